// Which days a win can have: one that has come, and not longer ago than anybody's work.
import { addDays, type Day } from "../../../core/day.ts";

const longestAgo = 100 * 365;

export const dayProblem = (on: Day, today: Day): "toCome" | "longAgo" | null => {
  if (on > today) return "toCome";
  return on < addDays(today, -longestAgo) ? "longAgo" : null;
};
