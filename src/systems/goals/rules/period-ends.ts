// The last days of periods that words name, seen from today: of a month, of so many weeks from now, Easter.
import { addDays, addMonths, type Day } from "../../../core/day.ts";
import { monthOfName } from "../../../language/months.ts";

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const lastOfMonth = (year: number, month: number): Day => {
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  return addDays(addMonths(first, 1), -1);
};

/** The first year from `today` on in which the period's last day has not passed. */
export const coming = (today: Day, stated: string | undefined, lastDay: (year: number) => Day): Day => {
  if (stated) return lastDay(Number(stated));
  const thisYear = lastDay(yearOf(today));
  return thisYear >= today ? thisYear : lastDay(yearOf(today) + 1);
};

export const part = (which: string | undefined, first: Day, last: Day): Day => {
  if (which === "start" || which === "beginning") return first;
  return which === "middle" ? addDays(first, 14) : last;
};

export const inMonth = (name: string | undefined, year: string | undefined, today: Day, which: string | undefined): Day => {
  const month = monthOfName(name ?? "");
  return coming(today, year, (of) =>
    part(which?.toLowerCase(), `${of}-${String(month).padStart(2, "0")}-01`, lastOfMonth(of, month)),
  );
};

export const after = (count: number, unit: string | undefined, today: Day): Day => {
  switch ((unit ?? "").toLowerCase()) {
    case "day":
      return addDays(today, count);
    case "fortnight":
    case "sprint":
      return addDays(today, 14 * count);
    case "month":
      return addMonths(today, count);
    case "quarter":
      return addMonths(today, 3 * count);
    case "year":
      return addMonths(today, 12 * count);
    default:
      return addDays(today, 7 * count);
  }
};

/** Western Easter Sunday (anonymous Gregorian computus). */
export const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, "0")}-${String((sum % 31) + 1).padStart(2, "0")}`;
};
