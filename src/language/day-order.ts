// Whether days written with strokes begin with the month or the day, found from all of a column, because 11/05/2026 alone can mean two days.
import { type Day, isCalendarDay } from "../core/day.ts";

export type DayOrder = "month" | "day";

const form = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

const partsOf = (written: string): [first: number, second: number, year: string] | null => {
  const [, first, second, year = ""] = form.exec(written.trim()) ?? [];
  return first && second ? [Number(first), Number(second), year.length === 2 ? `20${year}` : year] : null;
};

/** The order that all days of a column agree on; null where none shows it, or they contradict each other. */
export const dayOrder = (column: readonly string[]): DayOrder | null => {
  const shown = new Set(
    column.flatMap((written): DayOrder[] => {
      const [first = 0, second = 0] = partsOf(written) ?? [];
      return first > 12 ? ["day"] : second > 12 ? ["month"] : [];
    }),
  );
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
};

/** The days that a day with strokes can mean: one where the order is known or both are the same, else two; null for what is written otherwise. */
export const slashedDay = (written: string, order: DayOrder | null): Day[] | null => {
  const parts = partsOf(written);
  if (!parts) return null;
  const [first, second, year] = parts;
  const two = (part: number) => String(part).padStart(2, "0");
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const meant = order === "month" ? [monthFirst] : order === "day" ? [dayFirst] : [...new Set([dayFirst, monthFirst])];
  const days = meant.filter(isCalendarDay);
  return days.length > 0 ? days : null;
};
