// What the rest of the house may use of learning: its operations, its contributions, the schedule, and what closes a gap next.

import type { Day } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import type { ImportFormat, MeasuredDay } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { agendaItems } from "./agenda-items.ts";
import { happened, lighten, load, milestones, restore, signals, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { activityTable } from "./formats/csv.ts";
import { intake } from "./intake.ts";
import { activities } from "./operations/activities.ts";
import { certificates } from "./operations/certificates.ts";
import { learning } from "./operations/plan.ts";
import { nextSteps } from "./readers.ts";
import { isLearning } from "./rules/step-kind.ts";
import { activity, certificate, learningWeek, studyLog } from "./schema.ts";
import {
  activitiesNamed,
  activityKind,
  certificateKind,
  finishedActivities,
  learningKinds,
  learningWeekKind,
  logsOf,
  statedCertificates,
  studyLogKind,
} from "./store.ts";

export { type AskedBeside, asked, askedBeside } from "./asked-beside.ts";
export { type PlainPlanning, plainPlan } from "./plain-plan.ts";
export { planActions, planExploring } from "./plan-actions.ts";
export { assumedWeeklyHours, ownHoursNow, type ScheduleChoice, weeklySchedule, workedUntil } from "./readers.ts";
export type { OwnHours } from "./rules/own-activities.ts";
export { circleThrough } from "./rules/plan.ts";
export { type Activity, type Certificate, type Schedule, week as scheduledWeek } from "./schema.ts";
export { certificatesOf } from "./store.ts";

/** Hours logged on the activities that are learning, or on those that are not. */
const hoursOn =
  (learning: boolean) =>
  async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
    const logs = await logsOf(records, from, to);
    const named = await activitiesNamed(records, [...new Set(logs.map(({ activityId }) => activityId))]);
    const beside = new Set(named.filter((one) => !isLearning(one)).map(({ id }) => id));
    const minutes = new Map<Day, number>();
    for (const log of logs.filter(({ activityId }) => beside.has(activityId) !== learning))
      minutes.set(log.day, (minutes.get(log.day) ?? 0) + log.minutes);
    return [...minutes].map(([day, sum]) => ({ day, value: sum / 60 })).sort((a, b) => a.day.localeCompare(b.day));
  };

const activitiesFinished = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const counts = new Map<Day, number>();
  for (const { finishedOn } of (await finishedActivities(records, from, to)).filter(isLearning))
    if (finishedOn) counts.set(finishedOn, (counts.get(finishedOn) ?? 0) + 1);
  return [...counts].map(([day, value]) => ({ day, value })).sort((a, b) => a.day.localeCompare(b.day));
};

const formats: readonly ImportFormat[] = [tableFormat("learning activities", activityTable, "activities.import")];

export const learningSystem = system({
  name: "learning",
  buildsOn: ["balance", "goals", "setbacks", "skills"],
  operations: { learning, activities, certificates },
  kinds: learningKinds,
  agenda: agendaItems,
  measures: [
    { key: "learning.hours", label: "Hours learned", unit: "hours", values: hoursOn(true) },
    { key: "learning.step-hours", label: "Hours on talks and applications", unit: "hours", values: hoursOn(false) },
    {
      key: "learning.activities-finished",
      label: "Learning activities finished",
      unit: "activities",
      values: activitiesFinished,
    },
  ],
  facts,
  intake,
  states: async ({ records }, named) => ({ certificates: await statedCertificates(records, named) }),
  nextSteps,
  milestones,
  happened,
  unfinished,
  load,
  lighten,
  restore,
  signals,
  formats,
  sample: sampleFrom(
    () => import("./sample.json", { with: { type: "json" } }),
    [
      sampleKind(activityKind, activity),
      sampleKind(studyLogKind, studyLog),
      sampleKind(certificateKind, certificate),
      sampleKind(learningWeekKind, learningWeek),
    ],
  ),
});
