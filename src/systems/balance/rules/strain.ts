// The strain check: six statements in our own words, and whether a check is more than chance above a person's own earlier ones.
import type { Day } from "../../../core/day.ts";
import { type Change, levelChange, pairedChange } from "../../../core/uncertainty.ts";
import type { StrainCheck } from "../schema.ts";

/** Asked about the last two weeks. Written for Cairn and not validated: they follow one person's own course and compare nobody. */
export const strainItems = [
  "I dropped something I like because there was nothing left for it.",
  "I opened messages or a task list in time that I had kept free.",
  "I answered somebody more sharply than I wanted to.",
  "I had to read the same few lines again before they stuck.",
  "I put off a task that I used to like, for no reason I could name.",
  "I skipped a meal, a break or some sleep to get through the day's list.",
] as const;

export const strainAnswers = ["never", "once or twice", "on some days", "on most days", "every day"] as const;

export const strainMost = strainItems.length * (strainAnswers.length - 1);

/** From 0 (never, in all six) to 24 (every day, in all six). */
export const strainScore = ({ answers }: Pick<StrainCheck, "answers">): number =>
  answers.reduce((sum, answer) => sum + answer, 0);

/** With this many earlier checks a person's own spread is known well enough to be used. */
export const enoughEarlier = 4;
/** How many earlier checks the present one is held against, at the most. */
const mostEarlier = 12;

/**
 * Standard deviation of one occasion as a whole, on the 0 to 4 scale: a good or a bad day moves all six answers at once, which the spread between
 * the answers cannot show. Assumed while a person's own spread is not known, and on the careful side.
 */
export const assumedOccasion = 0.5;
const normal95 = 1.96;

/** Paired items of two checks, in points of the whole check; reliable only beyond what the assumed good or bad day can do. */
const betweenTwo = (before: StrainCheck, after: StrainCheck): Change | null => {
  const change = pairedChange(before.answers, after.answers);
  if (!change) return null;
  const occasion = normal95 * Math.SQRT2 * assumedOccasion;
  const half = Math.hypot(change.high - change.mean, occasion);
  const reliable = change.reliable && Math.abs(change.mean) > half;
  const items = strainItems.length;
  return {
    ...change,
    mean: change.mean * items,
    low: (change.mean - half) * items,
    high: (change.mean + half) * items,
    reliable,
    direction: reliable ? change.direction : "same",
  };
};

/**
 * Whether the last check differs from the person's own earlier ones, in points of 0 to 24. `checks` oldest first. Under four earlier checks its
 * answers are paired with those of the check before; from four on the spread of the earlier scores counts. Null for a first check.
 */
export const strainChange = (checks: readonly StrainCheck[]): Change | null => {
  const last = checks.at(-1);
  const previous = checks.at(-2);
  if (!last || !previous) return null;
  const earlier = checks.slice(0, -1).slice(-mostEarlier);
  return earlier.length < enoughEarlier ? betweenTwo(previous, last) : levelChange(earlier.map(strainScore), [strainScore(last)]);
};

/** The day since which strain has risen twice running, and the rise as a whole is more than chance; null otherwise. */
export const risenTwice = (checks: readonly StrainCheck[]): { since: Day; checks: StrainCheck[] } | null => {
  const [first, second, third] = checks.slice(-3);
  if (!first || !second || !third) return null;
  const [a, b, c] = [strainScore(first), strainScore(second), strainScore(third)];
  if (!(a < b && b < c)) return null;
  const earlier = checks.slice(0, -2).slice(-mostEarlier);
  const change = earlier.length < enoughEarlier ? betweenTwo(first, third) : levelChange(earlier.map(strainScore), [c]);
  return change?.reliable && change.direction === "up" ? { since: second.day, checks: [first, second, third] } : null;
};
