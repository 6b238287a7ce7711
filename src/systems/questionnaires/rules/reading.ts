// What a score may be read as: only what its whole interval says, held against the middle of the answers and never against other people.
import { listed } from "../../../core/say.ts";
import type { InstrumentDefinition, InstrumentScale } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import { sayN } from "./say-count.ts";

export type Side = "high" | "low" | "open";

/** High or low where the interval lies on one side of the middle of the scale; open where it holds the middle, or where there is no score. */
export const sideOf = ({ low, high, min, max }: Pick<ScaleScore, "low" | "high" | "min" | "max">): Side => {
  const middle = (min + max) / 2;
  if (low !== null && low > middle) return "high";
  return high !== null && high < middle ? "low" : "open";
};

interface Known extends ScaleScore {
  value: number;
  low: number;
  high: number;
}

const isKnown = (score: ScaleScore): score is Known => score.value !== null && score.low !== null && score.high !== null;

/** “4.1 (3.6 to 4.6, n = 6)”. */
const sayScore = ({ value, low, high, n }: Known): string =>
  `${value.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}, ${sayN(n, "answers")})`;

/** What one score says, with its interval; null where it has none. Without norms the middle of the answers is all there is to hold it against. */
export const sayReading = (score: ScaleScore, scale: Pick<InstrumentScale, "high" | "low">): string | null => {
  if (!isKnown(score)) return null;
  const side = sideOf(score);
  const middle = ((score.min + score.max) / 2).toFixed(1).replace(".0", "");
  if (side === "open")
    return `Your answers do not clearly lean one way: ${sayScore(score)}, and the middle of the answers, ${middle}, lies inside the interval.`;
  const leaning = side === "high" ? "speak more for this than against it" : "speak more for this";
  return `Your answers ${leaning}: “${scale[side]}” ${sayScore(score)}; the middle of the answers is ${middle}.`;
};

/** With more than these none is said to lead. */
const mostLeading = 3;

/**
 * A sitting in a line, each score with its 95 % interval and n. Scales with two ends: those that lean clearly. Scales of one kind: what leads, and what
 * is not told apart from it. Wide traits of different kinds: one after the other, since a higher mean on one of them is not more of anything.
 */
export const inShort = ({ scales }: Pick<InstrumentDefinition, "scales">, scores: readonly ScaleScore[]): string => {
  const whole = scores.filter((score) => score.parent === null).filter(isKnown);
  const of = (score: ScaleScore): InstrumentScale | undefined => scales.find((scale) => scale.id === score.id);
  if (whole.some((score) => of(score)?.poles))
    return whole
      .flatMap((score) => {
        const side = sideOf(score);
        const pole = side === "open" ? undefined : of(score)?.poles?.[side];
        return pole ? [`${pole} ${sayScore(score)}`] : [];
      })
      .join(", ");
  const [first] = whole;
  const isOneKind = scales.every((scale) => scale.parent === null) && whole.every((score) => score.max === first?.max);
  return isOneKind ? sayLead(whole) : whole.map((score) => `${score.label} ${sayScore(score)}`).join(", ");
};

/** What leads is named only where its interval lies above that of all others. */
const sayLead = (scores: readonly Known[]): string => {
  const [first, ...others] = [...scores].sort((a, b) => b.value - a.value);
  if (!first) return "";
  const near = others.filter((score) => score.high >= first.low);
  const leading = [first, ...near];
  if (others.length > 0 && leading.length > Math.min(mostLeading, others.length))
    return `none leads: ${leading.length} of ${scores.length} are not told apart, from ${first.label} ${sayScore(first)} on`;
  const named = leading.map((score) => `${score.label} ${sayScore(score)}`);
  return named.length === 1 ? named.join("") : `${listed(named)}, not told apart`;
};

export const rounded = (value: number | null): string => (value === null ? "" : value.toFixed(1));
