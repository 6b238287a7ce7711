// Days as postings write them, in four languages: 2026-12-31, 31.12.2026, 12/31/2026, December 31, 31. Dezember 2026, 31 de diciembre.
import { type Day, isCalendarDay } from "../../core/day.ts";
import { fold } from "../../core/fold.ts";

const names = [
  "january jan januar janvier janv enero ene",
  "february feb februar fevrier fevr febrero",
  "march mar marz mars marzo",
  "april apr avril abril abr",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet juil julio",
  "august aug aout agosto ago",
  "september sep sept septembre septiembre",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez decembre diciembre dic",
];
const monthOf = new Map(names.flatMap((forms, at) => forms.split(" ").map((form) => [form, at + 1] as const)));

const inFigures = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2})(?!\d)/;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{0,2}(?:of |de |d')?(\p{L}{3,10})\.?,?(?: de| del)?\s{0,2}(\d{4})?(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,2}(\d{4}))?(?!\d)/gu;

const made = (year: number, month: number, date: number): Day | null => {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${year < 100 ? 2000 + year : year}-${two(month)}-${two(date)}`;
  return isCalendarDay(day) ? day : null;
};

/** Without its year, the next such day from `today`. */
const ahead = (month: number, date: number, today: Day): Day | null => {
  const year = Number(today.slice(0, 4));
  const thisYear = made(year, month, date);
  return thisYear !== null && thisYear >= today ? thisYear : made(year + 1, month, date);
};

/**
 * The first day in a short text; null where there is none. Of two figures that can both be months, the day stands first unless `monthsFirst`; points are
 * always between day and month.
 */
export const postingDay = (written: string, today: Day, monthsFirst: boolean): Day | null => {
  const text = fold(written.slice(0, 200));
  const figures = inFigures.exec(text);
  if (figures?.[1]) return made(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  if (figures) {
    const [one, other, year] = [Number(figures[4]), Number(figures[6]), Number(figures[7])];
    const isMonthFirst = other > 12 || (monthsFirst && figures[5] !== "." && one <= 12);
    return isMonthFirst ? made(year, one, other) : made(year, other, one);
  }
  for (const [, date, name = "", year] of text.matchAll(dayFirst)) {
    const month = monthOf.get(name);
    if (month) return year ? made(Number(year), month, Number(date)) : ahead(month, Number(date), today);
  }
  for (const [, name = "", date, year] of text.matchAll(monthFirst)) {
    const month = monthOf.get(name);
    if (month) return year ? made(Number(year), month, Number(date)) : ahead(month, Number(date), today);
  }
  return null;
};
