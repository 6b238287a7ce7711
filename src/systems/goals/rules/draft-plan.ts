// The goals of a plan for a target role: apply for it by a day, and show the gaps that matter most in work that others see.
import { isInEarnest } from "../../../career/gap.ts";
import { sayLevel } from "../../../career/proficiency.ts";
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
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
  /** The last day of the weeks in which something is planned for a skill; null where nothing is. */
  workedUntil: (skillId: string) => Day | null;
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

/** What the first application is for, inside a sentence. */
const appliedFor = ({ label }: GapToClose["role"], apply: FirstApplication): string =>
  apply.for === "training" ? `a study or training place towards ${label}` : `${label} posts`;

const mostSkills = 2;
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** The least time that a piece of work is given, in days. */
const shortestDays = 28;

export const draftPlan = (gap: GapToClose, { weeklyHours, apply, levelSays, workedUntil }: PlanGoals, today: Day): DraftPlan => {
  const { role } = gap;
  const target: RecordRef = { kind: "role", id: role.id, label: role.label };
  const chosen = gap.lines.filter(isInEarnest).slice(0, mostSkills);
  const heaviest = Math.max(1, ...chosen.map((line) => line.matters));
  const every = Math.floor(daysBetween(today, apply.day) / (chosen.length + 1));
  return {
    reach: {
      title: `Apply for ${appliedFor(role, apply)} by ${sayDay(apply.day)}`,
      level: "long-term",
      specific: `A first application for ${appliedFor(role, apply)}, here or elsewhere, is with a person whom I can name.`,
      measure: { kind: "milestones" },
      weeklyHours,
      relevant: apply.because,
      links: [target],
      startDay: today,
      due: apply.day,
      reviewDay: earlier(addMonths(today, 3), apply.day),
      ifTrigger: null,
      thenAction: null,
      weight: 1,
      origin: `role:${role.id}:reach`,
    },
    serving: [
      ...chosen.map((line, at) => {
        const level = nextLevel(line);
        const soonest = addDays(today, shortestDays);
        const planned = workedUntil(line.skillId) ?? addDays(today, every * (at + 1));
        const due = earlier(planned > soonest ? planned : soonest, apply.day);
        const seen = levelSays(line.skillId, level);
        return {
          title: `${line.label} at ${sayLevel(level).toLowerCase()} level by ${sayDay(due)}, shown in one piece of work`,
          level: "short-term" as const,
          specific: `${seen ? `At this level one ${seen.slice(0, 1).toLowerCase()}${seen.slice(1)} ` : ""}One piece of work shows it, and somebody who knows the work has looked at it.`,
          measure: { kind: "yes-no" as const },
          weeklyHours,
          relevant: `${role.label} asks for ${sayLevel(line.need).toLowerCase()} level; of the gaps that are left this one matters ${at === 0 ? "most" : "much"}.`,
          links: [target, { kind: "skill", id: line.skillId, label: line.label }],
          startDay: today,
          due,
          reviewDay: earlier(addMonths(today, 1), due),
          ifTrigger: null,
          thenAction: null,
          weight: Math.round((0.5 + (0.4 * line.matters) / heaviest) * 100) / 100,
          origin: `role:${role.id}:skill:${line.skillId}`,
        };
      }),
      ...(chosen.length < mostSkills ? [talksGoal(role, { weeklyHours, apply }, today)] : []),
    ],
  };
};

const talks = 3;

/** Where little is missing, what is left is to be known by those who do and fill such work. */
const talksGoal = (
  role: GapToClose["role"],
  { weeklyHours, apply }: Pick<PlanGoals, "weeklyHours" | "apply">,
  today: Day,
): DraftGoal => {
  const due = earlier(addDays(today, shortestDays), apply.day);
  return {
    title: `Talk with ${talks} people who work as ${role.label} or choose who does, by ${sayDay(due)}`,
    level: "short-term",
    specific: "Of each I have written down what their week is like, what they look for, and one name to speak with next.",
    measure: { kind: "number", unit: "talks", baseline: 0, commit: null, target: talks, stretch: null },
    weeklyHours,
    relevant: `Little that ${role.label} asks for is missing. Who knows you and what you want decides now.`,
    links: [{ kind: "role", id: role.id, label: role.label }],
    startDay: today,
    due,
    reviewDay: earlier(addDays(today, shortestDays / 2), due),
    ifTrigger: null,
    thenAction: null,
    weight: 0.8,
    origin: `role:${role.id}:talks`,
  };
};

export interface ToChoose {
  weeklyHours: number;
  /** The day by which what helps to choose is done. */
  until: Day;
}

/** The goal of somebody who has not said where to go. */
export const choiceGoal = ({ weeklyHours, until }: ToChoose, today: Day): DraftGoal => ({
  title: `Choose the role to aim for by ${sayDay(until)}`,
  level: "short-term",
  specific: "One role is named in Cairn, after talks with people who do such work and a look at its postings.",
  measure: { kind: "yes-no" },
  weeklyHours,
  relevant: "You have not said yet where you want to go. A talk and an hour of trying tell more than a long list.",
  links: [],
  startDay: today,
  due: until,
  reviewDay: earlier(addMonths(today, 1), until),
  ifTrigger: null,
  thenAction: null,
  weight: 1,
  origin: "role:none:choose",
});

/** Where nothing is known, a level that a first piece of work can show. */
const firstShown = 2;

/** One level further than what is known. */
const nextLevel = ({ have, haveSource, need }: GapToClose["lines"][number]): number =>
  Math.min(need, haveSource === "none" ? firstShown : have + 1);
