// The activities: look, add, change, delete; and everything else that is done with them.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { lessonsBack, lessonsBackFields, presentLessonsBack } from "../../setbacks/index.ts";
import { progressOf, sayActivity } from "../present.ts";
import { planningOf } from "../readers.ts";
import { whyOf } from "../rules/plan.ts";
import { type Activity, activityEdit, activityWithProgress, newActivity, studyLog } from "../schema.ts";
import { activityKind, activityList, logsOfActivity, withProgress } from "../store.ts";
import { addOne, checkOrder, linked, orderRefusals } from "../write-activity.ts";
import { activityCourse } from "./activity-course.ts";
import { activityExchange } from "./activity-exchange.ts";
import { check } from "./activity-worth.ts";

const list = listVerb("activities", {
  kind: activityKind,
  one: "activity",
  many: "learning activities",
  summary: "Your learning activities with the hours logged on each",
  listing: activityList,
  item: activityWithProgress,
  items: (rows, { records }) => withProgress(records, rows),
  empty: "No activities. Make a plan with: cairn plan",
  line: (one) => `${one.id}  ${sayActivity(one)}`,
});

const get = operation.read("activities.get", {
  summary: "One activity with everything logged on it",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress.extend({
    why: z.string().describe("The gap, the deadline or the activity that it serves."),
    logs: z.array(studyLog).describe("What was logged, newest first."),
  }),
  handle: async ({ id: activityId }, context) => {
    const { records, today } = context;
    const one = await progressOf(context, await records.get(activityKind, activityId));
    const why = whyOf(one, await planningOf(context), today);
    return { ...one, why, logs: await logsOfActivity(records, activityId) };
  },
  present: (one) =>
    [
      sayActivity(one),
      one.why,
      ...one.steps.map((step, at) => `  ${at + 1}. ${step}`),
      ...(one.doneWhen ? [`  Done when: ${one.doneWhen}`] : []),
      ...one.logs.map((log) => `- ${log.day}  ${log.minutes} min  ${log.note ?? ""}`),
    ].join("\n"),
});

const add = operation.write("activities.add", {
  summary: "Add a learning activity",
  input: newActivity,
  output: activityWithProgress.extend(lessonsBackFields),
  refusals: orderRefusals,
  positional: ["title"],
  handle: async (given, context) => {
    const one = await progressOf(context, await addOne(context, given));
    return { ...one, lessons: await lessonsBack(context.records, { text: one.title, records: skillsRaised(one) }) };
  },
  present: ({ lessons, ...one }) => `Added: ${sayActivity(one)}.${presentLessonsBack(lessons)}`,
});

/** A lesson knows a skill by its place in the catalogue. */
const skillsRaised = ({ raises }: Pick<Activity, "raises">) =>
  raises.flatMap(({ catalogueId, label }) => (catalogueId ? [{ kind: "skill", id: catalogueId, label }] : []));

const update = operation.write("activities.update", {
  summary: "Change a learning activity",
  input: activityEdit,
  output: activityWithProgress,
  refusals: orderRefusals,
  handle: async ({ id: activityId, revision, ...patch }, context) => {
    const before = await context.records.get(activityKind, activityId);
    const raises = patch.raises && (await linked(context, patch.raises));
    await checkOrder(context, {
      ...before,
      prerequisites: patch.prerequisites ?? [],
      earliest: patch.earliest === undefined ? before.earliest : patch.earliest,
      deadline: patch.deadline === undefined ? before.deadline : patch.deadline,
    });
    return progressOf(context, await context.records.update(activityKind, before, { ...patch, raises }, revision));
  },
  present: (one) => `Saved: ${sayActivity(one)}.`,
});

const remove = removal("activities.remove", activityKind, {
  summary: "Move a learning activity to the bin",
});

export const activities = { list, get, add, update, remove, ...activityCourse, check, ...activityExchange };
