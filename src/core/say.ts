// How days, shares, counts and lists are said, everywhere the same.
import { type Day, sayDay, sayNearDay } from "./day.ts";

/** "24 Nov". */
export const shortDay = (day: Day): string => sayDay(day, { day: "numeric", month: "short" });

/** "24 Nov 2026". */
export const shortDate = (day: Day): string => sayDay(day, { day: "numeric", month: "short", year: "numeric" });

/** "24 Nov", with its year where that is not the year of `today`. */
export const shortNearDay = (day: Day, today: Day): string => sayNearDay(day, today, { day: "numeric", month: "short" });

/** "24 November". */
export const dayOfMonth = (day: Day): string => sayDay(day, { day: "numeric", month: "long" });

/** "Tuesday 24 November". */
export const weekdayAndDay = (day: Day): string => sayDay(day, { weekday: "long", day: "numeric", month: "long" });

/** "November 2026", of any day in it or of the month as 2026-11. */
export const monthAndYear = (day: Day): string => sayDay(firstOf(day), { month: "long", year: "numeric" });

/** "Nov 2026", of any day in it or of the month as 2026-11. */
export const shortMonthAndYear = (day: Day): string => sayDay(firstOf(day), { month: "short", year: "numeric" });

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** "2021", "Mar 2021" or "15 Mar 2021": as precisely as it is known. */
export const sayPartialDay = (of: string): string => {
  const [year, month, day] = of.split("-");
  if (day) return shortDate(of);
  return month ? shortMonthAndYear(of) : (year ?? of);
};

/** A share of 0 to 1 in whole hundredths: 0.42 is 42. */
export const hundredths = (share: number): number => Math.round(share * 100);

/** A share of 0 to 1: "42 %". */
export const percent = (share: number): string => `${hundredths(share)} %`;

/** "1 answer", "3 answers". */
export const sayCount = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "an energy entry", "a goal". */
export const aOrAn = (thing: string): string => `${/^(?:[aio]|e(?!u)|u(?!ni|se)|hour|hono)/i.test(thing) ? "an" : "a"} ${thing}`;

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
