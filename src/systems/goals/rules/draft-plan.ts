// Draft goals for a target role: apply for it by a day, show the gaps that matter most in work that others see, and keep the hours.
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { sayCount } from "../../../core/say.ts";
import type { Goal } from "../schema.ts";
import type { FirstApplication } from "./first-application.ts";

/** What of a gap report the drafts are made from. */
export interface GapToClose {
  role: { id: string; label: string };
  /** What matters most first. */
  lines: readonly {
    skillId: string;
    label: string;
    need: number;
    have: number;
    /** "none" where nothing is known: `have` is 0 then, and nobody said so. */
    haveSource: string;
    distance: number;
    matters: number;
  }[];
}

export interface PlanGoals {
  weeklyHours: number;
  apply: FirstApplication;
  /** What one does at a level of a competency, in a sentence; null where nobody says. */
  levelSays: (skillId: string, level: number) => string | null;
}

export type DraftGoal = Pick<
  Goal,
  | "title"
  | "level"
  | "specific"
  | "measure"
  | "weeklyHours"
  | "relevant"
  | "links"
  | "startDay"
  | "due"
  | "reviewDay"
  | "ifTrigger"
  | "thenAction"
  | "weight"
> & { origin: string };

export interface DraftPlan {
  reach: DraftGoal;
  /** They serve the goal to reach the role. */
  serving: DraftGoal[];
}

const mostSkills = 3;
/** The least time that a piece of work is given, in days. */
const shortestDays = 28;

export const draftPlan = (gap: GapToClose, { weeklyHours, apply, levelSays }: PlanGoals, today: Day): DraftPlan => {
  const { role } = gap;
  const target: RecordRef = { kind: "role", id: role.id, label: role.label };
  const chosen = gap.lines.filter((line) => line.distance > 0).slice(0, mostSkills);
  const heaviest = Math.max(1, ...chosen.map((line) => line.matters));
  const hours = Math.round(weeklyHours * 2) / 2;
  const every = Math.floor(daysBetween(today, apply.day) / (chosen.length + 1));
  return {
    reach: {
      title: `Apply for ${role.label} posts by ${sayDay(apply.day)}`,
      level: "long-term",
      specific: `A first application for ${role.label}, here or elsewhere, is with a person whom I can name.`,
      measure: { kind: "milestones" },
      weeklyHours,
      relevant: apply.because,
      links: [target],
      startDay: today,
      due: apply.day,
      reviewDay: [addMonths(today, 3), apply.day].reduce((a, b) => (a < b ? a : b)),
      ifTrigger: "it is the first Monday of the month, 9:00",
      thenAction: "look at what is left and choose the next opening or project to go for",
      weight: 1,
      origin: `role:${role.id}:reach`,
    },
    serving: [
      ...chosen.map((line, at) => {
        const level = nextLevel(line);
        const due = [addDays(today, Math.max(shortestDays, every * (at + 1))), apply.day].reduce((a, b) => (a < b ? a : b));
        const seen = levelSays(line.skillId, level);
        return {
          title: `${line.label} at level ${level} by ${sayDay(due)}, shown in one piece of work`,
          level: "short-term" as const,
          specific: `${seen ? `What one sees at this level: ${seen} ` : ""}One piece of work shows it, and somebody who knows the work has looked at it.`,
          measure: { kind: "yes-no" as const },
          weeklyHours,
          relevant: `${role.label} asks for level ${line.need}; of the gaps that are left this one matters ${at === 0 ? "most" : "much"}.`,
          links: [target, { kind: "skill", id: line.skillId, label: line.label }],
          startDay: today,
          due,
          reviewDay: [addMonths(today, 1), due].reduce((a, b) => (a < b ? a : b)),
          ifTrigger: "it is Tuesday 18:00",
          thenAction: `do the next thing of the week for ${line.label}`,
          weight: Math.round((0.5 + (0.4 * line.matters) / heaviest) * 100) / 100,
          origin: `role:${role.id}:skill:${line.skillId}`,
        };
      }),
      {
        title: `Spend ${sayCount(hours, "hour")} a week on the way to ${role.label}`,
        level: "short-term",
        specific: `Each week ${sayCount(hours, "hour")} go to the plan: people, work, learning, applications.`,
        measure: { kind: "rate", unit: "hours", count: hours, per: "week", follows: null },
        weeklyHours,
        relevant: `The dates of the other goals rest on these hours.`,
        links: [target],
        startDay: today,
        due: null,
        reviewDay: addMonths(today, 1),
        ifTrigger: "it is Monday 18:00",
        thenAction: "open the plan of the week and do the first line for 30 minutes",
        weight: 0.6,
        origin: `role:${role.id}:hours`,
      },
    ],
  };
};

/** Where nothing is known, a level that a first piece of work can show. */
const firstShown = 2;

/** One level further than what is known. */
const nextLevel = ({ have, haveSource, need }: GapToClose["lines"][number]): number =>
  Math.min(need, haveSource === "none" ? firstShown : have + 1);
