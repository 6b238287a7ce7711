// The plan itself: what an activity is worth to the gap, the tasks for the solver, and the weeks with a reason on every line.
import { importanceWeight } from "../../../career/gap.ts";
import { addDays, type Day, daysBetween, weekOf } from "../../../core/day.ts";
import { dayOfMonth } from "../../../core/say.ts";
import type { Activity, ActivityWithProgress, LearningWeek, Schedule, Week } from "../schema.ts";
import type { OrderedTask } from "./order.ts";
import {
  dayInWeek,
  type FilledWeek,
  fillWeeks,
  minutesBefore,
  minutesUntil,
  roomMinutes,
  type WeekRoom,
  workMinutes,
} from "./weeks.ts";

/** One line of the gap, as far as the plan looks at it. */
export interface GapNeed {
  skillId: string;
  label: string;
  /** Level needed, 0 to 5. */
  need: number;
  /** Level now, 0 to 5. */
  have: number;
  /** "none" where nothing is known: `have` is 0 then, and nobody said so. */
  haveSource?: string;
  importance: "essential" | "optional";
  /** Typical hours for one level; null where nobody says. */
  hoursPerLevel?: number | null;
}

export interface Gap {
  role: { id: string; label: string };
  lines: readonly GapNeed[];
}

export type IsSameSkill = (one: string, other: string) => boolean;

/** What an activity is worth that closes no gap: a little, so that it is done in the end. */
const ownWorth = 0.1;
/** A minute late costs as much as this many minutes of waiting. */
const latenessFactor = 4;

export const isOpen = ({ status }: Pick<Activity, "status">): boolean => status === "planned" || status === "active";

/** What of an activity decides where it stands. */
export type Orderable = Pick<
  ActivityWithProgress,
  "id" | "status" | "hours" | "hoursDone" | "weight" | "prerequisites" | "raises" | "origin" | "earliest" | "deadline"
>;

type Valued = Pick<Orderable, "id" | "hours" | "weight" | "prerequisites" | "raises" | "origin">;

const lineFor = (gap: Gap | null, same: IsSameSkill, raise: Activity["raises"][number]): GapNeed | undefined =>
  gap?.lines.find((line) => raise.catalogueId !== null && same(line.skillId, raise.catalogueId));

/** Ids of everything that must be finished before, through all steps. */
const allBefore = (activity: Valued, byId: ReadonlyMap<string, Valued>, into = new Set<string>()): Set<string> => {
  for (const id of activity.prerequisites) {
    const before = byId.get(id);
    if (!before || into.has(id)) continue;
    into.add(id);
    allBefore(before, byId, into);
  }
  return into;
};

/** The levels that an activity itself adds to each need: from where its prerequisites lead, up to what is needed. */
const levelsAdded = (activity: Valued, byId: ReadonlyMap<string, Valued>, gap: Gap | null, same: IsSameSkill) =>
  activity.raises.flatMap((raise) => {
    const line = lineFor(gap, same, raise);
    if (!line) return [];
    const reached = [...allBefore(activity, byId)]
      .flatMap((id) => byId.get(id)?.raises ?? [])
      .filter((other) => other.catalogueId !== null && same(line.skillId, other.catalogueId))
      .map((other) => other.toLevel);
    const from = Math.max(line.have, ...reached);
    const levels = Math.max(0, Math.min(raise.toLevel, line.need) - from);
    return [{ line, from, levels }];
  });

/** A step that a plan laid into its week: its worth is its place there, not what it closes by itself. */
const isLaidStep = ({ origin, raises }: Valued): boolean => origin !== null && raises.length === 0;

/**
 * Worth of an activity: importance times levels closed, summed over its skills, times the person's own emphasis. Steps that a plan laid are worth
 * their hours, so that none of them goes before another for being short.
 */
export const worthOf = (activity: Valued, byId: ReadonlyMap<string, Valued>, gap: Gap | null, same: IsSameSkill): number =>
  activity.weight *
  ((isLaidStep(activity) ? ownWorth * activity.hours : ownWorth) +
    levelsAdded(activity, byId, gap, same).reduce(
      (sum, { line, levels }) => sum + importanceWeight[line.importance] * levels,
      0,
    ));

/**
 * The weeks from a day on, with the hours of each: those that the person set, or the usual ones as far as time off leaves them (`shareOf` a
 * Monday, 0 to 1); less what is logged in the first.
 */
