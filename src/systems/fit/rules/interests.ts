// How alike a person's six interests and those of an occupation run.
import { type InterestArea, interestAreas } from "../../../career/work-profile.ts";
import type { FitFact } from "../schema/fit.ts";
import { type Score, type Spread, spreadOf, z95 } from "./spread.ts";

export type InterestScores = Record<InterestArea, Score>;

/** From where O*NET's Interest Profiler calls two profiles of six alike: critical values of r with four degrees of freedom. */
export const bands = { best: 0.729, great: 0.608 } as const;

/** Below the bands, from here on two profiles still share something. */
const overlap = 0.3;

/** Pearson's r of two profiles of six, -1 to 1; null where one of them is flat. */
export const correlation = (a: ArrayLike<number>, b: ArrayLike<number>): number | null => {
  const n = a.length;
  let [sumA, sumB] = [0, 0];
  for (let place = 0; place < n; place += 1) {
    sumA += a[place] ?? 0;
    sumB += b[place] ?? 0;
  }
  let [both, ofA, ofB] = [0, 0, 0];
  for (let place = 0; place < n; place += 1) {
    const [x, y] = [(a[place] ?? 0) - sumA / n, (b[place] ?? 0) - sumB / n];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA < 1e-9 || ofB < 1e-9 ? null : both / Math.sqrt(ofA * ofB);
};

const scoresOf = (person: InterestScores): Score[] => interestAreas.map(({ id }) => person[id]);

export const profileOf = (person: InterestScores): number[] => scoresOf(person).map((score) => score.mean);

export interface InterestFit extends Spread {
  r: number;
  /** What it says, in plain words. */
  said: string;
  /** The same with its figures. */
  figures: string;
  facts: FitFact[];
}

/** `error` is the standard error of each of the work's six, on their scale. Null where the person's six are all alike: then they point nowhere. */
export const interestFit = (person: InterestScores, work: Record<InterestArea, number>, error = 0): InterestFit | null => {
  const asked = interestAreas.map(({ id }) => work[id]);
  const r = correlation(profileOf(person), asked);
  const its = asked.map((mean) => ({ mean, low: mean - z95 * error, high: mean + z95 * error }));
  const spread = spreadOf(error > 0 ? [...scoresOf(person), ...its] : scoresOf(person), (drawn) =>
    correlation(drawn.subarray(0, asked.length), error > 0 ? drawn.subarray(asked.length) : asked),
  );
  if (r === null || !spread) return null;
  const facts = interestAreas.map(({ id, label }) => ({
    label,
    you: person[id].mean.toFixed(1),
    role: `${work[id].toFixed(1)} of 7`,
    how: null,
  }));
  return { r, ...spread, said: sayPlainly(spread, person, work), figures: sayInterests(r, spread, person, work), facts };
};

const rankedAreas = (of: (id: InterestArea) => number) => [...interestAreas].sort((a, b) => of(b.id) - of(a.id)).slice(0, 2);

const sayInterests = (r: number, spread: Spread, person: InterestScores, work: Record<InterestArea, number>): string => {
  const band = bandOf(spread);
  const yours = rankedAreas((id) => person[id].mean);
  const asked = rankedAreas((id) => work[id]);
  const shared = yours.filter((area) => asked.includes(area)).map((area) => area.label);
  const isAlike = band === "best" || band === "great" || band === "overlap";
  const tops =
    isAlike && shared.length > 0
      ? `${shared.join(" and ")} ${shared.length === 1 ? "is" : "are"} among the two highest of both`
      : `the two highest are ${named(yours)} for you, and ${named(asked)} for the work`;
  return `${sayBand(spread)}: r = ${r.toFixed(2)} (90 % interval: ${spread.low.toFixed(2)} to ${spread.high.toFixed(2)}, n = ${interestAreas.length} areas); ${tops}.`;
};

const plainly = {
  best: "Your interests match this work well.",
  great: "Your interests match most of this work.",
  overlap: "Your interests match this work partly.",
  little: "Your interests and this work have little in common.",
  against: "Your interests lie elsewhere.",
  open: "Your answers do not show yet whether your interests match.",
} as const satisfies Record<Band, string>;

const sayPlainly = (spread: Spread, person: InterestScores, work: Record<InterestArea, number>): string => {
  const yours = rankedAreas((id) => person[id].mean).map(({ label }) => label);
  const asked = rankedAreas((id) => work[id]).map(({ label }) => label);
  return `${plainly[bandOf(spread)]} You: ${yours.join(", ")}. The work: ${asked.join(", ")}.`;
};

const named = (areas: readonly { label: string }[]): string => areas.map((area) => area.label).join(" and ");

type Band = "best" | "great" | "overlap" | "little" | "against" | "open";

/** What the whole interval of r says: the highest band that all of it reaches, or the one that none of it leaves upwards; open where it lies across. */
export const bandOf = ({ low, high }: Spread): Band => {
  if (low >= bands.best) return "best";
  if (low >= bands.great) return "great";
  if (low >= overlap) return "overlap";
  if (high < 0) return "against";
  return high < overlap ? "little" : "open";
};

const bandWords = {
  best: "Your interests run much like those of this work",
  great: "Your interests run at least rather like those of this work",
  overlap: "Your interests and those of this work overlap at least in part",
  little: "Your interests and those of this work have little in common at best",
  against: "Your interests run against those of this work",
} as const satisfies Record<Exclude<Band, "open">, string>;

export const sayBand = (spread: Spread): string => {
  const band = bandOf(spread);
  if (band !== "open") return bandWords[band];
  return `Whether your interests run like those of this work cannot be told yet; your answers leave anything from “${at(spread.low)}” to “${at(spread.high)}” open`;
};

/** What one value of r would say. */
const at = (r: number): string => {
  if (r >= bands.best) return "much alike";
  if (r >= bands.great) return "rather alike";
  if (r >= overlap) return "alike in part";
  return r >= 0 ? "little in common" : "against each other";
};
