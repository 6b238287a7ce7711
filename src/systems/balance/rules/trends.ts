// What pulses show over time: a person's own usual band, and the last few against the ones before, silent where there are too few.
import { daysBetween } from "../../../core/day.ts";
import { type Change, levelChange } from "../../../core/uncertainty.ts";
import { type Pulse, type PulsePart, pulseParts, type Trend } from "../schema.ts";

/** Under this many pulses nothing is said. */
export const leastPulses = 8;
const lastFew = 4;
const mostBefore = 20;

/** The last few values against up to twenty before, in points of 1 to 5; null under eight in all. `values` oldest first. */
export const changeOf = (values: readonly number[]): Change | null =>
  values.length < leastPulses ? null : levelChange(values.slice(0, -lastFew).slice(-mostBefore), values.slice(-lastFew));

/** Between these lie the middle two thirds of the values. */
const usualBand = (values: readonly number[]): Trend["usual"] => {
  if (values.length < leastPulses) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
  };
  return { low: at(1 / 6), high: at(5 / 6), n: values.length };
};

const words: Record<PulsePart, { name: string; up: string; down: string }> = {
  energy: { name: "Energy", up: "higher", down: "lower" },
  load: { name: "Load", up: "heavier", down: "lighter" },
  sleep: { name: "Sleep", up: "better", down: "worse" },
  meaning: { name: "Meaning", up: "higher", down: "lower" },
};

const rounded = (value: number): string => (Math.round(Math.abs(value) * 10) / 10).toFixed(1);

const sayTrend = (part: PulsePart, count: number, change: Change | null): string => {
  const { name, up, down } = words[part];
  if (!change) {
    const missing = leastPulses - count;
    return `${name}: ${missing} more ${missing === 1 ? "pulse" : "pulses"} until a change can be told from chance.`;
  }
  if (!change.reliable) return `${name}: no change that is more than chance (last ${lastFew} of n = ${change.n}).`;
  const by = change.direction === "up" ? up : down;
  return `${name} is ${by} than before by ${rounded(change.mean)} of 5 (95 % interval ${rounded(change.low)} to ${rounded(change.high)}; last ${lastFew} of n = ${change.n}).`;
};

/** One part of the pulses, oldest first. */
export const trendOf = (pulses: readonly Pulse[], part: PulsePart): Trend => {
  const values = pulses.map((pulse) => pulse[part]);
  const change = changeOf(values);
  return {
    part,
    points: pulses.map((pulse) => ({ day: pulse.day, value: pulse[part] })),
    usual: usualBand(values),
    change,
    said: sayTrend(part, values.length, change),
  };
};

export const trendsOf = (pulses: readonly Pulse[]): Trend[] => pulseParts.map((part) => trendOf(pulses, part));

/** A pulse that asks for a look: energy at 1 or 2. */
export const isLow = ({ energy }: Pick<Pulse, "energy">): boolean => energy <= 2;

/** The last two pulses where both are low and at most two weeks lie between them. */
export const twoLow = (pulses: readonly Pulse[]): [Pulse, Pulse] | null => {
  const [one, other] = pulses.slice(-2);
  return one && other && isLow(one) && isLow(other) && daysBetween(one.day, other.day) <= 14 ? [one, other] : null;
};