export const roomsFrom = (
  from: Day,
  weeks: number,
  hours: number,
  own: readonly Pick<LearningWeek, "week" | "hours">[],
  loggedThisWeek: number,
  shareOf: (week: Day) => number = () => 1,
): WeekRoom[] => {
  const set = new Map(own.map((one) => [one.week, one.hours]));
  return Array.from({ length: weeks }, (_, at) => {
    const week = addDays(weekOf(from), at * 7);
    const there = set.get(week) ?? hours * shareOf(week);
    const minutes = roomMinutes(at === 0 ? Math.max(0, there - loggedThisWeek / 60) : there);
    return { week, minutes, from: at === 0 ? from : week };
  });
};

export interface Planning<A extends Orderable = ActivityWithProgress> {
  activities: readonly A[];
  gap: Gap | null;
  same: IsSameSkill;
  rooms: readonly WeekRoom[];
  /** Usual hours a week. */
  hours: number;
}

const minutesLeft = (activity: Pick<Orderable, "hours" | "hoursDone">): number =>
  workMinutes(activity.hours - activity.hoursDone);

/** The open activities as tasks for the solver, in the same order. A prerequisite that is done, dropped or deleted asks for nothing any more. */
export const tasksOf = <A extends Orderable>({
  activities,
  gap,
  same,
  rooms,
  hours,
}: Planning<A>): { open: A[]; tasks: OrderedTask[] } => {
  const open = activities.filter(isOpen);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const place = new Map(open.map((activity, at) => [activity.id, at]));
  const usual = roomMinutes(hours);
  const worths = open.map((activity) => worthOf(activity, byId, gap, same));
  const typical = worths.reduce((sum, worth) => sum + worth, 0) / Math.max(1, worths.length);
  const tasks = open.map((activity, at) => {
    const value = worths[at] ?? ownWorth;
    return {
      minutes: minutesLeft(activity),
      value,
      release: activity.earliest ? minutesBefore(rooms, weekOf(activity.earliest), usual) : 0,
      due: activity.deadline ? minutesUntil(rooms, activity.deadline, usual) : null,
      latePenalty: latenessFactor * Math.max(value, typical),
      after: activity.prerequisites.flatMap((id) => place.get(id) ?? []),
    };
  });
  return { open, tasks };
};

const level = (to: number) => `level ${to}`;

/** Why an activity stands in the plan: its deadline when near, the gap it closes, what waits for it, or the person's own wish. */
export const whyOf = (activity: ActivityWithProgress, planning: Planning, from: Day): string => {
  const byId = new Map(planning.activities.map((one) => [one.id, one]));
  const [widest] = levelsAdded(activity, byId, planning.gap, planning.same)
    .filter(({ levels }) => levels > 0)
    .sort((a, b) => importanceWeight[b.line.importance] * b.levels - importanceWeight[a.line.importance] * a.levels);
  const due = activity.deadline && daysBetween(from, activity.deadline) <= 42 ? `Due ${dayOfMonth(activity.deadline)}. ` : "";
  if (widest && planning.gap) {
    const { line, from: reached } = widest;
    const known = line.haveSource !== "none" || reached > line.have;
    const stands = known ? `${level(reached)} of ${line.need}` : `not known yet, ${level(line.need)} needed`;
    return `${due}${line.label}, ${stands} for ${planning.gap.role.label}.`;
  }
  const { origin } = activity;
  const served = origin && planning.gap?.lines.find(({ skillId }) => planning.same(skillId, origin.skillId));
  if (served && planning.gap) return `${due}For ${served.label}, which ${planning.gap.role.label} asks for.`;
  if (origin && !planning.gap)
    return `${due}${origin.roleLabel ? `To see whether ${origin.roleLabel} is for you.` : "To find out which way to go."}`;
  if (origin) return `${due}A step towards ${origin.roleLabel}.`;
  const waiting = planning.activities.find((other) => isOpen(other) && other.prerequisites.includes(activity.id));
  if (waiting) return `${due}“${waiting.title}” waits for it.`;
  if (due) return due.trim();
  return activity.raises[0]
    ? `${activity.raises[0].label} to ${level(activity.raises[0].toLevel)}, your own choice.`
    : "Your own choice.";
};

export type WeeksOfPlan = Pick<Schedule, "weeks" | "finishes" | "late" | "beyond" | "order">;

