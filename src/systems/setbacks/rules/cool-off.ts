// How long a setback rests before it is looked at, and where it stands between the blow and the lesson.
import { addDays, type Day } from "../../../core/day.ts";
import type { Setback, SetbackKind, SetbackState } from "../schema/setback.ts";

const daysOfRest: Record<SetbackKind, number> = {
  rejection: 1,
  "missed-goal": 1,
  "failed-project": 2,
  "hard-feedback": 2,
  conflict: 2,
  "lost-job": 3,
  other: 1,
};

const most = 3;
const hurtsMuch = 4;

/** Days of rest from the day of the setback, 1 to 3: by its kind, and one more where it hurts 4 or 5. */
export const coolOffDays = (kind: SetbackKind, hurts: number | null): number =>
  Math.min(most, daysOfRest[kind] + ((hurts ?? 0) >= hurtsMuch ? 1 : 0));

export const coolOffUntil = (kind: SetbackKind, hurts: number | null, day: Day): Day => addDays(day, coolOffDays(kind, hurts));

export const stateOf = (
  { coolOffUntil: until, reflection }: Pick<Setback, "coolOffUntil" | "reflection">,
  today: Day,
): SetbackState => {
  if (reflection?.finishedOn) return "looked-at";
  if (reflection) return "open";
  return today < until ? "resting" : "ready";
};

/** Days on which a rested setback stands on Today; after them it waits on its own page, unasked. */
const offeredFor = 60;

/** The first day on which a rest may have ended for it to be offered still. */
export const offeredSince = (today: Day): Day => addDays(today, -offeredFor);
