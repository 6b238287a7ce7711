// Days of which only the year, or the year and month, may be known (2021, 2021-03), held against whole ones.
import { addDays, addMonths, type Day } from "../core/day.ts";

/** The first day that a partial day can mean: 2021 is 2021-01-01, 2021-02 is 2021-02-01. */
export const firstDayOf = (partial: string): Day =>
  `${partial}${"-01-01".slice(partial.length === 4 ? 0 : partial.length === 7 ? 3 : 6)}`;

/** The last day that a partial day can mean: 2021 is 2021-12-31, 2021-02 is 2021-02-28. */
export const lastDayOf = (partial: string): Day => {
  if (partial.length === 4) return `${partial}-12-31`;
  return partial.length === 7 ? addDays(addMonths(`${partial}-01`, 1), -1) : partial;
};
