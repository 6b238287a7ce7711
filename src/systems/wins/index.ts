// What the rest of the house may use of wins: operations, readers and contributions.

import type { Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, MeasuredDay, ReviewPart } from "../../operations/contributions.ts";
import { cadences } from "../../operations/contributions.ts";
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { facts } from "./facts.ts";
import { importFormats } from "./import-formats.ts";
import { onMilestones } from "./milestones.ts";
import { celebrate } from "./operations/celebrate.ts";
import { exchange } from "./operations/exchange.ts";
import { log } from "./operations/log.ts";
import { stories } from "./operations/stories.ts";
import { sample } from "./sample.ts";
import type { Win } from "./schema.ts";
import { statedWins, storyKind, winKind, winsOf, winsWith } from "./store.ts";

export { forgetSkill, nameSkill } from "./name-skill.ts";
export type { Story, Win } from "./schema.ts";
export { addWin, storiesToTell, winKind, winsOf } from "./store.ts";

const standing = async ({ records }: Context, from: Day, to: Day): Promise<Win[]> =>
  (await winsOf(records, from, to)).filter((win) => win.confirmation !== "withdrawn").reverse();

const counted = async (context: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const byDay = Map.groupBy(await standing(context, from, to), (win) => win.day);
  return [...byDay].map(([day, ofDay]) => ({ day, value: ofDay.length }));
};

const asHappening = ({ id, title, day, source, evidence }: Win): Happening => ({
  day,
  kind: "won",
  title,
  minutes: null,
  record: { kind: winKind.kind, id, label: title },
  standsFor: madeOf({ source, evidence }),
});

const happened = async (context: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await standing(context, from, to)).map(asHappening);

const naming = async (context: Context, { names }: { names: readonly string[] }): Promise<Happening[]> =>
  (await winsWith(context, names)).map(asHappening);

/** What reached the milestone that a win was made of. */
const madeOf = ({ source, evidence }: Pick<Win, "source" | "evidence">): RecordRef[] =>
  evidence.flatMap(({ record }) => (record && source?.endsWith(`:${record.id}`) ? [record] : []));

const part: ReviewPart = reviewPart("wins.capture", {
  key: "wins",
  cadences,
  ask: "What went well, however small?",
  fields: ["title", "day"],
  labels: { title: "What went well", day: "On which day" },
  defaults: { day: "{to}" },
  most: 5,
});

export const winsSystem = system({
  name: "wins",
  place: 3,
  operations: { wins: { ...log, ...celebrate, ...exchange }, stories },
  kinds: [winKind, storyKind],
  agenda: agendaItems,
  measures: [{ key: "wins.count", label: "Wins written down", unit: "wins", values: counted }],
  happened,
  naming,
  states: async ({ records }, named) => ({ wins: await statedWins(records, named) }),
  facts,
  reviewParts: [part],
  onMilestones,
  formats: importFormats,
  sample,
});
