// Lessons by themselves: seen, added without a setback, changed, put to rest; and those that fit a step that is planned.
import { z } from "zod";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices, recordRef } from "../../../core/record.ts";
import { removal } from "../../../core/removal.ts";
import { presentBack } from "../present.ts";
import { lessonSources } from "../readers.ts";
import { lessonRule, lessonsFor, stepsOf } from "../rules/lesson-match.ts";
import { type Lesson, lesson, lessonBack, lessonFields } from "../schema/lesson.ts";
import { lessonKind, readLessons, readSetbacks, setbackKind } from "../store.ts";

const lessonLine = z.object({
  ...lesson.shape,
  from: z.string().nullable().describe("The setback that taught it; empty for a lesson of its own."),
});

const presentLesson = ({ id, text, from, resting }: Lesson & { from: string | null }): string =>
  `${id}  ${text}${from ? ` (from “${from}”)` : ""}${resting ? ", rests" : ""}`;

const list = operation("lessons.list", {
  kind: "read",
  summary: "What you learned from setbacks, the latest first",
  input: z.object({ step: lessonFields.step.optional(), ...pageInput }),
  output: pageOf(lessonLine),
  handle: async ({ step, ...asked }, { records }) => {
    const titles = new Map((await readSetbacks(records)).map(({ id, title }) => [id, title]));
    const all = (await readLessons(records)).filter((one) => !step || one.step === step);
    const shown = all.slice(asked.offset, asked.offset + asked.limit);
    return page(
      shown.map((one) => ({ ...one, from: titles.get(one.setbackId ?? "") ?? null })),
      all.length,
      asked,
    );
  },
  present: ({ items }) =>
    items.length === 0
      ? "No lessons yet. A setback that you looked at leaves one, or write one: cairn lessons add"
      : items.map(presentLesson).join("\n"),
});

const get = operation("lessons.get", {
  kind: "read",
  summary: "One lesson and the setback that taught it",
  input: z.object({ id: lesson.shape.id }),
  output: lessonLine,
  positional: ["id"],
  handle: async ({ id }, { records }) => {
    const found = await records.get(lessonKind, id);
    const from = found.setbackId === null ? undefined : await records.find(setbackKind, found.setbackId);
    return { ...found, from: from?.title ?? null };
  },
  present: presentLesson,
});

const add = operation("lessons.add", {
  kind: "write",
  summary: "Keep a lesson; it comes back when you plan a step like it",
  input: z.object({
    text: lessonFields.text,
    step: lessonFields.step.optional(),
    learnedOn: lessonFields.learnedOn.optional().describe("When you learned it; today unless said."),
    setbackId: lessonFields.setbackId.optional(),
    records: lessonFields.records.default([]),
    ...recordChoices,
  }),
  output: lesson,
  positional: ["text"],
  handle: async ({ text, step, learnedOn, setbackId = null, ...rest }, { records, today }) => {
    if (setbackId !== null) await records.get(setbackKind, setbackId);
    return records.create(lessonKind, {
      ...rest,
      text,
      setbackId,
      step: step === undefined ? (stepsOf(text)[0] ?? null) : step,
      learnedOn: learnedOn ?? today,
      resting: false,
    });
  },
  present: ({ text }) => `Kept: ${text}`,
});

const update = operation("lessons.update", {
  kind: "write",
  summary: "Change a lesson, or let it rest so that it no longer comes back",
  input: z.object({
    ...editFields,
    ...z.object(lessonFields).omit({ setbackId: true }).partial().shape,
    ...recordChoices,
  }),
  output: lesson,
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(lessonKind, await records.get(lessonKind, id), patch, revision),
  present: ({ text, resting }) => `${resting ? "It rests" : "Saved"}: ${text}`,
});

const remove = removal("lessons.remove", lessonKind, {
  summary: "Move a lesson to the bin",
  said: "The lesson is in the bin.",
});

const forStep = operation("lessons.for", {
  kind: "read",
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

export const lessons = { list, get, add, update, remove, for: forStep };
