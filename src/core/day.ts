// Calendar days as every room writes them: ISO text without a time or zone, with the arithmetic on them.
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

export type Day = string;

export const isCalendarDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
};

/** A day such as 2026-11-24. The description becomes the label's help at every door. */
export const day = (description: string) =>
  z
    .string()
    .refine(isCalendarDay, "Write a day as year-month-day, such as 2026-11-24.")
    .describe(description)
    .meta({ format: "date" });

/** A UTC instant as ISO text, as written by the database. */
export const instant = (description: string) => z.string().describe(description).meta({ format: "date-time" });

/** The calendar day of an instant in a time zone (IANA name). */
export const dayOf = (at: string, timezone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString();

/** The time of day of an instant in a time zone (IANA name), such as 09:05. */
export const timeOf = (at: string, timezone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainTime().toString({ smallestUnit: "minute" });

export const addDays = (from: Day, days: number): Day => Temporal.PlainDate.from(from).add({ days }).toString();

export const addMonths = (from: Day, months: number): Day => Temporal.PlainDate.from(from).add({ months }).toString();

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;

/** The Monday of the week that holds a day. */
export const weekOf = (of: Day): Day => addDays(of, 1 - Temporal.PlainDate.from(of).dayOfWeek);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (of: Day): number => Temporal.PlainDate.from(of).dayOfWeek;

/** "24 November 2026", or in the form that the options ask for. */
export const sayDay = (
  of: Day,
  options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" },
): string => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${of}T00:00:00Z`));
