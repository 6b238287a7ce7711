// Setbacks written down in a line, seen, completed and thinned; and what they show together.

import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { presentSetback } from "../present.ts";
import { setbackLineOf } from "../readers.ts";
import { setbackRefusals } from "../refusals.ts";
import { coolOffUntil } from "../rules/cool-off.ts";
import { kindFromWords, stageFromWords } from "../rules/kind-from-words.ts";
import { patternsOf } from "../rules/patterns.ts";
import { readSetbackLine } from "../rules/read-line.ts";
import { lesson } from "../schema/lesson.ts";
import { patterns } from "../schema/patterns.ts";
import { rejectionStages, type SetbackKind, setback, setbackFields, setbackLine } from "../schema/setback.ts";
import { lessonKind, lessonTexts, readSetbacks, setbackKind, setbackList } from "../store.ts";

/** A rejection comes at one of the known stages, so that they can be counted; elsewhere the words are free. */
const stageFor = (kind: SetbackKind, stage: string | null): string | null => {
  if (kind === "rejection" && stage !== null && !rejectionStages.some((known) => known === stage))
    refuse(setbackRefusals.unknownStage, { stage, stages: rejectionStages.join(", ") });
  return stage;
};

const log = operation.write("setbacks.log", {
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
  refusals: [refusals.dayInFuture, setbackRefusals.unknownStage, refusals.badInput],
  command: "setback",
  positional: ["title"],
  handle: async ({ title: line, day, kind, stage, words, hurts, coolOffUntil: until, note, ...rest }, { records, today }) => {
    const read = day === undefined ? readSetbackLine(line, today) : { title: line, day: readPastDay(day, today) };
    const title = read.title;
    const happened = notToCome(read.day ?? today, today);
    const told = kind ?? kindFromWords(title);
    const made = await records.create(setbackKind, {
      ...rest,
      title,
      day: happened,
      kind: told,
      stage: stageFor(told, stage ?? (told === "rejection" ? stageFromWords(title) : null)),
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

const list = listVerb("setbacks", {
  kind: setbackKind,
  one: "setback",
  many: "setbacks",
  summary: "Your setbacks, the latest first unless told, and where each stands",
  listing: setbackList,
  item: setbackLine.extend({ lesson: z.string().nullable().describe("The lesson that it left; null where none is kept.") }),
  items: async (rows, { records, today }) => {
    const lessons = await lessonTexts(records, rows);
    return rows.map((one) => ({ ...setbackLineOf(one, today), lesson: lessons.get(one.reflection?.lessonId ?? "") ?? null }));
  },
  empty: 'None written down. In a line: cairn setback "Declined after the final round"',
  line: presentSetback,
});

const get = operation.read("setbacks.get", {
  summary: "One setback, what you made of it, and the lessons that it left",
  input: z.object({ id: setback.shape.id }),
  output: z.object({ ...setbackLine.shape, lessons: z.array(lesson) }),
  handle: async ({ id }, { records, today }) => {
    const found = await records.get(setbackKind, id);
    const lessons = await records.list(lessonKind, { where: (query) => query.where("setbackId", "=", id) });
    return { ...setbackLineOf(found, today), lessons };
  },
  present: ({ lessons, ...one }) =>
    [presentSetback(one), ...(one.words ? [`“${one.words}”`] : []), ...lessons.map(({ text }) => `Lesson: ${text}`)].join("\n"),
});

const update = operation.write("setbacks.update", {
  summary: "Complete or correct a setback",
  input: z.object({ ...editFields, ...z.object(setbackFields).partial().shape, ...recordChoices }),
  output: setbackLine,
  refusals: [refusals.dayInFuture, setbackRefusals.unknownStage],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    const before = await records.get(setbackKind, id);
    if (patch.day !== undefined) notToCome(patch.day, today);
    if (patch.kind !== undefined || patch.stage !== undefined)
      stageFor(patch.kind ?? before.kind, patch.stage === undefined ? before.stage : patch.stage);
    return setbackLineOf(await records.update(setbackKind, before, patch, revision), today);
  },
  present: (one) => `Saved.\n${presentSetback(one)}`,
});

const remove = removal("setbacks.remove", setbackKind, {
  summary: "Move a setback to the bin; its lessons stay",
  said: "It is in the bin. The lessons that it left stay.",
});

const together = operation.read("setbacks.patterns", {
  summary: "What your setbacks show together, with intervals; silent where there are too few",
  output: patterns,
  handle: async (_, { records }) => patternsOf(await readSetbacks(records)),
  present: ({ said, silent }) => [...said, ...silent].join("\n") || "Nothing to say yet.",
});

export const book = { log, list, get, update, remove, patterns: together };
