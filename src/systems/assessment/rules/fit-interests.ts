// How alike a person's six interests and those of an occupation run.
import { type InterestArea, interestAreas } from "../../../career/work-profile.ts";
import type { FitFact } from "../schema/fit.ts";
import { type Score, type Spread, spreadOf, z95 } from "./fit-spread.ts";

export type InterestScores = Record<InterestArea, Score>;

/** Bands that O*NET's Interest Profiler uses for the correlation of two profiles of six: critical values of r with four degrees of freedom. */
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
  said: string;
  facts: FitFact[];
}

/** `error` is the standard error of each of the work's six, on their scale. Null where the person's six are all alike: then they point nowhere. */
export const interestFit = (person: InterestScores, work: Record<InterestArea, number>, error = 0): InterestFit | null => {
  const asked = interestAreas.map(({ id }) => work[id]);
  const r = correlation(profileOf(person), asked);
  const its = asked.map((mean) => ({ mean, low: mean - z95 * error, high: mean + z95 * error }));
  const spread = spreadOf(error > 0 ? [...scoresOf(person), ...its] : scoresOf(person), (drawn) =>
    correlation(drawn.slice(0, asked.length), error > 0 ? drawn.slice(asked.length) : asked),
  );
  if (r === null || !spread) return null;
  const facts = interestAreas.map(({ id, label }) => ({
    label,
    you: person[id].mean.toFixed(1),
    role: `${work[id].toFixed(1)} of 7`,
    how: null,
  }));
  return { r, ...spread, said: sayInterests(r, spread, person, work), facts };
};

const rankedAreas = (of: (id: InterestArea) => number) => [...interestAreas].sort((a, b) => of(b.id) - of(a.id)).slice(0, 2);

const sayInterests = (r: number, { low, high }: Spread, person: InterestScores, work: Record<InterestArea, number>): string => {
  const yours = rankedAreas((id) => person[id].mean);
  const asked = rankedAreas((id) => work[id]);
  const shared = yours.filter((area) => asked.includes(area)).map((area) => area.label);
  const together =
    shared.length > 0
      ? `${shared.join(" and ")} stand${shared.length === 1 ? "s" : ""} high in both`
      : `yours are highest in ${yours.map((area) => area.label).join(" and ")}, the work's in ${asked.map((area) => area.label).join(" and ")}`;
  return `${sayBand(r)}: r = ${r.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}); ${together}.`;
};

export const sayBand = (r: number): string => {
  if (r >= bands.best) return "Your interests run much like those of this work";
  if (r >= bands.great) return "Your interests run rather like those of this work";
  if (r >= overlap) return "Your interests and those of this work overlap in part";
  if (r >= 0) return "Your interests and those of this work have little in common";
  return "Your interests run against those of this work";
};
