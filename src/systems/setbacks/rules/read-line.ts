// The day in the line of a quick capture, apart from its words: the reader of days is too large for a form in the browser.
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import { namedDay, withoutDay } from "../../../language/days.ts";

/** The line without the day that it begins or ends with, and that day; null where it names none that has come. */
export const readSetbackLine = (line: string, today: Day): { title: string; day: Day | null } => {
  const named = namedDay(line, today);
  if (!named) return { title: line, day: null };
  return { title: capital(withoutDay(line, named) || line), day: named.day };
};
