// A calendar file in the process that is kept for files from outside.
import type { Day } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { balanceRefusals } from "../refusals.ts";
import { NoCalendar, type ReadCalendar, readCalendar, TooManyRepetitions } from "./calendar-file.ts";

interface Asked {
  name: string;
  text: string;
  since: Day;
  until: Day;
}

/** Refuses what is no calendar, and one whose events repeat without measure. */
export default function read({ name, text, since, until }: Asked): ReadCalendar {
  try {
    return readCalendar(text, since, until);
  } catch (error) {
    if (error instanceof NoCalendar) return refuse(balanceRefusals.unreadableFile, { sentence: `${name}: ${error.message}` });
    if (error instanceof TooManyRepetitions)
      return refuse(balanceRefusals.unreadableFile, {
        sentence: `${name} is too large or too tangled: its events repeat more often than any calendar does. Save a shorter time of it, or end its repetitions.`,
      });
    throw error;
  }
}
