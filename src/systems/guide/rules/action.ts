// What an answer's button files: its operation, with days counted from today and what the person fills in.
import { addDays, type Day } from "../../../core/day.ts";
import type { OperationCall } from "../../../operations/contributions.ts";
import type { Answer } from "../schema.ts";

/** `{today}` and `{+7}`, the day in seven days. */
const filled = (value: unknown, today: Day): unknown => {
  if (typeof value !== "string") return value;
  if (value === "{today}") return today;
  const days = /^\{\+(\d+)\}$/.exec(value)?.[1];
  return days ? addDays(today, Number(days)) : value;
};

/** Fields that the person has to fill in and did not. */
export const missingIn = ({ action }: Answer, given: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(action.asks ?? {}).filter((field) => String(given[field] ?? "").trim() === "");

/** Given fields that the action does not ask for. */
export const strangeIn = ({ action }: Answer, given: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(given).filter((field) => !(field in (action.asks ?? {})));

export const callOf = ({ action }: Answer, given: Readonly<Record<string, unknown>>, today: Day): OperationCall => ({
  operation: action.operation,
  input: {
    ...Object.fromEntries(Object.entries(action.input).map(([field, value]) => [field, filled(value, today)])),
    ...given,
  },
});
