// Achievable: what it asks of a week, held against the hours there are and the pace of the last weeks.
import { addDays, type Day, daysBetween } from "../../../../core/day.ts";
import { dayOfMonth } from "../../../../core/say.ts";
import type { GivenMeasure, SmartFinding } from "../../schema.ts";
import type { Amount } from "../read-amount.ts";
import { rounded } from "../target.ts";
import { ok, perWeek, type Reading, warn } from "./reading.ts";

export const achievable = (reading: Reading): SmartFinding => {
  const { fields, amount, due, today } = reading;
  const hours = weeklyHoursNamed(reading) ?? fields.weeklyHours ?? null;
  const free = fields.hoursAvailable ?? null;
  const span = amount ?? undefined;
  if (hours !== null && free !== null && hours > free)
    return warn(
      "achievable",
      `Takes ${rounded(hours)} hours a week; you give ${rounded(free)} to your career.`,
      { label: `Plan ${rounded(free)} hours a week`, fields: { weeklyHours: free } },
      span,
    );
  const measure = fields.measure?.kind === "number" ? fields.measure : null;
  const end = fields.due ?? due;
  const need = fields.need ?? neededRate(measure, amount, fields.startDay ?? today, end);
  const pace = fields.pace ?? null;
  if (need !== null && pace !== null) {
    const slower = Math.abs(pace) * 1.5 < Math.abs(need) || Math.sign(pace) !== Math.sign(need);
    if (!slower && Math.abs(pace) >= Math.abs(need))
      return ok("achievable", `Needs ${rounded(need)} a week; your last 8 weeks gave ${rounded(pace)}.`, span);
    const later = paceDue(reading, need, pace);
    return warn(
      "achievable",
      `Needs ${rounded(need)} a week; your last 8 weeks gave ${rounded(pace)}.`,
      later ? { label: `Move the date to ${dayOfMonth(later)}`, fields: { due: later } } : null,
      span,
    );
  }
  if (need !== null && need !== 0 && Number.isFinite(need) && measure)
    return ok("achievable", `Needs ${rounded(need)} a week; nothing to compare with yet.`, span);
  if (hours !== null)
    return ok(
      "achievable",
      free === null ? `Takes ${rounded(hours)} hours a week.` : `Takes ${rounded(hours)} of your ${rounded(free)} hours a week.`,
      span,
    );
  if (measure || fields.measure?.kind === "rate") return ok("achievable", "Its rate will be compared with your check-ins.", span);
  const offered = free === null ? 2 : Math.max(0.5, Math.min(2, free));
  return warn(
    "achievable",
    "Says nothing of the time it takes. Give it hours a week, so that it can be held against what you have.",
    {
      label: `Give it ${offered} hours a week`,
      fields: { weeklyHours: offered },
    },
  );
};

const weeklyHoursNamed = ({ amount, when }: Reading): number | null => {
  if (!amount || !when.rhythm || !/^(?:hours?|h|minutes?|min)\b/i.test(amount.unit)) return null;
  const hours = /^m/i.test(amount.unit) ? amount.value / 60 : amount.value;
  return hours * perWeek(when.rhythm.per, when.rhythm.times);
};

const neededRate = (
  measure: (GivenMeasure & { kind: "number" }) | null,
  amount: Amount | null,
  start: Day,
  due: Day | null,
): number | null => {
  if (due === null || due <= start) return null;
  const weeks = daysBetween(start, due) / 7;
  if (measure?.target !== undefined) return (measure.target - measure.baseline) / weeks;
  return amount && amount.unit !== "percent" ? (amount.value - (amount.from ?? 0)) / weeks : null;
};

/** The day on which the present pace would be done; null when it stands still or goes the other way. */
const paceDue = ({ fields, due, today }: Reading, need: number, pace: number): Day | null => {
  const end = fields.due ?? due;
  if (end === null || end <= today || Math.sign(need) !== Math.sign(pace) || pace === 0) return null;
  const days = Math.ceil(daysBetween(today, end) * (need / pace));
  return days <= 365 * 5 ? addDays(today, days) : null;
};
