// Days as people type them at a door that has no calendar: next Friday, 31.03.2027, 20 November 2026.
import { type Day, isCalendarDay } from "../core/day.ts";
import { Refusal, refusals } from "../core/refusal.ts";
import { slashedDay } from "../language/day-order.ts";
import { readDay } from "../language/days.ts";

const inFigures = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * The day that is meant, seen from `today`, leaning ahead; what is none stays, to be refused by the operation with its own sentence. A day with
 * strokes that can be two days is refused (`refusals.badInput`).
 */
export const typedDay = (typed: string, today: Day, field: { name: string; option: string }): string => {
  const text = typed.trim();
  if (isCalendarDay(text) || inFigures.test(text)) return text;
  const [one, other] = slashedDay(text, null) ?? [];
  if (other) {
    const sentence = `--${field.option}: “${text}” can be read in two ways; write ${one} or ${other}.`;
    throw new Refusal(refusals.badInput, { sentence, field: field.name });
  }
  return one ?? readDay(text, today) ?? typed;
};
