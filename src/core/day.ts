// Calendar days as every room writes them: ISO text without a time or zone, with the arithmetic on them.

export type Day = string;

export const isCalendarDay = (text: string): boolean => {
  // Years of more figures are days for Temporal, and for no calendar program.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
};

/** Why a text is no day, in a sentence: the calendar does not have it, or it is not written as one. */
export const sayDayFault = (text: string): string => {
  const [, year, month, date] = dayInFigures.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined)
    return `${text.trim() ? `“${text.slice(0, 60)}” cannot be read: write a day` : "Write a day"} as year-month-day, such as 2026-11-24.`;
  if (month < 1 || month > 12) return `${text} does not exist: a year has the months 01 to 12.`;
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  if (date < 1) return `${text} does not exist: a month begins with the day 01.`;
  const said = `${date} ${sayDay(first, { month: "long", year: "numeric" })} does not exist`;
  if (month === 2 && date === 29) return `${said}: ${year} is no leap year.`;
  return `${said}: ${sayDay(first, { month: "long" })} has ${Temporal.PlainDate.from(first).daysInMonth} days.`;
};

const dayInFigures = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar day of an instant in a time zone (IANA name). */
export const dayOf = (at: string, timezone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString();

/** The instant (UTC) at which a day begins in a time zone. */
export const startOfDay = (day: Day, timezone: string): string =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timezone).epochMilliseconds).toISOString();

/** Whether a text is an instant that can be read. */
export const isInstant = (at: string): boolean => {
  try {
    return Temporal.Instant.from(at) !== undefined;
  } catch {
    return false;
  }
};

/** The time of day of an instant in a time zone (IANA name), such as 09:05. */
export const timeOf = (at: string, timezone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainTime().toString({ smallestUnit: "minute" });

/** An instant as its day and time in a time zone, to the minute: "2026-11-24 09:05". */
export const sayInstant = (at: string, timezone: string): string => `${dayOf(at, timezone)} ${timeOf(at, timezone)}`;

const dayLength = 86_400_000;

// A page asks for thousands of these: a day as the instant at its beginning in UTC is exact, and twenty times as fast as a calendar object.
export const addDays = (from: Day, days: number): Day => new Date(Date.parse(from) + days * dayLength).toISOString().slice(0, 10);

export const addMonths = (from: Day, months: number): Day => Temporal.PlainDate.from(from).add({ months }).toString();

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** Whether a day lies in a period, both ends included. */
export const isWithin = (day: Day | null | undefined, from: Day, to: Day): day is Day => day != null && day >= from && day <= to;

/** The Monday of the week that holds a day. */
export const weekOf = (of: Day): Day => addDays(of, 1 - weekday(of));

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (of: Day): number => new Date(of).getUTCDay() || 7;

/** Which parts of a day are said, each in full or short. */
export interface DayParts {
  weekday?: "long" | "short" | "narrow";
  day?: "numeric";
  month?: "long" | "short";
  year?: "numeric";
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const letters = { long: undefined, short: 3, narrow: 1 };

/** "24 November 2026", or with the parts that are asked for, as British English says them. The runtime's own format takes a tenth of a short command to make. */
export const sayDay = (of: Day, parts: DayParts = { day: "numeric", month: "long", year: "numeric" }): string => {
  const [year, month = 1, day] = of.split("-").map(Number);
  const said: unknown[] = [];
  if (parts.weekday) {
    const name = weekdays[weekday(of) - 1]?.slice(0, letters[parts.weekday]);
    said.push(parts.day && parts.year ? `${name},` : name);
  }
  if (parts.day) said.push(day);
  if (parts.month) said.push(parts.month === "short" && month === 9 ? "Sept" : months[month - 1]?.slice(0, letters[parts.month]));
  if (parts.year) said.push(year);
  return said.join(" ");
};

/** A day in few words: with its year only where that is not the year of `today`. "24 November", "24 November 2025". */
export const sayNearDay = (of: Day, today: Day, parts: DayParts = { day: "numeric", month: "long" }): string =>
  sayDay(of, of.slice(0, 4) === today.slice(0, 4) ? parts : { ...parts, year: "numeric" });
