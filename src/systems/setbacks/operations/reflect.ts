// The guided reflection: one step at a time, kept at each, opened once the rest is over or earlier by choice.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { editFields, type RecordRef } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { call } from "../../../operations/call.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { presentSetback } from "../present.ts";
import { setbackLineOf } from "../readers.ts";
import { setbackRefusals } from "../refusals.ts";
import { stateOf } from "../rules/cool-off.ts";
import { stepsOf } from "../rules/lesson-match.ts";
import { emptyReflection, sharesAdd } from "../rules/reflection.ts";
import { lessonFields } from "../schema/lesson.ts";
import { type Reflection, reflectionFields, type Setback, setbackLine } from "../schema/setback.ts";
import { lessonKind, setbackKind } from "../store.ts";

const answers = z.object(reflectionFields);
const nullable = Object.fromEntries(
  Object.entries(answers.shape).map(([name, shape]) => [name, shape.nullable().optional()]),
) as { [Name in keyof typeof answers.shape]: z.ZodOptional<z.ZodNullable<(typeof answers.shape)[Name]>> };

const reflect = operation.write("setbacks.reflect", {
  summary:
    "Look at a setback, one question at a time: what happened, whose it was, one lesson, one change, the next small action",
  input: z.object({
    ...editFields,
    early: z.boolean().default(false).describe("Opens it before its rest is over, by your own choice."),
    ...nullable,
    lesson: lessonFields.text.optional().describe("One lesson, in one sentence. It is kept by itself and comes back."),
    next: z.string().trim().min(1).max(300).optional().describe("The next small action; it becomes a task of yours."),
    nextDue: day("The day by which you want to do it.").nullable().optional(),
    finish: z.boolean().default(false).describe("Closes it; it can be opened and changed again."),
  }),
  output: setbackLine,
  refusals: [setbackRefusals.coolingOff, setbackRefusals.sharesNot100, setbackRefusals.reflectionNotOpen],
  handle: async ({ id, revision, early, lesson, next, nextDue, finish, ...given }, context) => {
    const before = await context.records.get(setbackKind, id);
    mustBeRested(before, early, context);
    if (given.shares && sharesAdd(given.shares) !== 100) refuse(setbackRefusals.sharesNot100, { sum: sharesAdd(given.shares) });
    const answersGiven = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const writes = Object.keys(answersGiven).length > 0 || lesson !== undefined || next !== undefined;
    if (finish && !writes && !before.reflection) refuse(setbackRefusals.reflectionNotOpen, { title: before.title });
    const open = before.reflection ?? emptyReflection(context.today, stateOf(before, context.today) === "resting");
    const reflection: Reflection = {
      ...open,
      ...answersGiven,
      lessonId: lesson === undefined ? open.lessonId : await keepLesson(context, before, open, lesson),
      task: next === undefined ? open.task : await fileTask(context, before, open, next, nextDue ?? null),
      finishedOn: finish ? context.today : open.finishedOn,
    };
    return setbackLineOf(await context.records.update(setbackKind, before, { reflection }, revision), context.today);
  },
  present: (one) =>
    `${one.next ? `Kept. Next question: ${one.next}.` : "Kept: every question has an answer."}\n${presentSetback(one)}`,
});

const mustBeRested = (setback: Setback, early: boolean, { today }: Context): void => {
  if (early || stateOf(setback, today) !== "resting") return;
  refuse(setbackRefusals.coolingOff, { title: setback.title, day: sayDay(setback.coolOffUntil), until: setback.coolOffUntil });
};

/** The lesson of a reflection is one record: said anew, it changes. */
const keepLesson = async ({ records, today }: Context, of: Setback, open: Reflection, text: string): Promise<string> => {
  const known = open.lessonId === null ? undefined : await records.find(lessonKind, open.lessonId);
  if (known) return (await records.update(lessonKind, known, { text })).id;
  const made = await records.create(lessonKind, {
    text,
    step: stepsOf(`${text}\n${of.title}`)[0] ?? (of.kind === "rejection" ? "application" : null),
    learnedOn: today,
    setbackId: of.id,
    records: of.records,
    resting: false,
    visibility: of.visibility,
    employerSensitive: of.employerSensitive,
  });
  return made.id;
};

const taskAnswer = z.object({ id: z.string(), title: z.string() });

/** The next small action is a task like any other; said anew, the same task changes. */
const fileTask = async (
  context: Context,
  of: Setback,
  open: Reflection,
  title: string,
  due: string | null,
): Promise<RecordRef> => {
  const kind = context.app.kinds.get("task");
  const known = open.task && kind ? ((await context.records.find(kind, open.task.id)) as Owned<never> | undefined) : undefined;
  const writes =
    known && open.task
      ? call("tasks.update", { id: open.task.id, title, ...(due ? { due } : {}) })
      : call("tasks.add", { title, due, minutes: 30, note: `The next small step after “${of.title}”.` });
  const task = taskAnswer.parse(await context.app.perform(context, writes));
  return { kind: "task", id: task.id, label: task.title };
};

export const reflection = { reflect };
