// The stated rule by which lines of all systems are ordered, and how they are laid into the hours there are.

import { isInEarnest } from "../../career/gap.ts";
import { addDays, type Day, daysBetween, sayNearDay, weekOf } from "../../core/day.ts";
import type { AgendaItem, OperationCall } from "../../operations/contributions.ts";
import type { AgendaLine, AgendaMark, TodayAnswer, WeekDay } from "./schema.ts";

const dueFirst = "What is due today and the next step of your plan come first. ";

const orderRule =
  "What is due soonest weighs 45 %, what waiting would cost 30 %, what it serves 25 %; of two alike the shorter comes first.";

/** What the order leans to: nothing, what matters after a lost job, or only what its first seven days need. */
export type Emphasis = "usual" | "job-loss" | "first-days";

const jobLossRule =
  "Job-loss mode: its own lines come first, then people, openings and what is due within a week, learning without a near day last. Within each of these: ";

const firstDaysRule =
  "The first seven days of job-loss mode: its steps and dates, what restores you, and what you promised for the next three days. All else waits, on purpose. Within these: ";

const leadOf: Record<Emphasis, string> = { usual: dueFirst, "job-loss": jobLossRule, "first-days": firstDaysRule };

/** The stated rule, in a sentence or two. */
export const ruleOf = (emphasis: Emphasis): string => `${leadOf[emphasis]}${orderRule}`;

const weights = { urgency: 0.45, costOfDelay: 0.3, goalWeight: 0.25 } as const;

/** A line as a system offers it, with what it left out. */
export type OfferedItem = AgendaItem & { system: string; due: Day | null; done: OperationCall | null };

/** 1 when due or overdue, 0.5 in a week, falling on; 0 without a day. */
export const urgencyOf = (due: Day | null, today: Day): number => {
  if (due === null) return 0;
  const days = Math.max(0, daysBetween(today, due));
  return 1 / (1 + days / 7);
};

/** 1 for a moment's work, two thirds for an hour, one half for two hours. */
const effortFactor = (minutes: number): number => 1 / (1 + minutes / 120);

/** Priority from 0 to 1: (0.45 urgency + 0.30 cost of delay + 0.25 weight) shortened by effort. */
export const priorityOf = (item: Pick<OfferedItem, "due" | "costOfDelay" | "goalWeight" | "minutes">, today: Day): number =>
  (weights.urgency * urgencyOf(item.due, today) + weights.costOfDelay * item.costOfDelay + weights.goalWeight * item.goalWeight) *
  effortFactor(item.minutes);

const sayDue = (days: number): string => (days === 1 ? "due tomorrow" : `due in ${days} days`);

const strongest = (item: OfferedItem, today: Day): string => {
  if (item.due !== null && item.due < today) return `waits since ${sayNearDay(item.due, today)}`;
  if (item.due === today) return "due today";
  if (item.leads) return "the next step of your plan";
  const parts = [
    { weight: weights.urgency * urgencyOf(item.due, today), say: item.due ? sayDue(daysBetween(today, item.due)) : "" },
    { weight: weights.costOfDelay * item.costOfDelay, say: "waiting costs most here" },
    { weight: weights.goalWeight * item.goalWeight, say: "serves what you weigh most" },
  ].sort((a, b) => b.weight - a.weight);
  return parts[0] && parts[0].weight > 0 ? parts[0].say : "nothing presses";
};

const nearDays = 7;

/** Where a line stands before its priority is asked, from 0; all alike on usual days. */
const bandOf = ({ inMode, due }: OfferedItem, today: Day, emphasis: Emphasis): number => {
  if (emphasis === "usual" || inMode === "own") return 0;
  if (inMode === "ahead" || (due !== null && daysBetween(today, due) <= nearDays)) return 1;
  return inMode === "last" ? 3 : 2;
};

/** On usual days what is due and the next step of the plan stand before all else. */
const isAhead = ({ due, leads }: OfferedItem, today: Day, emphasis: Emphasis): boolean =>
  emphasis === "usual" && (leads === true || (due !== null && due <= today));

const promisedWithin = 3;

/** In the first days only the mode's own lines, what restores, and what was promised or is set by law for the next three days are asked. */
export const waitsOnPurpose = (
  item: Pick<OfferedItem, "inMode" | "due" | "promised" | "restores">,
  today: Day,
  emphasis: Emphasis,
): boolean => {
  if (emphasis !== "first-days" || item.inMode === "own" || item.restores) return false;
  return !(item.promised && item.due !== null && daysBetween(today, item.due) <= promisedWithin);
};

