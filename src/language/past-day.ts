// The day on which something happened, as an operation takes it beside a line: in figures, or in words such as "yesterday" and "last Tuesday".
import { z } from "zod";
import type { Day } from "../core/day.ts";
import { day } from "../core/day-fields.ts";
import { refusals, refuse } from "../core/refusal.ts";
import { readDay } from "./days.ts";

/** The description becomes the label's help at every door; `readPastDay` makes a day of what was given. */
export const pastDay = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(60)
    .describe(`${description} As 2026-11-24, or in words: yesterday, last Tuesday.`)
    .meta({ format: "date", cairnWords: true });

const inFigures = day("");
const looksWritten = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** The day that is meant, seen from `today`. One in figures may still be to come; words that name no day that has come are refused (`refusals.badInput`). */
export const readPastDay = (given: string, today: Day): Day => {
  const figures = inFigures.safeParse(given);
  if (figures.success) return given;
  const named = looksWritten.test(given) ? null : readDay(given, today, "back");
  return named ?? refuse(refusals.badInput, { sentence: `day: ${figures.error.issues[0]?.message}`, field: "day" });
};
