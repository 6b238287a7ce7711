// Days and instants as fields of a schema, told to people when they are written wrongly.
import { z } from "zod";
import { isCalendarDay, sayDayFault } from "./day.ts";

/** A day such as 2026-11-24. The description becomes the label's help at every door. */
export const day = (description: string) =>
  z
    .string()
    .refine(isCalendarDay, { error: ({ input }) => sayDayFault(String(input)) })
    .describe(description)
    .meta({ format: "date" });

/** A time of day such as 14:30; `fault` says how to write it. */
export const clockTime = (description: string, fault = "Write the time as 14:30.") =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, fault)
    .describe(description);

/** A UTC instant as ISO text, as written by the database. */
export const instant = (description: string) => z.string().describe(description).meta({ format: "date-time" });

/** The zone beside an answer's instants, which are UTC for programs: people are told their own time. */
export const ownZone = z.string().describe("Your time zone, in which the answer's times are told to you.");
