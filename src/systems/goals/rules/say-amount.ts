// Amounts of a goal's measure as people say them: "1 hour", "16 of 30 interviews", "level 1.5 of 3".

/** A unit typed in English small letters drops its s for one; a name of its own stays as it was written. */
const unitFor = (value: number, unit: string): string =>
  value === 1 && /^[a-z]{3,}[^s]s$/.test(unit) ? unit.slice(0, -1) : unit;

export const sayAmount = (value: number, unit: string): string => `${value} ${unitFor(value, unit)}`;

/** How far on the way to a target; a level is a place on its scale, and nothing that is counted. */
export const sayOfTarget = (value: number | string, target: number, unit: string): string =>
  unit === "level" ? `level ${value} of ${target}` : `${value} of ${target} ${unitFor(target, unit)}`;
