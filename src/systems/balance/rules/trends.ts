// What pulses show over time: a person's own usual band, and the last few against the ones before, silent where there are too few.
import { daysBetween } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import { type Change, type LevelChange, levelChange } from "../../../core/uncertainty.ts";
import { type Pulse, type PulsePart, pulseParts, type Trend } from "../schema.ts";

/** Under this many pulses nothing is said. */
export const leastPulses = 10;
const lastFew = 4;
/** So many new pulses lie between the two looks that a change needs. */
const pulsesBetweenLooks = 2;
const mostBefore = 20;

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

const rounded = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

const sayTrend = (part: PulsePart, count: number, change: Change | null): string => {
  const { name, up, down } = words[part];
  if (!change) {
    const missing = leastPulses - count;
    return `${name}: ${sayCount(missing, "more pulse")} until a change can be told from chance.`;
  }
  if (!change.reliable) return `${name}: no change that is more than chance (last ${lastFew} of n = ${change.n}).`;
  const by = change.direction === "up" ? up : down;
  const [near, far] = change.mean < 0 ? [-change.high, -change.low] : [change.low, change.high];
  return `${name} is ${by} than before by ${rounded(Math.abs(change.mean))} of 5 (95 % interval ${rounded(near)} to ${rounded(far)}; last ${lastFew} of n = ${change.n}).`;
};

const level = 0.05;

const same = (change: Change): Change => ({ ...change, reliable: false, direction: "same" });

/** All parts at one look: a claim is made of any of them in at most 5 of 100 looks where nothing changed (Holm 1979). */
const atOneLook = (found: readonly (LevelChange | null)[]): (Change | null)[] => {
  const byChance = found.filter((change) => change !== null).toSorted((a, b) => a.chance - b.chance);
  const first = byChance.findIndex(({ chance }, place) => chance * (byChance.length - place) > level);
  const held = new Set(first < 0 ? byChance : byChance.slice(0, first));
  return found.map((change) => {
    if (!change) return null;
    const { chance: _, ...said } = change;
    return held.has(change) ? said : same(said);
  });
};

/**
 * The last few of each part against up to twenty before, in points of 1 to 5; `series` oldest first, null under ten in all. Reliable only where the
 * few of a look two pulses earlier said the same against the same ones before: one look in twenty may err, but a page is looked at after every pulse.
 */
export const changesOf = (series: readonly (readonly number[])[]): (Change | null)[] => {
  const look = (back: number) =>
    atOneLook(
      series.map((values) => {
        if (values.length < leastPulses) return null;
        const before = values.slice(0, -lastFew - pulsesBetweenLooks).slice(-mostBefore);
        return levelChange(before, values.slice(0, values.length - back).slice(-lastFew));
      }),
    );
  const now = look(0);
  if (!now.some((change) => change?.reliable)) return now;
  const earlier = look(pulsesBetweenLooks);
  return now.map((change, place) => (change && change.direction !== earlier[place]?.direction ? same(change) : change));
};

/** All parts of the pulses, oldest first. */
export const trendsOf = (pulses: readonly Pulse[]): Trend[] => {
  const series = pulseParts.map((part) => pulses.map((pulse) => pulse[part]));
  const changes = changesOf(series);
  return pulseParts.map((part, place) => {
    const change = changes[place] ?? null;
    return {
      part,
      points: pulses.map((pulse) => ({ day: pulse.day, value: pulse[part] })),
      usual: usualBand(series[place] ?? []),
      change,
      said: sayTrend(part, pulses.length, change),
    };
  });
};

/** A pulse that asks for a look: energy at 1 or 2. */
export const isLow = ({ energy }: Pick<Pulse, "energy">): boolean => energy <= 2;

/** The last two pulses where both are low and at most two weeks lie between them. */
export const twoLow = (pulses: readonly Pulse[]): [Pulse, Pulse] | null => {
  const [one, other] = pulses.slice(-2);
  return one && other && isLow(one) && isLow(other) && daysBetween(one.day, other.day) <= 14 ? [one, other] : null;
};