const sayBecause = (item: OfferedItem, band: number, today: Day, emphasis: Emphasis): string => {
  if (waitsOnPurpose(item, today, emphasis)) return "the first seven days let it wait, on purpose";
  return (emphasis !== "usual" && bandSaid[band]) || strongest(item, today);
};

const bandSaid = ["job-loss mode puts it first", null, null, "job-loss mode lets learning wait"] as const;

/** Items as lines in their order: the band of the mode, what is due and leads, then priority, then the earlier day, then the key. */
export const ordered = (items: readonly OfferedItem[], today: Day, emphasis: Emphasis = "usual"): AgendaLine[] =>
  items
    .map((item) => ({ item, band: bandOf(item, today, emphasis) }))
    .map(({ item, band }) => ({
      band,
      behind: isAhead(item, today, emphasis) ? 0 : 1,
      line: {
        key: item.key,
        system: item.system,
        title: item.title,
        reason: item.reason,
        records: item.records,
        due: item.due,
        minutes: Math.max(1, Math.round(item.minutes)),
        priority: priorityOf(item, today),
        because: sayBecause(item, band, today, emphasis),
        canBeDone: item.done !== null,
        first: emphasis !== "usual" && band === 0,
        kind: item.kind ?? null,
        firstMove: item.firstMove ?? null,
        lesson: null,
      },
    }))
    .sort(
      (a, b) =>
        a.band - b.band ||
        a.behind - b.behind ||
        b.line.priority - a.line.priority ||
        (a.line.due ?? "9999").localeCompare(b.line.due ?? "9999") ||
        a.line.key.localeCompare(b.line.key),
    )
    .map(({ line }) => line);

type Sitting = Pick<AgendaLine, "key" | "title" | "records">;

/** What a line is a sitting of: all sittings of one thing name it alike. */
export const thingOf = ({ key, title, records: [first] }: Sitting): string =>
  first ? `${first.kind} ${first.id} ${title}` : key;

/** Of several sittings of one thing the first stands on Today; the next comes when that one is done. */
export const nextSittings = <L extends Sitting>(lines: readonly L[]): L[] => {
  const shown = new Set<string>();
  return lines.filter((line) => {
    const thing = thingOf(line);
    const isFirst = !shown.has(thing);
    shown.add(thing);
    return isFirst;
  });
};

/** Minutes that Cairn asks for itself in a week. */
const choreMinutes = 10;

/** What of Cairn's own chores this week asks for: the first ones, about ten minutes of them; the rest can wait. */
export const choresOfWeek = (chores: readonly AgendaLine[]): AgendaLine[] => {
  let taken = 0;
  return chores.filter(({ minutes }, place) => {
    if (place > 0 && taken + minutes > choreMinutes) return false;
    taken += minutes;
    return true;
  });
};

/** The newest decision for each line. */
export const latestMarks = (marks: readonly AgendaMark[]): Map<string, AgendaMark> => {
  const newest = new Map<string, AgendaMark>();
  for (const mark of marks) {
    const other = newest.get(mark.key);
    if (!other || mark.createdAt > other.createdAt || (mark.createdAt === other.createdAt && mark.id > other.id))
      newest.set(mark.key, mark);
  }
  return newest;
};

/** Done holds for its day, snoozing until its day, dismissing for good. */
export const isHidden = (mark: AgendaMark | undefined, today: Day): boolean => {
  if (!mark) return false;
  if (mark.decision === "dismissed") return true;
  if (mark.decision === "done") return mark.on === today;
  return mark.until !== null && mark.until > today;
};

interface WorkedWeek {
  /** Its Monday. */
  week: Day;
  minutes: number;
  pieces: readonly { activityId: string; minutes: number }[];
}

export interface RunOfWeeks<W extends WorkedWeek> {
  first: W;
  /** Monday of the last week of the run. */
  last: Day;
  weeks: number;
}

