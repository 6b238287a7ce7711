// Which lines remind, when a reminder is held, and what has become of it; without a clock or a database.
import type { Day } from "../../core/day.ts";
import type { Gate } from "./reminder-gate.ts";
import type { OfferedItem } from "./rules.ts";
import type { Reminder } from "./schema.ts";

export const reminderStates = ["delivered", "held", "waiting", "settled"] as const;
export type ReminderState = (typeof reminderStates)[number];

type Written = Pick<Reminder, "deliveredAt" | "seenAt">;

/** Neither handed over nor settled before it could be. */
export const isWaiting = ({ deliveredAt, seenAt }: Written): boolean => deliveredAt === null && seenAt === null;

/** Handed over; held back now; waiting for a browser or a command to take it; or settled before it was handed over. */
export const stateOf = (reminder: Written, gate: Gate): ReminderState => {
  if (reminder.deliveredAt) return "delivered";
  if (reminder.seenAt) return "settled";
  return gate.open ? "waiting" : "held";
};

/** Lines that are due, and those that nudge without a day; not those of systems that were silenced. */
export const linesThatRemind = <I extends Pick<OfferedItem, "due" | "nudges" | "system">>(
  items: readonly I[],
  today: Day,
  silenced: readonly string[],
): I[] =>
  items.filter(({ due, nudges, system }) => ((due !== null && due <= today) || nudges === true) && !silenced.includes(system));

/** Lines that have no reminder yet: none of today, and none that still waits from before. */
export const withoutReminder = <I extends { key: string }>(
  items: readonly I[],
  reminders: readonly (Written & Pick<Reminder, "key" | "day">)[],
  today: Day,
): I[] => {
  const there = new Set(reminders.filter((one) => one.day === today || isWaiting(one)).map(({ key }) => key));
  return items.filter(({ key }) => !there.has(key));
};

/** What is written beside a reminder when the gate is closed; the first reason stays. */
export const holdFields = (gate: Gate): Pick<Reminder, "heldUntil" | "heldBecause"> =>
  gate.open ? { heldUntil: null, heldBecause: null } : { heldUntil: gate.until, heldBecause: gate.why };

/** What may be handed over now: everything that waits where the gate is open, nothing where it is closed. */
export const remindersToShow = <R extends Written>(reminders: readonly R[], gate: Gate): R[] =>
  gate.open ? reminders.filter(isWaiting) : [];
