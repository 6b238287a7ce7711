// Units by the one name that wins give them, and times from one unit in another.
const names: [RegExp, string][] = [
  [/^(?:%|percent|per cent)$/i, "%"],
  [/^(?:h|hrs?|hours?)$/i, "h"],
  [/^(?:min|mins?|minutes?)$/i, "min"],
  [/^(?:s|secs?|seconds?)$/i, "s"],
  [/^(?:working |business |calendar )?days?$/i, "days"],
  [/^weeks?$/i, "weeks"],
  [/^months?$/i, "months"],
  [/^years?$/i, "years"],
  [/^(?:€|euros?|eur)$/i, "EUR"],
  [/^(?:\$|dollars?|usd)$/i, "USD"],
  [/^(?:£|pounds?|gbp)$/i, "GBP"],
  [/^(?:points?|pp|percentage points)$/i, "points"],
  [/^(?:x|times)$/i, "times"],
];

/** "EUR" for €, "min" for minutes; a unit that is not known stays as it is written. */
export const unitOf = (written: string | undefined): string =>
  names.find(([pattern]) => pattern.test(written ?? ""))?.[1] ?? written ?? "";

const minutes: Record<string, number> = { ms: 1 / 60_000, s: 1 / 60, min: 1, h: 60, days: 24 * 60, weeks: 7 * 24 * 60 };

export const isTime = (unit: string): boolean => unit in minutes || unit === "months" || unit === "years";

export const isMoney = (unit: string): boolean => ["EUR", "USD", "GBP", "CHF"].includes(unit);

/** A value in another unit: 3 h are 180 min. Null where the one cannot be turned into the other. */
export const inUnit = (value: number, from: string, to: string): number | null => {
  if (from === to) return value;
  const [had, has] = [minutes[from], minutes[to]];
  return had && has ? Math.round((value * had * 100) / has) / 100 : null;
};
