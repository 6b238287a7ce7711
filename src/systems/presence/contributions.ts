// What being seen tells the others: how often it was, what came of it, what to ask for, which file is its own.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { listRecords } from "../../database/listing.ts";
import { reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, Measure, MeasuredDay, ReviewPart } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { appearanceTable } from "./formats/csv.ts";
import { sayYield } from "./rules/standing.ts";
import { type Appearance, type AppearanceSort, appearance } from "./schema.ts";
import {
  appearanceKind,
  appearanceList,
  appearanceRef,
  appearancesBetween,
  askedBetween,
  counted,
  latestSince,
} from "./store.ts";

/** After so many days nobody is asked any more: what came of it is forgotten. */
const daysAsking = 30;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await askedBetween(records, addDays(today, -daysAsking), today, 1)).map((one) => ({
    key: `presence:came:${one.id}`,
    title: `Did anything come of “${one.title}”?`,
    reason: `It was on ${dayOfMonth(one.day)}. A question, an invitation, a change: a sentence is enough, and that nothing came is an answer too.`,
    records: [appearanceRef(one)],
    minutes: 2,
    goalWeight: 0.2,
    costOfDelay: 0.2,
    chore: true,
  }));

const asHappening = (one: Appearance): Happening => ({
  day: one.day,
  kind: "done",
  title: one.came ? `${one.title}: ${one.came.split("\n")[0]}` : one.title,
  minutes: null,
  record: appearanceRef(one),
});

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await appearancesBetween(records, from, to)).map(asHappening);

const mostOfOne = 50;

export const naming = async ({ records, today }: Context, { id }: { id: string }): Promise<Happening[]> => {
  const asked = { person: id, sort: "day", limit: mostOfOne, offset: 0 };
  const { rows } = await listRecords<Appearance>({ records, today }, appearanceKind, appearanceList, asked as never);
  return rows.map(asHappening);
};

const countOf =
  (kinds: readonly AppearanceSort[] | null) =>
  async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
    const all = await appearancesBetween(records, from, to);
    const meant = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
    return [...Map.groupBy(meant, ({ day }) => day)].map(([day, same]) => ({ day, value: same.length }));
  };

export const measures: readonly (Measure & { values: ReturnType<typeof countOf> })[] = [
  { key: "presence.times", label: "Times you were seen", unit: "times", values: countOf(null) },
  { key: "presence.spoken", label: "Times you spoke up or gave a talk", unit: "times", values: countOf(["meeting", "talk"]) },
  {
    key: "presence.written",
    label: "Articles, posts and discussions",
    unit: "times",
    values: countOf(["shared", "wrote", "discussion"]),
  },
];

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("presence.add", {
    key: "presence",
    cadences: ["week", "month", "quarter"],
    ask: "Where were you seen or heard beyond your own tasks?",
    fields: ["title"],
    labels: { title: "What you did, such as: spoke up in the ward meeting about the rota" },
    defaults: { day: "{to}" },
    most: 3,
    step: "people",
  }),
];

const daysTold = 90;

export const facts: readonly FactSource<Context>[] = [
  {
    key: "presence.lately",
    unknown: "Nothing is written down yet of where you spoke up, gave a talk or shared something.",
    opens: { label: "Write one down", place: "presence" },
    tell: async ({ records, today }) => {
      const { lately, told, something } = await counted(records, addDays(today, 1 - daysTold));
      const last = await latestSince(records, addDays(today, -365));
      if (!last) return null;
      const often = `You wrote down ${lately === 0 ? "no time" : lately === 1 ? "one time" : `${lately} times`} that you were seen in the last three months.`;
      const latest = `The last one: “${last.title}” on ${dayOfMonth(last.day)}.`;
      return { said: [often, latest, sayYield(told, something)].filter(Boolean).join(" "), records: [appearanceRef(last)] };
    },
  },
];

export const formats: readonly ImportFormat[] = [tableFormat("Times you were seen", appearanceTable, "presence.import")];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(appearanceKind, appearance)],
);
