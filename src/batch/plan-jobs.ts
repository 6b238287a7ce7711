// Batch jobs without the catalogue: when a goal may be done, the weeks of a learning plan, and the check of a goal's words.
import { z } from "zod";
import { toThousandths } from "../catalogue/index.ts";
import { addDays, type Day } from "../core/day.ts";
import { day } from "../core/day-fields.ts";
import { Refusal, refusals } from "../core/refusal.ts";
import { checkGoal, fewestWeeks, finishWeeks, longestSilence, weeksLookedAt } from "../systems/goals/index.ts";
import { circleThrough, type PlainPlanning, plainPlan } from "../systems/learning/index.ts";
import { job } from "./job.ts";

const badLine = (sentence: string): never => {
  throw new Refusal(refusals.badInput, { sentence });
};

const forecast = job(
  "Weeks from now until a target may be reached",
  z.object({
    history: z.array(z.number().min(0)).max(520),
    target: z.number().positive().optional(),
    done: z.number().min(0).optional(),
    left: z.number().positive().optional(),
    silentWeeks: z.number().int().min(0).max(520).optional(),
  }),
  async () =>
    ({ history, target, done, left: stated, silentWeeks = 0 }) => {
      const left =
        stated ?? (target === undefined ? badLine("Give “target”, or what is “left”.") : target - (done ?? sumOf(history)));
      if (left <= 0) return { left: 0, p50: 0, p85: 0, p95: 0 };
      const found = finishWeeks({ weeks: history.slice(-weeksLookedAt), left, silent: silentWeeks });
      if (!found) return { left, p50: null, p85: null, p95: null, because: tooLittle(history, silentWeeks) };
      return { left, p50: toThousandths(found.p50), p85: toThousandths(found.p85), p95: toThousandths(found.p95) };
    },
);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const tooLittle = (history: readonly number[], silentWeeks: number): string =>
  silentWeeks > longestSilence || history.slice(-longestSilence - 1).every((amount) => amount === 0)
    ? `Nothing was done or noted for more than ${longestSilence} weeks: it has to be asked whether it goes on.`
    : history.length < fewestWeeks
      ? `A forecast needs ${fewestWeeks} weeks of history.`
      : "At this pace it would take years: too far to name a week.";

const id = z.string().min(1).max(200);
const level = z.number().min(0).max(5);
const week = z.number().int().min(1).max(1000);

const plan = job(
  "The weeks of a learning plan",
  z.object({
    gaps: z
      .array(
        z.object({
          skill: id,
          need: level,
          have: level.default(0),
          importance: z.enum(["essential", "optional"]).default("essential"),
        }),
      )
      .max(500)
      .default([]),
    activities: z
      .array(
        z.object({
          id,
          hours: z.number().min(0.5).max(5000),
          raises: z
            .array(z.object({ skill: id, to: level }))
            .max(20)
            .default([]),
          after: z.array(id).max(50).default([]),
          notBefore: week.optional(),
          dueWeek: week.optional(),
          weight: z.number().min(0.1).max(5).default(1),
        }),
      )
      .min(1)
      .max(200),
    hours: z.number().min(0.5).max(100),
    weekHours: z
      .array(z.object({ week, hours: z.number().min(0).max(100) }))
      .max(200)
      .default([]),
    prerequisites: z
      .array(z.object({ activity: id, after: id }))
      .max(2000)
      .default([]),
  }),
  async () =>
    async ({ gaps, activities, hours, weekHours, prerequisites }) => {
      const before = new Map(activities.map((one) => [one.id, [...one.after]]));
      for (const { activity, after } of prerequisites)
        (before.get(activity) ?? badLine(`“prerequisites”: there is no activity “${activity}”.`)).push(after);
      for (const [of, after] of before)
        for (const one of after)
          if (!before.has(one)) badLine(`“${of}” is to come after “${one}”, and there is no such activity.`);
      const tied = [...before].map(([one, prerequisites]) => ({ id: one, prerequisites }));
      const circle = tied.find((one) => circleThrough(one, tied));
      if (circle) badLine(`“${circle.id}” would have to come before itself.`);
      const planned = await plainPlan({
        gaps: gaps.map(({ skill, ...one }) => ({ skillId: skill, ...one })),
        activities: activities.map((one) => asPlanned(one, before.get(one.id) ?? [])),
        hours,
        hoursOfWeek: new Map(weekHours.map((one) => [one.week, one.hours])),
        from: firstMonday,
      });
      const { order, weeks, finishes, solved } = planned;
      return { order, weeks, finishes, cost: solved.cost, method: solved.method, gap: solved.gap };
    },
);

/** Weeks are counted from 1, so that any Monday will do. */
const firstMonday: Day = "2024-01-01";

interface PlainActivity {
  id: string;
  hours: number;
  raises: readonly { skill: string; to: number }[];
  notBefore?: number | undefined;
  dueWeek?: number | undefined;
  weight: number;
}

const asPlanned = (one: PlainActivity, prerequisites: string[]): PlainPlanning["activities"][number] => ({
  id: one.id,
  status: "planned",
  hours: one.hours,
  hoursDone: 0,
  weight: one.weight,
  prerequisites,
  raises: one.raises.map(({ skill, to }) => ({ catalogueId: skill, label: skill, toLevel: to })),
  origin: null,
  earliest: one.notBefore === undefined ? null : addDays(firstMonday, 7 * (one.notBefore - 1)),
  deadline: one.dueWeek === undefined ? null : addDays(firstMonday, 7 * one.dueWeek - 1),
});

const smart = job(
  "Whether words make a good goal, rule by rule",
  z.object({ text: z.string().min(1).max(500), today: day("The day on which it is said.").optional() }),
  async ({ today }) =>
    ({ text, today: said }) => {
      const { findings, good, understood } = checkGoal(text, said ?? today);
      const criteria = Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict === "ok"]));
      return { criteria, good, due: understood.due, measure: understood.measure, findings };
    },
);

export const planJobs = { forecast, plan, smart };
