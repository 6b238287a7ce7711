// Draft goals for a target role, from the gap to it: reach the role or come near it, close the gaps that matter most, and keep the hours.
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { sayCount } from "../../../core/say.ts";
import type { Goal } from "../schema.ts";

/** What of a gap report the drafts are made from. */
export interface GapToClose {
  role: { id: string; label: string };
  /** 0 to 1. */
  readiness: number;
  /** What matters most first. */
  lines: readonly {
    skillId: string;
    label: string;
    need: number;
    have: number;
    distance: number;
    matters: number;
    /** Readiness (0 to 1) if this gap alone were closed. */
    readinessIfClosed: number;
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
  const chosen = missingIn(gap).slice(0, mostSkills);
  const skillGoals = inTurn(chosen, role, weeklyHours, today);
  const heaviest = Math.max(1, ...chosen.map((line) => line.matters));
  const hours = Math.round(weeklyHours * 2) / 2;
  return {
    reach: {
      ...(nearerGoal(gap, weeklyHours, today) ?? roleGoal(gap, weeklyHours, today, skillGoals.at(-1)?.due ?? today)),
      level: "long-term",
      weeklyHours,
      links: [target],
      startDay: today,
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
        title: `Spend ${sayCount(hours, "hour")} a week on becoming a ${role.label}`,
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

const missingIn = (gap: GapToClose): GapToClose["lines"] => gap.lines.filter((line) => line.distance > 0);

const hoursToClose = (lines: GapToClose["lines"]): number =>
  lines.reduce((sum, line) => sum + line.distance * line.hoursPerLevel, 0);

type LongTermGoal = Pick<DraftGoal, "title" | "specific" | "measure" | "relevant" | "due">;

/** The role itself, on the day when every gap can be closed and the search for an opening had its three months. */
const roleGoal = (gap: GapToClose, weeklyHours: number, today: Day, lastSkill: Day): LongTermGoal => {
  const { role } = gap;
  const hoursLeft = hoursToClose(gap.lines);
  const closing = addDays(today, Math.ceil((hoursLeft / weeklyHours) * 7) + 90);
  const due = endOfMonth([closing, addMonths(today, 6), addMonths(lastSkill, 1)].reduce((a, b) => (a > b ? a : b)));
  return {
    title: `Become a ${role.label} by ${sayDay(due)}`,
    specific: `I work as ${role.label}, in this organisation or another, with the role in my contract.`,
    measure: { kind: "milestones" },
    relevant: `It is the role that I aim for. ${missingIn(gap).length === 0 ? "Nothing that it asks for is missing." : `About ${Math.ceil(hoursLeft)} hours of learning lie between.`}`,
    due,
  };
};

/** As far ahead as a goal can steer. */
const horizonMonths = 24;
/** The stretch: what a quarter more hours would buy. */
const moreHours = 1.25;

/** How near the hours of two years bring the person, where they do not close every gap; null where they do. */
const nearerGoal = (gap: GapToClose, weeklyHours: number, today: Day): LongTermGoal | null => {
  const { role, readiness } = gap;
  const due = endOfMonth(addMonths(today, horizonMonths));
  const hours = (weeklyHours * daysBetween(today, due)) / 7;
  const hoursLeft = hoursToClose(gap.lines);
  if (hoursLeft <= hours) return null;
  const { baseline, target, stretch } = percents(readiness, readinessAfter(gap, hours), readinessAfter(gap, hours * moreHours));
  const years = Math.round((hoursLeft / weeklyHours / (365.25 / 7)) * 10) / 10;
  return {
    title: `Be ${target} % ready for ${role.label} by ${sayDay(due)}`,
    specific: `The gap to ${role.label} shows ${target} % ready: the weighted share of what the role asks for that I have.`,
    measure: { kind: "number", unit: "%", baseline, commit: null, target, stretch },
    relevant: `It is the role that I aim for. All that it asks for would take about ${Math.ceil(hoursLeft)} hours of learning, ${years} years at ${weeklyHours} hours a week; nobody needs all of it to apply.`,
    due,
  };
};

/** Readiness (0 to 1) once the hours are spent, one gap after the other in their order; a part of a gap's hours brings that part of what closing it would bring. */
export const readinessAfter = (gap: GapToClose, hours: number): number => {
  let left = hours;
  let ready = gap.readiness;
  for (const line of missingIn(gap)) {
    const needed = line.distance * line.hoursPerLevel;
    const part = needed === 0 ? 1 : Math.min(1, left / needed);
    ready += part * (line.readinessIfClosed - gap.readiness);
    left -= part * needed;
  }
  return Math.min(1, ready);
};

/** Shares as whole percents, rounded down; with decimals where so few hours are given that whole ones would show no way to go. */
const percents = (now: number, then: number, beyond: number): { baseline: number; target: number; stretch: number | null } => {
  // Sums of shares may miss a round percent by their last digits.
  const down = (share: number, scale: number) => Math.floor((share + 1e-12) * 100 * scale) / scale;
  const scale = [1, 10, 100, 1000].find((one) => down(then, one) > down(now, one)) ?? 10_000;
  const [baseline, target, stretch] = [down(now, scale), down(then, scale), down(beyond, scale)];
  return { baseline, target, stretch: stretch > target ? stretch : null };
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
