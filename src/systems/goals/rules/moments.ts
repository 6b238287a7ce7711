// Whether the moment of an if-then plan falls on a day.
import { type Day, weekday } from "../../../core/day.ts";

const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** True for a plan that names the day's weekday, every day, or (first … of the month) the first such weekday. */
export const momentIsOn = (trigger: string, today: Day): boolean => {
  const said = trigger.toLowerCase();
  const of = weekday(today);
  if (/\b(?:every|each) (?:day|morning|evening|night)\b|\bdaily\b/.test(said)) return true;
  if (/\b(?:every )?(?:weekday|workday|working day)/.test(said)) return of <= 5;
  const named = names.findIndex((name) => new RegExp(`\\b${name}s?\\b`).test(said)) + 1;
  if (named !== of) return false;
  return !/\bfirst\b.*\bmonth\b/.test(said) || Number(today.slice(8)) <= 7;
};
