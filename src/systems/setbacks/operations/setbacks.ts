// Setbacks written down in a line, seen, completed and thinned; and what they show together.
import { z } from "zod";
import { type Day, sayDay } from "../../../core/day.ts";
import { wordsOf } from "../../../core/fold.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { removal } from "../../../core/removal.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { presentSetback } from "../present.ts";
import { setbackLineOf } from "../readers.ts";
import { setbackRefusals } from "../refusals.ts";
import { coolOffUntil, stateOf } from "../rules/cool-off.ts";
import { lineTold } from "../rules/line-told.ts";
import { patternsOf } from "../rules/patterns.ts";
import { kindTold, stageTold } from "../rules/told-by-words.ts";
import { lesson } from "../schema/lesson.ts";
import { patterns } from "../schema/patterns.ts";
import {
  rejectionStages,
  type Setback,
  type SetbackKind,
  setback,
  setbackFields,
  setbackLine,
  setbackState,
} from "../schema/setback.ts";
import { lessonKind, readSetbacks, setbackKind } from "../store.ts";

const mustHaveCome = (day: Day, today: Day): Day => (day > today ? refuse(setbackRefusals.futureDay, { day: sayDay(day) }) : day);

/** A rejection comes at one of the known stages, so that they can be counted; elsewhere the words are free. */
const mustBeStage = (kind: SetbackKind, stage: string | null): string | null => {
  if (kind === "rejection" && stage !== null && !rejectionStages.some((known) => known === stage))
    refuse(setbackRefusals.unknownStage, { stage, stages: rejectionStages.join(", ") });
  return stage;
};

const log = operation("setbacks.log", {
  kind: "write",
  summary: "Write a setback down in a line; it rests before you look at it",
  input: z.object({
    title: setbackFields.title,
    day: pastDay("The day on which it happened; the one that the line names unless said, else today.").optional(),
    kind: setbackFields.kind.optional().describe(`${setbackFields.kind.description} Read from the words unless you say.`),
    stage: setbackFields.stage.optional(),
    words: setbackFields.words.optional(),
    hurts: setbackFields.hurts.optional(),
    coolOffUntil: setbackFields.coolOffUntil
      .optional()
      .describe("Until this day it rests; by its kind and how much it hurts unless you say."),
    records: setbackFields.records.default([]),
    note: setbackFields.note.optional(),
    ...recordChoices,
  }),
  output: setbackLine,
  refusals: [setbackRefusals.futureDay, setbackRefusals.unknownStage, refusals.invalid],
  command: "setback",
  positional: ["title"],
  handle: async ({ title: line, day, kind, stage, words, hurts, coolOffUntil: until, note, ...rest }, { records, today }) => {
    const read = day === undefined ? lineTold(line, today) : { title: line, day: readPastDay(day, today) };
    const title = read.title;
    const happened = mustHaveCome(read.day ?? today, today);
    const told = kind ?? kindTold(title);
    const made = await records.create(setbackKind, {
      ...rest,
      title,
      day: happened,
      kind: told,
      stage: mustBeStage(told, stage ?? (told === "rejection" ? stageTold(title) : null)),
      words: words ?? null,
      hurts: hurts ?? null,
      coolOffUntil: until ?? coolOffUntil(told, hurts ?? null, happened),
      note: note ?? null,
      reflection: null,
    });
    return setbackLineOf(made, today);
  },
  present: (one) => `Written down.\n${presentSetback(one)}`,
});

const setbackSorts = ["day", "hurts", "changed", "title"] as const;

/** They come with the latest first; what is alike stays in that order. */
const orders: Record<(typeof setbackSorts)[number], (a: Setback, b: Setback) => number> = {
  day: () => 0,
  hurts: (a, b) => (b.hurts ?? 0) - (a.hurts ?? 0),
  changed: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  title: (a, b) => a.title.localeCompare(b.title),
};

