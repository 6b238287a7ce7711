// The strain check: six statements in our own words, and whether a check is more than chance above a person's own earlier ones.
import { addDays, type Day, weekOf } from "../../../core/day.ts";
import { type Change, meanInterval } from "../../../core/uncertainty.ts";
import { type Boundaries, type StrainCheck, strainItems } from "../schema.ts";

export const strainAnswers = ["never", "once or twice", "on some days", "on most days", "every day"] as const;

export const strainMost = strainItems.length * (strainAnswers.length - 1);

const daysBetween = { week: 7, month: 28 } as const;

/** When the next check is due after one, as often as the person wants to be asked. */
export const nextCheck = (last: Day, every: Boundaries["strainEvery"]): Day => addDays(last, daysBetween[every]);

/** Whether a review asks for it: it is due, or comes due before Sunday and the time looked back on, from its first day, has none yet. */
export const isDueInReview = (last: Day, every: Boundaries["strainEvery"], today: Day, from: Day): boolean => {
  const next = nextCheck(last, every);
  return next <= today || (last < from && next <= addDays(weekOf(today), 6));
};

/** From 0 (never, in all six) to 24 (every day, in all six). */
export const strainScore = ({ answers }: Pick<StrainCheck, "answers">): number =>
  answers.reduce((sum, answer) => sum + answer, 0);

/** With this many earlier checks a person's own spread is known well enough to be used. */
const enoughEarlier = 8;
/** How many earlier checks the present one is held against, at the most. */
const mostEarlier = 12;

/**
 * Standard deviation of one occasion as a whole, on the 0 to 4 scale: a good or a bad day moves all six answers at once, which the spread between
 * the answers cannot show. Assumed at the least, however even a person's own checks have been.
 */
const assumedOccasion = 0.5;
const normal95 = 1.96;
/** What a good or a bad day does to the mean answer, for 95 of 100: as assumed, and as a person's own checks show it once there are enough. */
const dayCanDo = (earlier: readonly StrainCheck[]): number => {
  const assumed = normal95 * assumedOccasion;
  const own =
    earlier.length < enoughEarlier ? null : meanInterval(earlier.map((check) => strainScore(check) / strainItems.length));
  return own ? Math.max(assumed, (own.high - own.mean) * Math.sqrt(earlier.length)) : assumed;
};

/**
 * Whether the last check differs from the person's own earlier ones, in points of 0 to 24. `checks` oldest first. Each answer is held against its own
 * mean before; reliable only beyond what the answers' own spread (Student's t) and a good or a bad day can do together. Null for a first check.
 */
export const strainChange = (checks: readonly StrainCheck[]): Change | null => {
  const last = checks.at(-1);
  const earlier = checks.slice(0, -1).slice(-mostEarlier);
  if (!last || earlier.length === 0) return null;
  const usual = strainItems.map(
    (_, item) => earlier.reduce((sum, { answers }) => sum + (answers[item] ?? 0), 0) / earlier.length,
  );
  const interval = meanInterval(last.answers.map((answer, item) => answer - (usual[item] ?? 0)));
  if (!interval) return null;
  const half = Math.hypot(interval.high - interval.mean, dayCanDo(earlier) * Math.sqrt(1 + 1 / earlier.length));
  const [mean, wide] = [interval.mean * strainItems.length, half * strainItems.length];
  const reliable = Math.abs(mean) > wide;
  return {
    mean,
    low: mean - wide,
    high: mean + wide,
    n: earlier.length + 1,
    reliable,
    direction: !reliable ? "same" : mean > 0 ? "up" : "down",
  };
};

/** The day since which strain has risen twice running, where the last check is above the earlier ones by more than chance; null otherwise. */
export const risenTwice = (checks: readonly StrainCheck[]): { since: Day; checks: StrainCheck[] } | null => {
  const [first, second, third] = checks.slice(-3);
  if (!first || !second || !third) return null;
  const isRising = strainScore(first) < strainScore(second) && strainScore(second) < strainScore(third);
  return isRising && strainChange(checks)?.direction === "up" ? { since: second.day, checks: [first, second, third] } : null;
};

/** Up to so many, the sentence says that there are few. */
const fewChecks = 4;

const point = (value: number): string => String(Math.round(value));

/** "about 6 points (95 % interval 1 to 11; n = 5 checks)", away from the earlier checks. */
const sayPoints = ({ mean, low, high, n }: Change): string => {
  const [near, far] = mean < 0 ? [-high, -low] : [low, high];
  return `about ${point(Math.abs(mean))} points of ${strainMost} (95 % interval ${point(near)} to ${point(far)}; n = ${n} checks)`;
};

const sayEarlier = (n: number): string => (n === 2 ? "the one check before" : `the mean of the ${n - 1} checks before`);

/** The last check against the earlier ones in a sentence: the same on all pages, with what it was held against. */
export const sayStrainChange = (checks: readonly StrainCheck[]): string => {
  const change = strainChange(checks);
  if (!change) return checks.length === 0 ? "No check yet." : "One check: the next one can be held against it.";
  const against = sayEarlier(change.n);
  if (change.reliable)
    return `${change.direction === "up" ? "Higher" : "Lower"} than ${against} by ${sayPoints(change)}: more than chance.`;
  if (Math.abs(change.mean) < 0.5) return `As high as ${against} (n = ${change.n} checks).`;
  const few = change.n <= fewChecks ? " These are few checks to judge by; you know better than they do." : "";
  return `${change.mean > 0 ? "Higher" : "Lower"} than ${against} by ${sayPoints(change)}: that much can still be chance.${few}`;
};
