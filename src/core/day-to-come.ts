// The one answer of all rooms to a day that has not come yet, where what has happened is written down.
import { type Day, sayDay } from "./day.ts";
import { refusals, refuse } from "./refusal.ts";

export const notToCome = <D extends Day | null | undefined>(day: D, today: Day): D =>
  day && day > today ? refuse(refusals.dayInFuture, { day: sayDay(day) }) : day;