/** Whether each word begins a word of the setback. */
const holds = (one: Setback, sought: readonly string[]): boolean => {
  const written = sought.length === 0 ? [] : wordsOf(`${one.title} ${setbackKind.text(one)}`);
  return sought.every((word) => written.some((other) => other.startsWith(word)));
};

const list = operation("setbacks.list", {
  kind: "read",
  summary: "Your setbacks, the latest first unless told, and where each stands",
  input: z.object({
    kind: setbackFields.kind.optional(),
    state: setbackState.optional().describe("Only those that stand there."),
    lookedAt: z.boolean().optional().describe("Only those that were looked at to the end, or only the others."),
    text: z.string().max(200).optional().describe("Words of the title, of what was said, or of what you made of it."),
    sort: z.enum(setbackSorts).default("day").describe("The latest first, what hurts most, what changed last, or by title."),
    ...pageInput,
  }),
  output: pageOf(setbackLine),
  handle: async ({ kind, state, lookedAt, text, sort, ...asked }, { records, today }) => {
    const sought = wordsOf(text ?? "");
    const all = (await readSetbacks(records))
      .filter((one) => !kind || one.kind === kind)
      .filter((one) => !state || stateOf(one, today) === state)
      .filter((one) => lookedAt === undefined || (stateOf(one, today) === "looked-at") === lookedAt)
      .filter((one) => holds(one, sought))
      .sort(orders[sort]);
    const shown = all.slice(asked.offset, asked.offset + asked.limit);
    return page(
      shown.map((one) => setbackLineOf(one, today)),
      all.length,
      asked,
    );
  },
  present: ({ items }) =>
    items.length === 0
      ? 'None written down. In a line: cairn setback "Declined after the final round"'
      : items.map(presentSetback).join("\n"),
});

const get = operation("setbacks.get", {
  kind: "read",
  summary: "One setback, what you made of it, and the lessons that it left",
  input: z.object({ id: setback.shape.id }),
  output: z.object({ ...setbackLine.shape, lessons: z.array(lesson) }),
  positional: ["id"],
  handle: async ({ id }, { records, today }) => {
    const found = await records.get(setbackKind, id);
    const lessons = await records.list(lessonKind, { where: (query) => query.where("setbackId", "=", id) });
    return { ...setbackLineOf(found, today), lessons };
  },
  present: ({ lessons, ...one }) =>
    [presentSetback(one), ...(one.words ? [`“${one.words}”`] : []), ...lessons.map(({ text }) => `Lesson: ${text}`)].join("\n"),
});

const update = operation("setbacks.update", {
  kind: "write",
  summary: "Complete or correct a setback",
  input: z.object({ ...editFields, ...z.object(setbackFields).partial().shape, ...recordChoices }),
  output: setbackLine,
  refusals: [setbackRefusals.futureDay, setbackRefusals.unknownStage],
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    const before = await records.get(setbackKind, id);
    if (patch.day !== undefined) mustHaveCome(patch.day, today);
    if (patch.kind !== undefined || patch.stage !== undefined)
      mustBeStage(patch.kind ?? before.kind, patch.stage === undefined ? before.stage : patch.stage);
    return setbackLineOf(await records.update(setbackKind, before, patch, revision), today);
  },
  present: (one) => `Saved.\n${presentSetback(one)}`,
});

const remove = removal("setbacks.remove", setbackKind, {
  summary: "Move a setback to the bin; its lessons stay",
  said: "It is in the bin. The lessons that it left stay.",
});

const together = operation("setbacks.patterns", {
  kind: "read",
  summary: "What your setbacks show together, with intervals; silent where there are too few",
  input: z.object({}),
  output: patterns,
  handle: async (_, { records }) => patternsOf(await readSetbacks(records)),
  present: ({ said, silent }) => [...said, ...silent].join("\n") || "Nothing to say yet.",
});

export const book = { log, list, get, update, remove, patterns: together };
