// All roles of the catalogue in the order in which they fit a person, part by part and over the parts that are known.
import type { FitPart } from "../schema/fit.ts";

/** For each role, in the order of the catalogue's table, a score in this part; NaN where it is not known. */
export type Scores = Partial<Record<FitPart, Float64Array>>;

export const rankingRule =
  "Ordered by the mean of a role's places in the parts that are known of you; where a part is not known of a role, it counts as the middle. No score adds the parts up.";

/** For each role its place in a part as a share, 1 is the best and 0 the last; the middle where its score is not known. */
export const placesOf = (scores: Float64Array): Float64Array => {
  const known = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
  known.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const places = new Float64Array(scores.length).fill(0.5);
  const last = Math.max(1, known.length - 1);
  // Equal scores share their mean place, so that a catalogue's order decides nothing.
  for (let from = 0; from < known.length; ) {
    let to = from;
    while (to + 1 < known.length && scores[known[to + 1] ?? 0] === scores[known[from] ?? 0]) to += 1;
    for (let at = from; at <= to; at += 1) places[known[at] ?? 0] = (from + to) / 2 / last;
    from = to + 1;
  }
  return places;
};

/** Rows of the table, the best first; roles of which nothing is known are left out. */
export const ranked = (scores: Scores, by: FitPart | "all"): number[] => {
  if (by !== "all") return orderedBy(scores[by] ?? new Float64Array());
  const parts = Object.values(scores);
  const [first] = parts;
  if (!first) return [];
  const places = parts.map(placesOf);
  const mean = first.map((_, row) =>
    parts.every((part) => Number.isNaN(part[row]))
      ? Number.NaN
      : places.reduce((sum, part) => sum + (part[row] ?? 0.5), 0) / places.length,
  );
  return orderedBy(mean);
};

const orderedBy = (scores: Float64Array): number[] =>
  Array.from(scores.keys())
    .filter((row) => !Number.isNaN(scores[row]))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
