// The welcome on Today after a while away: whether it stands, and what a lighter week would be.

import { type Day, dayOf, startOfDay } from "../../core/day.ts";
import { lastChangeBefore } from "../../database/changes.ts";
import type { Context } from "../../operations/context.ts";
import { taskOf } from "./own-tasks.ts";
import { awaySince, type LighterWeek, lighterWeek, type Waiting } from "./rules/lighter-week.ts";
import { type OfferedItem, thingOf } from "./rules.ts";
import type { AgendaMark } from "./schema.ts";

/** One thing that waits, with all its sittings. */
export interface WaitingThing extends Waiting {
  sittings: OfferedItem[];
  title: string;
}

export interface Welcome extends LighterWeek<WaitingThing> {
  /** The day of the last change before the person was away. */
  since: Day;
}

/** Under this key stands what the person answered to the welcome of an absence. */
export const keyOfWelcome = (since: Day): string => `agenda:welcome:${since}`;

/** A task of one's own has its day from oneself. */
const thingsThatWait = (items: readonly OfferedItem[]): WaitingThing[] =>
  [...Map.groupBy(items, thingOf).values()].flatMap((sittings) =>
    sittings.slice(0, 1).map(({ key, title, due, minutes, promised, begun }) => ({
      ...{ key, title, due, minutes, begun, sittings },
      promised: promised && !sittings.some((one) => taskOf(one)),
    })),
  );

interface AsItStands {
  /** In the order of Today. */
  items: readonly OfferedItem[];
  marks: ReadonlyMap<string, AgendaMark>;
  minutesAWeek: number | null;
  isOff: (day: Day) => boolean;
}

/** It stands for the day on which the person came back, until it is answered, and only where a week could be lighter. */
export const readWelcome = async (
  { records, timezone, today }: Context,
  { items, marks, minutesAWeek, isOff }: AsItStands,
): Promise<Welcome | null> => {
  const last = await lastChangeBefore(records, startOfDay(today, timezone));
  const since = awaySince(last && dayOf(last, timezone), today);
  if (since === null || marks.has(keyOfWelcome(since))) return null;
  const lighter = lighterWeek(thingsThatWait(items), minutesAWeek, today, isOff);
  return lighter.minutes || lighter.moves.length > 0 ? { since, ...lighter } : null;
};
