// Two setbacks of one kind in a row: a reason to look at them together, without hurry.
import { type Day, daysBetween } from "../../../core/day.ts";
import { dayOfMonth, sayCount } from "../../../core/say.ts";
import type { Setback } from "../schema/setback.ts";
import { sayKind } from "./patterns.ts";

const together = 60;

export interface InARow {
  earlier: Setback;
  later: Setback;
  reason: string;
}

/** The two latest, where they are of one kind, within 60 days of each other, and the later no longer ago than that. The latest come first. */
export const twoInARow = ([later, earlier]: readonly Setback[], today: Day): InARow | null => {
  if (!later || !earlier || later.kind !== earlier.kind || later.kind === "other") return null;
  const apart = daysBetween(earlier.day, later.day);
  if (apart > together || daysBetween(later.day, today) > together) return null;
  const when = (of: Day) => dayOfMonth(of);
  return {
    earlier,
    later,
    reason: `The last two setbacks are of one kind, ${sayKind[later.kind]}: ${when(earlier.day)} and ${when(later.day)}, ${sayCount(apart, "day")} apart. n = 2 is no pattern, and still a moment to look.`,
  };
};
