// The course of an activity: started, time logged, finished with the skills it raises, dropped.

import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { progressOf, sayActivity } from "../present.ts";
import { raiseAll } from "../raise-all.ts";
import { learningRefusals } from "../refusals.ts";
import { activityWithProgress, type Raise, studyLog } from "../schema.ts";
import { activityKind, studyLogKind } from "../store.ts";

const start = operation.write("activities.start", {
  summary: "Start a planned activity, or take a dropped or finished one up again",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress,
  handle: async ({ id: activityId }, context) => {
    const before = await context.records.get(activityKind, activityId);
    return progressOf(context, await context.records.update(activityKind, before, { status: "active", finishedOn: null }));
  },
  present: (one) => `Started: ${sayActivity(one)}.`,
});

const log = operation.write("activities.log", {
  summary: "Log time on an activity; a planned one is started by it",
  input: z.object({
    id: id("The activity."),
    minutes: studyLog.shape.minutes.optional().describe("How long, in minutes."),
    hours: z.number().min(0.02).max(24).optional().describe("Or how long, in hours."),
    day: day("When; without it today.").optional(),
    note: studyLog.shape.note.unwrap().optional().describe("What you did or learned."),
    finishes: z.boolean().default(false).describe("Finishes it as well, where it raises no skill."),
  }),
  output: z.object({ log: studyLog, activity: activityWithProgress }),
  refusals: [learningRefusals.noTime, refusals.dayInFuture, learningRefusals.activityClosed],
  positional: ["id", "minutes"],
  handle: async ({ id: activityId, minutes, hours, day: on, note, finishes }, context) => {
    const { records, today } = context;
    const took = minutes ?? (hours === undefined ? refuse(learningRefusals.noTime) : Math.round(hours * 60));
    const when = on ?? today;
    notToCome(when, today);
    const before = await records.get(activityKind, activityId);
    if (before.status === "dropped") refuse(learningRefusals.activityClosed, { title: before.title, status: before.status });
    const made = await records.create(studyLogKind, { activityId, day: when, minutes: took, note: note ?? null });
    const isDone = finishes && before.raises.length === 0;
    const course = isDone ? ({ status: "done", finishedOn: when } as const) : ({ status: "active" } as const);
    const after = isDone || before.status === "planned" ? await records.update(activityKind, before, course) : before;
    return { log: made, activity: await progressOf(context, after) };
  },
  present: ({ log: { minutes }, activity: one }) => `${minutes} minutes logged. ${sayActivity(one)}.`,
});

const removeLog = removal("activities.removeLog", studyLogKind, {
  summary: "Move a logged piece of study to the bin",
});

const sayRaises = (raises: readonly Raise[]): string =>
  raises.map(({ label, toLevel }) => `${label} to level ${toLevel}`).join(", ");

const finish = operation.write("activities.finish", {
  summary: "Finish an activity; the skills it raises are raised once you confirm that you can do it now",
  input: z.object({
    id: id("The activity."),
    confirm: z.boolean().default(false).describe("Yes, I can do now what the levels say."),
    raise: z.boolean().default(true).describe("Raises the skills; off leaves them as they are."),
    day: day("When it was finished; without it today.").optional(),
    note: z.string().max(500).optional().describe("What came of it, in a few words."),
    minutes: studyLog.shape.minutes.optional().describe("Time that it took and that is not logged yet, in minutes."),
    link: z.url().optional().describe("A web address that proves it."),
  }),
  output: z.object({
    activity: activityWithProgress,
    raised: z.array(z.object({ skillId: z.string(), label: z.string(), level: z.number().int().nullable() })),
  }),
  refusals: [learningRefusals.needsConfirmation, refusals.dayInFuture],
  handle: async ({ id: activityId, confirm, raise: raising, day: on, note, minutes, link }, context) => {
    const { records, today } = context;
    const when = on ?? today;
    notToCome(when, today);
    const before = await records.get(activityKind, activityId);
    const raises = raising ? before.raises : [];
    if (raises.length > 0 && !confirm)
      refuse(learningRefusals.needsConfirmation, { title: before.title, raises: sayRaises(raises) });
    if (minutes) await records.create(studyLogKind, { activityId, day: when, minutes, note: note ?? null });
    const done = await records.update(activityKind, before, { status: "done", finishedOn: when });
    const raised = await raiseAll(context, raises, {
      record: { kind: activityKind.kind, id: done.id, label: done.title },
      revision: done.revision,
      day: when,
      ...(note ? { note } : {}),
      ...(link ? { link } : {}),
    });
    return { activity: await progressOf(context, done), raised };
  },
  present: ({ activity: one, raised }) =>
    `Finished: ${one.title}.${raised.length > 0 ? ` Now: ${raised.map(({ label, level }) => `${label} ${level}`).join(", ")}.` : ""}`,
});

const drop = operation.write("activities.drop", {
  summary: "Drop an activity: it stays in the list, and the plan goes on without it",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress,
  handle: async ({ id: activityId }, context) => {
    const before = await context.records.get(activityKind, activityId);
    return progressOf(
      context,
      await context.records.update(activityKind, before, { status: "dropped", finishedOn: context.today }),
    );
  },
  present: (one) => `Dropped: ${one.title}.`,
});

export const activityCourse = { start, log, removeLog, finish, drop };
