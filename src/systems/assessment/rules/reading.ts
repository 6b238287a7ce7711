// What a score may be read as: only what its whole interval says.
import type { InstrumentDefinition, InstrumentScale } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";

export type Side = "high" | "low" | "open";

/** High or low where the interval lies on one side of the middle of the scale; open where it holds the middle, or where there is no score. */
export const sideOf = ({ low, high, min, max }: Pick<ScaleScore, "low" | "high" | "min" | "max">): Side => {
  const middle = (min + max) / 2;
  if (low !== null && low > middle) return "high";
  return high !== null && high < middle ? "low" : "open";
};

/** A sitting in a line: the clear ends of scales with two ends, else the three highest scores. Empty where there is nothing clear. */
export const inShort = ({ scales }: Pick<InstrumentDefinition, "scales">, scores: readonly ScaleScore[]): string => {
  const whole = scores.filter((score) => score.parent === null && score.value !== null);
  const of = (score: ScaleScore): InstrumentScale | undefined => scales.find((scale) => scale.id === score.id);
  if (whole.some((score) => of(score)?.poles))
    return whole
      .flatMap((score) => {
        const side = sideOf(score);
        return side === "open" ? [] : (of(score)?.poles?.[side] ?? []);
      })
      .join(", ");
  return [...whole]
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map((score) => `${score.label} ${(score.value ?? 0).toFixed(1)}`)
    .join(", ");
};
