// Reads a day from what a person wrote; loaded when a day field is first left.
import { en } from "chrono-node";
import type { Day } from "../../core/day.ts";

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The day meant, seen from `today` and leaning to the future; null where none can be read. Days are read as day/month. */
export const readDay = (written: string, today: Day): Day | null => {
  const exact = written.trim();
  const [found] = en.GB.parse(exact, new Date(`${today}T12:00:00`), { forwardDate: true });
  if (!found) return null;
  const part = (name: "year" | "month" | "day", digits: number) => String(found.start.get(name)).padStart(digits, "0");
  const day = `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
  return isoPattern.test(exact) && exact !== day ? null : day;
};