/** Lays an order of the open activities out over the weeks; the first `shown` are told piece by piece. */
export const layOut = (
  planning: Planning,
  open: readonly ActivityWithProgress[],
  order: readonly number[],
  reasons: ReadonlyMap<Day, LearningWeek["reason"]>,
  shown: number,
): WeeksOfPlan => {
  const ordered = order.flatMap((place) => open[place] ?? []);
  const byId = new Map(ordered.map((activity) => [activity.id, activity]));
  const filled = fillWeeks(
    planning.rooms,
    ordered.map((activity) => ({
      id: activity.id,
      minutes: minutesLeft(activity),
      earliestWeek: activity.earliest ? weekOf(activity.earliest) : null,
      after: activity.prerequisites,
    })),
  );
  const finishes = filled.flatMap((week) => finishesIn(week, byId));
  const finished = new Map(finishes.map((finish) => [finish.activityId, finish]));
  return {
    order: ordered.map(({ id }) => id),
    weeks: filled.slice(0, shown).map((week) => sayWeek(week, byId, planning, reasons.get(week.week) ?? null)),
    finishes,
    late: ordered.flatMap((activity) => lateBy(activity, finished.get(activity.id)?.day ?? null, planning.rooms)),
    beyond: ordered
      .map((activity) => ({
        activityId: activity.id,
        title: activity.title,
        hours: remaining(activity, filled.slice(0, shown)) / 60,
      }))
      .filter(({ hours }) => hours > 0),
  };
};

const remaining = (activity: ActivityWithProgress, filled: readonly FilledWeek[]): number =>
  minutesLeft(activity) -
  filled.flatMap(({ pieces }) => pieces).reduce((sum, one) => sum + (one.id === activity.id ? one.minutes : 0), 0);

const finishesIn = (week: FilledWeek, byId: ReadonlyMap<string, ActivityWithProgress>): Schedule["finishes"] => {
  let used = 0;
  return week.pieces.flatMap((piece) => {
    used += piece.minutes;
    const activity = byId.get(piece.id);
    return piece.finishes && activity
      ? [{ activityId: piece.id, title: activity.title, week: week.week, day: dayInWeek(week, used) }]
      : [];
  });
};

const sayWeek = (
  week: FilledWeek,
  byId: ReadonlyMap<string, ActivityWithProgress>,
  planning: Planning,
  reason: LearningWeek["reason"] | null,
): Week => ({
  week: week.week,
  hours: week.minutes / 60,
  reason,
  minutes: week.pieces.reduce((sum, one) => sum + one.minutes, 0),
  pieces: week.pieces.flatMap(({ id, minutes, finishes }) => {
    const activity = byId.get(id);
    if (!activity) return [];
    return [
      {
        activityId: id,
        title: activity.title,
        kind: activity.kind,
        minutes,
        finishes,
        why: whyOf(activity, planning, week.from),
        steps: activity.steps,
        doneWhen: activity.doneWhen,
        note: activity.note,
        resource: activity.provider,
        link: activity.link,
      },
    ];
  }),
  closes: week.pieces
    .filter(({ finishes }) => finishes)
    .flatMap(({ id }) => byId.get(id)?.raises ?? [])
    .map((raise) => ({ label: raise.label, level: raise.toLevel })),
});

const lateBy = (activity: ActivityWithProgress, finishes: Day | null, rooms: readonly WeekRoom[]): Schedule["late"] => {
  const { id, title, deadline } = activity;
  if (!deadline) return [];
  const last = rooms.at(-1);
  if (finishes === null) {
    if (last && deadline > addDays(last.week, 6)) return [];
    return [{ activityId: id, title, deadline, finishes: null, days: null }];
  }
  const days = daysBetween(deadline, finishes);
  return days > 0 ? [{ activityId: id, title, deadline, finishes, days }] : [];
};

type Tied = Pick<Activity, "id" | "prerequisites">;

/** The first circle of prerequisites that an activity would close, as ids; null when there is none. */
export const circleThrough = (activity: Tied, all: readonly Tied[]): string[] | null => {
  const byId = new Map(all.map((one) => [one.id, one]));
  byId.set(activity.id, activity);
  const seen = new Set<string>();
  const walk = (id: string, path: string[]): string[] | null => {
    if (id === activity.id && path.length > 0) return path;
    if (seen.has(id)) return null;
    seen.add(id);
    for (const before of byId.get(id)?.prerequisites ?? []) {
      const found = walk(before, [...path, before]);
      if (found) return found;
    }
    return null;
  };
  return walk(activity.id, []);
};
