// What a measure asks: of target, due day and weekly rate any two give the third, and the marks stand in order.
import { addDays, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { goalRefusals } from "../refusals.ts";
import type { GivenMeasure, GoalMeasure, NumberMeasure, Pause } from "../schema.ts";
import { daysAtWork } from "./status.ts";

const longestWeeks = 20 * 52;
const agreement = 0.1;

export interface Aim {
  measure: GoalMeasure | null;
  due: Day | null;
}

/**
 * Completes a measure as given: weekly rate in units a week, signed like the way from baseline to target.
 * Two of target, due day and weekly rate give the third; all three are refused unless they agree within a tenth.
 */
export const completedAim = (given: GivenMeasure | null, startDay: Day, due: Day | null): Aim => {
  if (due !== null && due < startDay) refuse(goalRefusals.dueBeforeStart, { due: sayDay(due), start: sayDay(startDay) });
  if (given?.kind !== "number") return { measure: given, due };
  const { weeklyRate, target: stated, ...marks } = given;
  const weeks = due === null ? undefined : daysBetween(startDay, due) / 7;
  if (stated === undefined && (weeklyRate === undefined || weeks === undefined)) return refuse(goalRefusals.needsTwoOfThree);
  const target = stated ?? rounded(marks.baseline + (weeklyRate ?? 0) * (weeks ?? 0));
  const measure = inOrder({ ...marks, target });
  if (weeklyRate === undefined || stated === undefined) return { measure, due };
  const way = target - marks.baseline;
  if (weeks === undefined) {
    const needed = way / (Math.sign(way) * Math.abs(weeklyRate));
    if (!(needed <= longestWeeks)) refuse(goalRefusals.neverThere, { rate: weeklyRate, baseline: marks.baseline, target });
    // A way that takes whole days must not become a day longer by a rounding error of the division.
    return { measure, due: addDays(startDay, Math.ceil((Math.abs(way) * 7) / Math.abs(weeklyRate) - 1e-9)) };
  }
  const needed = way / Math.max(weeks, 1 / 7);
  if (Math.abs(Math.abs(needed) - Math.abs(weeklyRate)) > agreement * Math.abs(needed))
    refuse(goalRefusals.rateDisagrees, {
      baseline: marks.baseline,
      target,
      due: sayDay(due ?? startDay),
      needed: rounded(needed),
      given: weeklyRate,
    });
  return { measure, due };
};

const inOrder = (measure: NumberMeasure): NumberMeasure => {
  const { baseline, commit, target, stretch, unit } = measure;
  if (baseline === target) refuse(goalRefusals.targetIsBaseline, { baseline, unit });
  const way = Math.sign(target - baseline);
  const marks = [baseline, commit, target, stretch].filter((mark) => mark !== null);
  const ordered = marks.every((mark, place) => place === 0 || way * (mark - (marks[place - 1] ?? mark)) >= 0);
  if (!ordered || commit === baseline)
    refuse(goalRefusals.marksOutOfOrder, { baseline, commit: commit ?? "none", target, stretch: stretch ?? "none" });
  return measure;
};

/** Units a week that the way still asks for from `today` to the due day, days of rest left out; null without a due day. */
export const weeklyNeed = (left: number, today: Day, due: Day | null, pauses: readonly Pause[]): number | null => {
  if (due === null) return null;
  const weeks = daysAtWork(pauses, today, addDays(due, 1)) / 7;
  return weeks > 0 ? left / weeks : null;
};

/** To three significant digits, as people say numbers. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
