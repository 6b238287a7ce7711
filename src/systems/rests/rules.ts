// Which days a rest has, and until when reminders rest.
import { addDays, addMonths, type Day, daysBetween, isCalendarDay, weekOf } from "../../core/day.ts";
import { dayOfMonth, sayCount, shortNearDay } from "../../core/say.ts";
import { daysIn } from "../../language/days.ts";
import { monthNames, monthOfName, otherMonthNames } from "../../language/months.ts";
import { numberOfWord } from "../../language/number-words.ts";
import { wholeWords } from "../../language/whole-words.ts";
import type { Rest } from "./schema.ts";

type Days = Pick<Rest, "startsOn" | "endsOn">;

const month = `(?:${monthNames}|${otherMonthNames})`;
const through = "(?:to|until|till|through|and|bis|und|au|jusqu'au|et|al|a|y|hasta|[-–—])";
const ordinal = "(?:st|nd|rd|th|er|º|\\.)?";
const joint = `${ordinal} ?(?:of |de |del )?`;
const yearOf = "(?:,?\\.? (?:de |del )?(\\d{4}))?";

const exact = /(\d{4}-\d{2}-\d{2})\D+(\d{4}-\d{2}-\d{2})/;
const dayToDay = wholeWords(
  `(\\d{1,2})${joint}(${month})?${yearOf} ?${through} ?(?:the |le |el |dem )?(\\d{1,2})${joint}(${month})${yearOf}`,
);
const monthFirst = wholeWords(`(${month}) (\\d{1,2})${ordinal} ?${through} ?(?:(${month}) )?(\\d{1,2})${ordinal}${yearOf}`);
const months = wholeWords(`(${month})${yearOf}(?: ?${through} ?(${month})${yearOf})?`);
const aWeek = wholeWords("(this|next) week");
const forLong = wholeWords("(?:for|the next|next) (?:the next )?(\\d{1,3}|\\w+) (days?|weeks?|months?)");
const untilDay = wholeWords("(?:until|till|bis|jusqu'au|hasta)(?: the)?");

const dayAt = (year: number, monthOf: number, dayOf: number): Day =>
  `${year}-${String(monthOf).padStart(2, "0")}-${String(dayOf).padStart(2, "0")}`;

const yearIn = (day: Day): number => Number(day.slice(0, 4));

const lastOf = (first: Day): Day => addDays(addMonths(first, 1), -1);

/** The next time that both come: what is still going on counts. */
const ahead = (today: Day, at: (year: number) => Days): Days => {
  const found = [yearIn(today) - 1, yearIn(today), yearIn(today) + 1].map(at).find(({ endsOn }) => endsOn >= today);
  return found ?? at(yearIn(today));
};

interface Ends {
  from: { month: number; day: number };
  to: { month: number; day: number };
  year: string | undefined;
}

/** From one day of the year to another; one that ends before it begins ends in the next year. */
const between = ({ from, to, year }: Ends, today: Day): Days => {
  const crosses = to.month < from.month || (to.month === from.month && to.day < from.day);
  const endingIn = (last: number): Days => ({
    startsOn: dayAt(crosses ? last - 1 : last, from.month, from.day),
    endsOn: dayAt(last, to.month, to.day),
  });
  return year ? endingIn(Number(year)) : ahead(today, endingIn);
};

const real = (days: Days): Days | null => (isCalendarDay(days.startsOn) && isCalendarDay(days.endsOn) ? days : null);

const ofMonths = (words: string, today: Day): Days | null => {
  const found = months.exec(words);
  if (!found) return null;
  const [, first = "", year, last = first, lastYear] = found;
  const monthsOf = { from: { month: monthOfName(first), day: 1 }, to: { month: monthOfName(last), day: 1 } };
  const { startsOn, endsOn } = between({ ...monthsOf, year: lastYear ?? year }, `${today.slice(0, 8)}01`);
  return { startsOn, endsOn: lastOf(endsOn) };
};

const ofSpan = (words: string, today: Day): Days | null => {
  const exactly = exact.exec(words);
  if (exactly) return { startsOn: exactly[1] ?? "", endsOn: exactly[2] ?? "" };
  const days = dayToDay.exec(words);
  if (days) {
    const [, from, fromMonth, fromYear, to, toMonth = "", toYear] = days;
    const last = { month: monthOfName(toMonth), day: Number(to) };
    const first = { month: fromMonth ? monthOfName(fromMonth) : last.month, day: Number(from) };
    return between({ from: first, to: last, year: toYear ?? fromYear }, today);
  }
  const named = monthFirst.exec(words);
  if (!named) return null;
  const [, fromMonth = "", from, toMonth = fromMonth, to, year] = named;
  return between(
    {
      from: { month: monthOfName(fromMonth), day: Number(from) },
      to: { month: monthOfName(toMonth), day: Number(to) },
      year,
    },
    today,
  );
};

const lengths: Readonly<Record<string, (from: Day, n: number) => Day>> = {
  day: (from, n) => addDays(from, n),
  week: (from, n) => addDays(from, 7 * n),
  month: addMonths,
};

const ofLength = (words: string, today: Day): Days | null => {
  const week = aWeek.exec(words);
  if (week) {
    const monday = addDays(weekOf(today), week[1]?.toLowerCase() === "next" ? 7 : 0);
    return { startsOn: monday, endsOn: addDays(monday, 6) };
  }
  const [, many = "", unit = ""] = forLong.exec(words) ?? [];
  const n = Number(many) || (many.toLowerCase() === "a" ? 1 : numberOfWord(many));
  const after = lengths[unit.toLowerCase().replace(/s$/, "")];
  return n && after ? { startsOn: today, endsOn: addDays(after(today, n), -1) } : null;
};

const ofOneDay = (words: string, today: Day): Days | null => {
  const [found] = daysIn(words, today, "ahead");
  if (!found || found.isMonth) return null;
  return { startsOn: untilDay.test(words.slice(0, found.start)) ? today : found.day, endsOn: found.day };
};

/** The days of a line such as “10 to 20 December”, “August” or “Christmas, until 6 January”; null where it names none. */
export const readRest = (words: string, today: Day): Days | null => {
  const read = ofSpan(words, today) ?? ofLength(words, today) ?? ofOneDay(words, today) ?? ofMonths(words, today);
  return read && real(read);
};

/** The last day of the rest in which a day lies, one that follows at once included; null where reminders come. */
export const restUntil = (rests: readonly Days[], today: Day): Day | null => {
  let until: Day | null = null;
  for (const { startsOn, endsOn } of rests.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const reached: Day = until ? addDays(until, 1) : today;
    if (startsOn <= reached && endsOn >= reached && (until === null || endsOn > until)) until = endsOn;
  }
  return until;
};

/** Its days, and how it lies to today. */
export const sayRest = ({ startsOn, endsOn }: Days, today: Day): string => {
  const days =
    startsOn === endsOn ? shortNearDay(startsOn, today) : `${shortNearDay(startsOn, today)} to ${shortNearDay(endsOn, today)}`;
  if (endsOn < today) return `${days}, over.`;
  return startsOn <= today
    ? `${days}. Nobody is asked for until ${dayOfMonth(endsOn)}.`
    : `${days}. ${sayCount(lengthOf({ startsOn, endsOn }), "day")} without reminders.`;
};

const lengthOf = ({ startsOn, endsOn }: Days): number => daysBetween(startsOn, endsOn) + 1;
