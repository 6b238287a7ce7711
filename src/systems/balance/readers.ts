// What other systems ask of balance: the hours there are for the career in a week, what is quiet at an instant, and which days are off.
import type { Context } from "../../core/context.ts";
import type { Day } from "../../core/day.ts";
import { readProfile } from "../../platform/index.ts";
import { type Capacity, capacityFor, relievedIn, shareLeft } from "./rules/capacity.ts";
import { type Held, holdAt, type Kept } from "./rules/quiet.ts";
import { boundariesOf, noBoundaries, reliefsOf, timesOffOf } from "./store.ts";

/** The person's boundaries as the rules take them; nothing is kept free where nothing was said. */
export const keptFree = async ({ records, timezone }: Pick<Context, "records" | "timezone">): Promise<Kept> => {
  const { quiet, daysOff } = (await boundariesOf(records)) ?? noBoundaries;
  return { quiet, daysOff, timesOff: await timesOffOf(records), timezone };
};

/** Minutes for the career in a week (its Monday): the weekly hours of the profile, less time off, less what was taken off with consent. */
export const capacityOf = async (context: Context, monday: Day): Promise<Capacity> => {
  const hours = (await readProfile(context.records))?.weeklyHours ?? null;
  const relieved = relievedIn(await reliefsOf(context.records), monday);
  return capacityFor(hours === null ? null : Math.round(hours * 60), monday, await keptFree(context), relieved);
};

/** The share of the usual hours that time off leaves of a week (its Monday), 0 to 1; read once for many weeks. */
export const timeOffShares = async (context: Context): Promise<{ shareOf: (monday: Day) => number }> => {
  const { daysOff, timesOff } = await keptFree(context);
  return { shareOf: (monday) => shareLeft(monday, daysOff, timesOff) };
};

/** What holds back anything that would remind at an instant (UTC), until when and why; null when nothing does. */
export const quietAt = async (context: Pick<Context, "records" | "timezone">, at: string): Promise<Held | null> =>
  holdAt(await keptFree(context), at);
