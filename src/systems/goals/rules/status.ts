// Where a goal stands, and on which days it rested: both follow from its dated events alone.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import type { CloseReason, GoalEvent, GoalStatus, Pause } from "../schema.ts";

export type Step = Pick<GoalEvent, "step" | "day" | "until" | "reason" | "position" | "note">;

const inOrder = (events: readonly Step[]): Step[] => [...events].sort((a, b) => a.position - b.position);

/** Days of rest, the earliest first. A pause ends on its planned day, at the next resuming, or at the closing. */
export const pausesOf = (events: readonly Step[]): Pause[] => {
  const pauses: Pause[] = [];
  let open: { from: Day; until: Day | null } | undefined;
  const end = (day: Day | null) => {
    if (!open) return;
    const to = open.until !== null && (day === null || open.until < day) ? open.until : day;
    if (to === null || to > open.from) pauses.push({ from: open.from, to });
    open = undefined;
  };
  for (const event of inOrder(events)) {
    if (event.step === "accepted") continue;
    end(event.day);
    if (event.step === "paused") open = { from: event.day, until: event.until };
  }
  end(null);
  return merged(pauses);
};

const merged = (pauses: readonly Pause[]): Pause[] => {
  const joined: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && (last.to === null || pause.from <= last.to))
      last.to = last.to === null || pause.to === null ? null : pause.to > last.to ? pause.to : last.to;
    else joined.push({ ...pause });
  }
  return joined;
};

export const isPausedOn = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some((pause) => pause.from <= day && (pause.to === null || day < pause.to));

/** Days from `from` up to and without `to` on which the goal did not rest; at least 0. */
export const daysAtWork = (pauses: readonly Pause[], from: Day, to: Day): number => {
  if (to <= from) return 0;
  const rested = pauses.reduce((sum, pause) => {
    const first = pause.from > from ? pause.from : from;
    const end = pause.to !== null && pause.to < to ? pause.to : to;
    return sum + (end > first ? daysBetween(first, end) : 0);
  }, 0);
  return daysBetween(from, to) - rested;
};

/** The day by which `days` days at work have passed after `from`: pauses with an end are passed over, one without an end is left out. */
export const dayAtWork = (pauses: readonly Pause[], from: Day, days: number): Day => {
  let left = days;
  let at = from;
  for (const pause of pauses) {
    if (pause.to === null || pause.to <= at) continue;
    const before = pause.from > at ? daysBetween(at, pause.from) : 0;
    if (before >= left) break;
    left -= before;
    at = pause.to;
  }
  return addDays(at, left);
};

export interface GoalState {
  status: GoalStatus;
  closed: { day: Day; reason: CloseReason; note: string | null } | null;
  pauses: Pause[];
}

export const stateOfGoal = (events: readonly Step[], today: Day): GoalState => {
  const pauses = pausesOf(events);
  const ordered = inOrder(events);
  if (!ordered.some((event) => event.step === "accepted")) return { status: "draft", closed: null, pauses };
  const last = ordered.filter((event) => event.step === "closed" || event.step === "reopened").at(-1);
  if (last?.step === "closed" && last.reason)
    return { status: last.reason, closed: { day: last.day, reason: last.reason, note: last.note }, pauses };
  return { status: isPausedOn(pauses, today) ? "paused" : "active", closed: null, pauses };
};

export const isOpen = (status: GoalStatus): boolean => status === "active" || status === "paused";
