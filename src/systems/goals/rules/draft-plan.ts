// Draft goals for a target role, from the gap to it: reach the role, close the gaps that matter most, and keep the hours.
import { addDays, addMonths, type Day, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { Goal } from "../schema.ts";

/** What of a gap report the drafts are made from. */
export interface GapToClose {
  role: { id: string; label: string };
  /** What matters most first. */
  lines: readonly {
    skillId: string;
    label: string;
    need: number;
    have: number;
    distance: number;
    matters: number;
    hoursPerLevel: number;
  }[];
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
/** One level at a time: a further one is a goal of its own. */
const longestDays = 360;

export const draftPlan = (gap: GapToClose, weeklyHours: number, today: Day): DraftPlan => {
  const { role } = gap;
  const target: RecordRef = { kind: "role", id: role.id, label: role.label };
  const missing = gap.lines.filter((line) => line.distance > 0);
  const chosen = missing.slice(0, mostSkills);
  const hoursLeft = missing.reduce((sum, line) => sum + line.distance * line.hoursPerLevel, 0);
  const skillGoals = inTurn(chosen, role, weeklyHours, today);
  const closing = addDays(today, Math.ceil((hoursLeft / weeklyHours) * 7) + 90);
  const lastSkill = skillGoals.at(-1)?.due ?? today;
  const reachBy = endOfMonth([closing, addMonths(today, 6), addMonths(lastSkill, 1)].reduce((a, b) => (a > b ? a : b)));
  const heaviest = Math.max(1, ...chosen.map((line) => line.matters));
  const hours = Math.round(weeklyHours * 2) / 2;
  return {
    reach: {
      title: `Become a ${role.label} by ${sayDay(reachBy)}`,
      level: "long-term",
      specific: `I work as ${role.label}, in this organisation or another, with the role in my contract.`,
      measure: { kind: "milestones" },
      weeklyHours,
      relevant: `It is the role that I aim for. ${missing.length === 0 ? "Nothing that it asks for is missing." : `About ${Math.ceil(hoursLeft)} hours of learning lie between.`}`,
      links: [target],
      startDay: today,
      due: reachBy,
      reviewDay: addMonths(today, 3),
      ifTrigger: "it is the first Monday of the month, 9:00",
      thenAction: "look at what is left and choose the next opening or project to go for",
      weight: 1,
      origin: `role:${role.id}:reach`,
    },
    serving: [
      ...skillGoals.map((goal, place) => ({
        ...goal,
        weight: Math.round((0.5 + (0.4 * (chosen[place]?.matters ?? 0)) / heaviest) * 100) / 100,
      })),
      {
        title: `Spend ${hours} ${hours === 1 ? "hour" : "hours"} a week on becoming a ${role.label}`,
        level: "short-term",
        specific: `Each week ${hours} hours go to learning, practice or applications for ${role.label}.`,
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

/** One skill after the other, each with all of the hours; the day follows from the hours that its levels take. */
const inTurn = (lines: GapToClose["lines"], role: GapToClose["role"], weeklyHours: number, today: Day): DraftGoal[] => {
  let spent = 0;
  return lines.map((line) => {
    const level = levelWithin(line, weeklyHours);
    const hours = Math.max(1, Math.round((level - line.have) * line.hoursPerLevel));
    spent += hours;
    const days = Math.min(longestDays, Math.max(28, Math.ceil((spent / weeklyHours) * 7)));
    const due = addDays(today, days);
    return {
      title: `Raise ${line.label} from level ${line.have} to level ${level} by ${sayDay(due)}`,
      level: "short-term",
      specific: `My level of ${line.label} is ${level} and a piece of work that others have seen proves it. About ${hours} hours.`,
      measure: { kind: "number", unit: "level", baseline: line.have, commit: null, target: level, stretch: null },
      weeklyHours,
      relevant: `${role.label} asks for level ${line.need}; of the gaps that are left this one matters ${line === lines[0] ? "most" : "much"}.`,
      links: [
        { kind: "role", id: role.id, label: role.label },
        { kind: "skill", id: line.skillId, label: line.label },
      ],
      startDay: today,
      due,
      reviewDay: addMonths(today, 1),
      ifTrigger: "it is Tuesday 18:00",
      thenAction: `work on ${line.label} for 45 minutes before anything else`,
      weight: 0,
      origin: `role:${role.id}:skill:${line.skillId}`,
    };
  });
};

/** The level asked for, or as far as a year of the hours goes; at least one further. */
const levelWithin = (line: GapToClose["lines"][number], weeklyHours: number): number => {
  const reachable = Math.floor((weeklyHours * (longestDays / 7)) / Math.max(1, line.hoursPerLevel));
  return line.have + Math.max(1, Math.min(line.distance, reachable));
};

const endOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