/** Weeks that follow each other with the same work in the same measure, told as one. */
export const runsOfWeeks = <W extends WorkedWeek>(weeks: readonly W[]): RunOfWeeks<W>[] => {
  const runs: RunOfWeeks<W>[] = [];
  const work = ({ pieces }: WorkedWeek) => pieces.map(({ activityId, minutes }) => `${activityId} ${minutes}`).join();
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 7) === week.week && work(run.first) === work(week)) {
      run.last = week.week;
      run.weeks++;
    } else runs.push({ first: week, last: week.week, weeks: 1 });
  }
  return runs;
};

type IsOff = (day: Day) => boolean;
const neverOff: IsOff = () => false;

const openDays = (today: Day, isOff: IsOff): Day[] =>
  Array.from({ length: daysBetween(today, addDays(weekOf(today), 7)) }, (_, at) => addDays(today, at)).filter(
    (day) => !isOff(day),
  );

/** Today's share of the hours left this week, spread over the days that are not off, in minutes; null when no hours were said. */
export const shareOfToday = (left: number | null, today: Day, isOff: IsOff = neverOff): number | null =>
  left === null ? null : Math.round(left / Math.max(1, openDays(today, isOff).length));

const leastShare = 30;

/** Splits ordered lines: what is due, is put first by a mode or fits today's share; what fits the week; what is beyond it. A day off asks for nothing. */
export const layOutToday = (
  lines: readonly AgendaLine[],
  left: number | null,
  today: Day,
  isOff: IsOff = neverOff,
): Pick<TodayAnswer, "now" | "ifThereIsRoom" | "later"> => {
  // Where no hours were said, an hour a day is shown and nothing is called too much.
  const share = Math.max(leastShare, shareOfToday(left, today, isOff) ?? 60);
  const offToday = isOff(today);
  const parts: Pick<TodayAnswer, "now" | "ifThereIsRoom" | "later"> = { now: [], ifThereIsRoom: [], later: [] };
  let takenToday = 0;
  let taken = 0;
  for (const line of lines) {
    const isDue = line.due !== null && line.due <= today;
    const fitsToday = takenToday + line.minutes <= share || parts.now.length === 0;
    const fitsWeek = left === null || taken + line.minutes <= left;
    const isAsked = isDue || line.first || (fitsToday && fitsWeek);
    const part = isAsked && !offToday ? "now" : isAsked || fitsWeek ? "ifThereIsRoom" : "later";
    parts[part].push(line);
    if (part === "now") takenToday += line.minutes;
    if (part !== "later") taken += line.minutes;
  }
  return parts;
};

/** Lays lines into the seven days from today's Monday: on their day when due this week, else on the first day with room; never on a day off. */
export const weekAhead = (
  lines: readonly AgendaLine[],
  left: number | null,
  spentOn: ReadonlyMap<Day, number>,
  today: Day,
  isOff: IsOff = neverOff,
): WeekDay[] => {
  const monday = weekOf(today);
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const share = Math.max(leastShare, shareOfToday(left, today, isOff) ?? 60);
  const there = openDays(today, isOff);
  const planned = new Map<Day, AgendaLine[]>(days.map((day) => [day, []]));
  const load = (day: Day): number => (planned.get(day) ?? []).reduce((sum, line) => sum + line.minutes, 0);
  let room = left ?? Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const inTime = there.filter((day) => line.due === null || line.due < today || day <= line.due);
    // What is due on a day off, with no open day before it, comes on the next open one.
    const open = inTime.length > 0 ? inTime : there;
    const mustBeThisWeek = line.due !== null && line.due <= addDays(monday, 6);
    if (!mustBeThisWeek && line.minutes > room) continue;
    const on = open.find((day) => load(day) + line.minutes <= share) ?? open.toSorted((a, b) => load(a) - load(b))[0];
    if (!on) continue;
    planned.get(on)?.push(line);
    room -= line.minutes;
  }
  return days.map((day) => ({ day, spent: spentOn.get(day) ?? 0, planned: load(day), lines: planned.get(day) ?? [] }));
};

interface Between {
  gates: readonly { name: string; gate: boolean; held: boolean; onlyFor?: string | undefined }[];
  gap: readonly { label: string; distance: number; matters: number }[];
}

/** What stands between a person and the role: what must be held first and concerns everybody, then the gaps, what matters most first. */
export const standsBetween = ({ gates, gap }: Between): string[] => [
  ...gates.filter(({ gate, held, onlyFor }) => gate && !held && onlyFor === undefined).map(({ name }) => name),
  ...gap.filter(isInEarnest).map(({ label }) => label),
];
