// The weeks of a plan as a road: when each sort of step is walked, and when each single step.

import type { ActionKind } from "../../../career/action.ts";
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import { type PlannedWeek, stepKind } from "../../learning/shared.ts";

export type RoadWeek = Pick<PlannedWeek, "week" | "pieces">;

export interface Lane {
  kind: ActionKind;
  /** Runs of weeks, by their place from 0, both included. */
  bars: { from: number; to: number }[];
}

const placesInRuns = (places: readonly number[]): Lane["bars"] => {
  const bars: Lane["bars"] = [];
  for (const place of places) {
    const last = bars.at(-1);
    if (last && place <= last.to + 1) last.to = place;
    else bars.push({ from: place, to: place });
  }
  return bars;
};

/** One lane for each sort of step, those that begin first on top; `mondays` are all weeks from the first to the last. */
export const roadOf = (weeks: readonly RoadWeek[]): { lanes: Lane[]; mondays: Day[] } => {
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  if (!first || !last) return { lanes: [], mondays: [] };
  const count = daysBetween(first, last) / 7 + 1;
  const places = new Map<ActionKind, number[]>();
  for (const { week, pieces } of weeks)
    for (const kind of new Set(pieces.map((piece) => stepKind(piece.kind))))
      places.set(kind, [...(places.get(kind) ?? []), daysBetween(first, week) / 7]);
  return {
    lanes: [...places].map(([kind, at]) => ({ kind, bars: placesInRuns(at) })),
    mondays: Array.from({ length: count }, (_, at) => addDays(first, 7 * at)),
  };
};

interface Step {
  title: string;
  kind: ActionKind;
  /** Mondays of its first and its last week. */
  first: Day;
  last: Day;
  minutes: number;
}

/** Every step with the weeks that it is in, in the order in which they begin. */
export const stepsOf = (weeks: readonly RoadWeek[]): Step[] => {
  const steps = new Map<string, Step>();
  for (const { week, pieces } of weeks)
    for (const { activityId, title, kind, minutes } of pieces) {
      const known = steps.get(activityId);
      if (known) Object.assign(known, { last: week, minutes: known.minutes + minutes });
      else steps.set(activityId, { title, kind: stepKind(kind), first: week, last: week, minutes });
    }
  return [...steps.values()];
};
