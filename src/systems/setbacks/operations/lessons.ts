// Lessons by themselves: seen, added without a setback, changed, put to rest; and those that fit a step that is planned.
import { z } from "zod";
import { recordRef } from "../../../core/record.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { presentBack } from "../present.ts";
import { lessonSources } from "../readers.ts";
import { lessonRule, lessonsFor, stepsOf } from "../rules/lesson-match.ts";
import { type Lesson, lesson, lessonBack, lessonFields } from "../schema/lesson.ts";
import { lessonKind, lessonList, setbackKind, setbackTitles } from "../store.ts";

const lessonLine = z.object({
  ...lesson.shape,
  from: z.string().nullable().describe("The setback that taught it; empty for a lesson of its own."),
});

const presentLesson = ({ id, text, from, resting }: Lesson & { from: string | null }): string =>
  `${id}  ${text}${from ? ` (from “${from}”)` : ""}${resting ? ", rests" : ""}`;

const withSource = async (records: Records, lessons: readonly Lesson[]): Promise<z.infer<typeof lessonLine>[]> => {
  const titles = await setbackTitles(records, lessons);
  return lessons.map((one) => ({ ...one, from: titles.get(one.setbackId ?? "") ?? null }));
};

const noun = { kind: lessonKind, one: "lesson", many: "lessons" };

const list = listVerb("lessons", {
  ...noun,
  summary: "What you learned from setbacks, the latest first",
  listing: lessonList,
  item: lessonLine,
  items: (rows: readonly Owned<Lesson>[], { records }) => withSource(records, rows),
  empty: "No lessons yet. A setback that you looked at leaves one, or write one: cairn lessons add",
  line: presentLesson,
});

const verbs = recordVerbs("lessons", {
  ...noun,
  summaries: {
    get: "One lesson and the setback that taught it",
    add: "Keep a lesson; it comes back when you plan a step like it",
    update: "Change a lesson, or let it rest so that it no longer comes back",
  },
  fields: lessonFields,
  adding: {
    step: lessonFields.step.optional(),
    learnedOn: lessonFields.learnedOn.optional().describe("When you learned it; today unless said."),
    records: lessonFields.records.default([]),
    resting: lessonFields.resting.default(false),
  },
  positional: ["text"],
  output: lessonLine,
  answer: async (one, { records }) => (await withSource(records, [one]))[0] as z.infer<typeof lessonLine>,
  present: presentLesson,
  check: async (given, before, { records, today }) => {
    if (given.setbackId && given.setbackId !== before?.setbackId) await records.get(setbackKind, given.setbackId);
    if (before) return given;
    const step = given.step === undefined ? (stepsOf(given.text ?? "")[0] ?? null) : given.step;
    return { ...given, step, learnedOn: given.learnedOn ?? today };
  },
  removed: "The lesson is in the bin.",
});

const forStep = operation.read("lessons.for", {
  summary: "Lessons of yours that fit a step that you plan, each with why it comes back",
  input: z.object({
    text: z.string().max(2000).describe("The step, in your words."),
    records: z.array(recordRef).max(60).default([]).describe("What it serves and needs: goal, skills, activities."),
  }),
  output: z.object({ items: z.array(lessonBack), rule: z.string().describe("By which rule they come back.") }),
  positional: ["text"],
  body: true,
  handle: async ({ text, records: about }, { records }) => ({
    items: lessonsFor({ text, records: about }, await lessonSources(records)),
    rule: lessonRule,
  }),
  present: ({ items }) => (items.length === 0 ? "No lesson fits this closely." : items.map(presentBack).join("\n")),
});

export const lessons = { list, ...verbs, for: forStep };
