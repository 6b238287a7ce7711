// What other systems ask of balance: the hours there are in a week, what is quiet at an instant, and which days are off.

import { addDays, type Day, weekOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { readFelt } from "./felt.ts";
import {
  type Capacity,
  capacityFor,
  extraDaysOff,
  minutesByWeek,
  minutesInTotal,
  relievedIn,
  shareLeft,
  type WorkInWeek,
  workIn,
} from "./rules/capacity.ts";
import { type Kept, type QuietHold, quietHoldAt } from "./rules/quiet.ts";
import { isWorseBecause } from "./rules/signs.ts";
import { boundariesOf, hoursOf, noBoundaries, recoveriesOf, reliefsOf, timesOffOf } from "./store.ts";

/** Time off that ended longer before a day says nothing of its week. */
const lookedAt = 400;

/** The person's boundaries as the rules take them; nothing is kept free where nothing was said. */
export const keptFree = async (
  { records, timezone, today }: Pick<Context, "records" | "timezone" | "today">,
  since = today,
): Promise<Kept> => {
  const { quiet, daysOff } = (await boundariesOf(records)) ?? noBoundaries;
  const timesOff = await timesOffOf(records, addDays(since < today ? since : today, -lookedAt));
  return { quiet, daysOff, timesOff, timezone };
};

/** Minutes for the career in a week (its Monday): the weekly hours of the profile, less time off, less what was taken off with consent. */
export const capacityOf = async (context: Context, monday: Day): Promise<Capacity> => {
  const hours = (await readProfile(context.records))?.weeklyHours ?? null;
  const relieved = relievedIn(await reliefsOf(context.records), monday);
  return capacityFor(hours === null ? null : Math.round(hours * 60), monday, await keptFree(context, monday), relieved);
};

/** The share of the usual hours that time off leaves of a week (its Monday), 0 to 1; read once for many weeks. */
export const timeOffShares = async (context: Context): Promise<{ shareOf: (monday: Day) => number }> => {
  const { daysOff, timesOff } = await keptFree(context);
  return { shareOf: (monday) => shareLeft(monday, daysOff, timesOff) };
};

/** What holds back anything that would remind at an instant (UTC), until when and why; null when nothing does. */
export const quietAt = async (context: Pick<Context, "records" | "timezone" | "today">, at: string): Promise<QuietHold | null> =>
  quietHoldAt(await keptFree(context), at);

/** The hours there are in a week, for work and career together, in minutes. */
export interface WeekThere extends WorkInWeek {
  /** Null where the person has not said how many there are. */
  capacity: number | null;
  /** Days of time off, beside the usual days off. */
  daysOff: number;
  /** What was taken off it with consent. */
  relieved: number;
}

export interface WeeksThere {
  /** By the Monday of the week. */
  in: (monday: Day) => WeekThere;
  /** Whether any week from this one on was made lighter. */
  anyRelieved: boolean;
  /** Minutes of recovery on the plan of a week. */
  recovery: number;
  /** Why the person is doing worse, in a sentence; null where the records do not show it. */
  worse: string | null;
}

/** The hours there are from this week on; read once for many weeks. */
export const weeksThere = async (context: Context): Promise<WeeksThere> => {
  const { records, today } = context;
  const mine = await boundariesOf(records);
  const total = minutesInTotal(mine, (await readProfile(records))?.weeklyHours ?? null);
  const kept = await keptFree(context);
  const logged = minutesByWeek(await hoursOf(records, weekOf(today)), "work");
  const reliefs = await reliefsOf(records, weekOf(today));
  return {
    in: (monday) => ({
      ...workIn(monday, { usualHours: mine?.workHours ?? null, logged, kept, today }),
      capacity: total === null ? null : Math.round(total * shareLeft(monday, kept.daysOff, kept.timesOff)),
      daysOff: extraDaysOff(monday, kept.daysOff, kept.timesOff),
      relieved: relievedIn(reliefs, monday),
    }),
    anyRelieved: reliefs.length > 0,
    recovery: (await recoveriesOf(records))
      .filter(({ active }) => active)
      .reduce((sum, { minutes, weeklyTimes }) => sum + minutes * weeklyTimes, 0),
    worse: isWorseBecause(await readFelt(context)),
  };
};
