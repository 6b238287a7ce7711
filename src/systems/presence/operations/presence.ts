// Times one was seen: listed, kept from a line, told what came of them, made a win.
import { z } from "zod";
import { addDays, type Day } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import { readNow } from "../../../database/chain.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { contactNamed, keptPeople } from "../../network/index.ts";
import { addWin, winKind } from "../../wins/index.ts";
import { presenceRefusals } from "../refusals.ts";
import { readAppearance } from "../rules/read-appearance.ts";
import { kindWords, sayStanding, sayYield } from "../rules/standing.ts";
import { type Appearance, type AppearanceView, appearanceFields, appearanceView } from "../schema.ts";
import { appearanceKind, appearanceList, appearanceRef, counted } from "../store.ts";

const noun = { kind: appearanceKind, one: "time you were seen", many: "times you were seen" };

const asView = (one: Owned<Appearance>, { today }: { today: Day }): AppearanceView => ({ ...one, said: sayStanding(one, today) });

const present = ({ title, kind, said }: AppearanceView): string => `${title} (${kindWords[kind].toLowerCase()}), ${said}`;

const daysLately = 28;

const list = listVerb("presence", {
  ...noun,
  summary: "Where you were seen or heard beyond your own tasks, and what came of it, the latest first",
  listing: appearanceList,
  item: appearanceView,
  items: (rows: readonly Owned<Appearance>[], context) => rows.map((row) => asView(row, context)),
  empty: 'Nothing yet. Write down the last time: cairn presence add "spoke up in the ward meeting about the rota"',
  line: (one) => `${one.id}  ${present(one)}`,
  more: {
    fields: { lately: z.string().describe("How often it was lately, and how often something came of it, in a sentence or two.") },
    read: async ({ records, today }) => {
      const { lately, told, something } = await counted(records, addDays(today, 1 - daysLately));
      const often = lately === 0 ? "Not once" : lately === 1 ? "Once" : sayCount(lately, "time");
      return { lately: [`${often} in the last four weeks.`, sayYield(told, something)].filter(Boolean).join(" ") };
    },
  },
  foot: ({ lately }) => lately,
});

/** Those among the names whom one keeps; nobody is added for having been there. */
const knownAmong = async (records: Records, names: readonly string[]): Promise<RecordRef[]> => {
  const found: RecordRef[] = [];
  for (const name of names) {
    const person = await contactNamed(records, name);
    if (person && !found.some(({ id: of }) => of === person.id)) found.push(person);
  }
  return found;
};

/** What came of it and whether anything did say the same. */
export const agreeing = (given: Patch<Appearance>, before: Owned<Appearance> | null): Patch<Appearance> => {
  const { title = "", came: words, outcome } = { ...before, ...given };
  if (words && given.outcome && outcome === "nothing") refuse(presenceRefusals.saysBoth, { title });
  if (words) return { ...given, outcome: "something" };
  return before?.came && given.came === null && given.outcome === undefined ? { ...given, outcome: null } : given;
};

const verbs = recordVerbs("presence", {
  ...noun,
  fields: appearanceFields,
  adding: {
    title: appearanceFields.title.describe(
      "What you did. A line as one would tell it is enough: spoke up in the ward meeting about the rota.",
    ),
    kind: appearanceFields.kind.optional(),
    day: pastDay("When it was; the day that the line names unless said, else today.").optional(),
    people: appearanceFields.people.default([]),
    skills: appearanceFields.skills.default([]),
  },
  positional: ["title"],
  output: appearanceView,
  refusals: [refusals.dayInFuture, refusals.badInput, presenceRefusals.saysBoth],
  summaries: {
    add: "Write down in a line where you were seen or heard: kind, day, place and people are understood",
    update: "Change a time you were seen, or say what came of it",
  },
  answer: asView,
  present,
  check: async (given, before, { records, today }) => {
    const patch = agreeing(given, before);
    if (given.people?.length) patch.people = await keptPeople(records, given.people);
    if (before) return { ...patch, ...(given.day !== undefined && { day: notToCome(given.day, today) }) };
    const read = readAppearance(given.title ?? "", today);
    return {
      ...patch,
      title: read.title,
      kind: given.kind ?? read.kind,
      day: notToCome(given.day === undefined ? (read.day ?? today) : readPastDay(given.day, today), today),
      place: given.place ?? read.place,
      link: given.link ?? read.link,
      people: patch.people?.length ? patch.people : await knownAmong(records, read.people),
      win: null,
    };
  },
});

const came = operation.write("presence.came", {
  summary: "Say what came of a time you were seen; without words, that nothing did",
  input: z.object({
    id: id("The time you were seen."),
    came: appearanceFields.came.default(null).describe("What came of it; nothing where it is left out."),
  }),
  output: appearanceView,
  positional: ["id", "came"],
  handle: async ({ id: of, came: said }, { records, today }) => {
    const before = await records.get(appearanceKind, of);
    const patch = { came: said, outcome: said ? ("something" as const) : ("nothing" as const) };
    return asView(await records.update(appearanceKind, before, patch), { today });
  },
  present,
});

const win = operation.write("presence.win", {
  summary: "Make a win of a time you were seen, with what came of it and the skills it shows; once",
  input: z.object({ id: id("The time you were seen.") }),
  output: appearanceView,
  positional: ["id"],
  handle: async ({ id: of }, { records, app, today }) => {
    const before = await records.get(appearanceKind, of);
    if (before.win && (await records.find(winKind, before.win.id))) return asView(before, { today });
    const { title, day, came: result, skills, employerSensitive } = before;
    const made = await addWin(records, {
      ...{ title, day, result, skills, employerSensitive },
      kind: "other",
      evidence: [await readNow(records, app.kinds, { record: appearanceRef(before), day })],
      source: `presence:${of}`,
    });
    const ref = { kind: winKind.kind, id: made.id, label: title };
    return asView(await records.update(appearanceKind, before, { win: ref }), { today });
  },
  present: (one) => `A win now: ${one.title}.`,
});

export const presenceVerbs = { list, ...verbs, came, win };
