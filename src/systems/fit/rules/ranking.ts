// All roles of the catalogue in the order in which they fit a person, part by part and over the parts that are known.
import { hundredths } from "../../../core/say.ts";
import type { FitPart } from "../schema/fit.ts";

/** One part over all roles, in the order of the catalogue's table. */
export interface PartScores {
  /** NaN where it is not known of a role. */
  scores: Float64Array;
  /** Each role's place as a share: 1 is the best and 0 the last; the middle where its score is not known. */
  places: Float64Array;
  /** Of how many roles it is known. */
  known: number;
}

export type Scores = Partial<Record<FitPart, PartScores>>;

export const rankingRule =
  "Ordered by the mean of a role's places in the parts that are known of you; where a part is not known of a role, it counts as the middle. No score adds the parts up. Roles with the same interests and work values stand in one line. A role that nothing speaks for is left out.";

/** A part's scores with the places that follow from them. */
export const placed = (scores: Float64Array): PartScores => {
  const known = Int32Array.from([...scores.keys()].filter((row) => !Number.isNaN(scores[row])));
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
  return { scores, places, known: known.length };
};

/** Rows of the table, the best first; roles of which nothing is known are left out. */
export const ranked = (scores: Scores, by: FitPart | "all"): number[] => {
  if (by !== "all") return orderedBy(scores[by]?.scores ?? new Float64Array());
  const parts = Object.values(scores);
  const [first] = parts;
  if (!first) return [];
  const mean = new Float64Array(first.scores.length);
  for (let row = 0; row < mean.length; row += 1) {
    let sum = 0;
    let isKnown = false;
    for (const part of parts) {
      sum += part.places[row] ?? 0.5;
      isKnown ||= !Number.isNaN(part.scores[row]);
    }
    mean[row] = isKnown ? sum / parts.length : Number.NaN;
  }
  return orderedBy(mean);
};

const orderedBy = (scores: Float64Array): number[] => {
  const rows = Int32Array.from([...scores.keys()].filter((row) => !Number.isNaN(scores[row])));
  return [...rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)];
};

/** The rows in their order, each first one with those after it that share its figures; `sharing` answers the rows that do, itself among them. */
export const grouped = (rows: readonly number[], sharing: (row: number) => readonly number[]): number[][] => {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const [name = row] = sharing(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
};

const middlePlace = 0.5;

/**
 * What a score must reach with its whole interval, besides a place in the better half, to speak for a role: interests that overlap at least in part,
 * and a quarter of the skills.
 * The best of many that are all far off is still far off.
 */
const leastScore: Record<FitPart, number> = { interests: 0.3, values: 0, environment: 0, skills: 0.25 };

/** Whether anything gives a reason to look at a role: a part in which it is ahead of most, with a score that is more than none. */
export const isWorthALook = (scores: Scores, row: number, by: FitPart | "all"): boolean =>
  Object.values(by === "all" ? scores : { [by]: scores[by] }).some(
    (part) => (part?.places[row] ?? 0) >= middlePlace && (part?.scores[row] ?? 0) > 0,
  );

const standings = ["for", "ahead", "against"] as const;

interface Strength {
  part: FitPart;
  place: number;
  /** Of how many roles the part is known. */
  known: number;
  /** It speaks for the role; it is ahead of most, yet not known to be near; or it speaks against it. */
  standing: (typeof standings)[number];
}

/** The parts known of a role, the strongest first: what speaks for it before what does not, each by its place. `lows` are the low ends of its intervals. */
export const strongestFirst = (scores: Scores, row: number, lows: Partial<Record<FitPart, number | null>> = {}): Strength[] =>
  (["interests", "values", "environment", "skills"] as const)
    .flatMap((part): Strength[] => {
      const of = scores[part];
      const score = of?.scores[row] ?? Number.NaN;
      if (!of || Number.isNaN(score)) return [];
      const place = of.places[row] ?? middlePlace;
      const standing = place < middlePlace ? "against" : (lows[part] ?? score) >= leastScore[part] ? "for" : "ahead";
      return [{ part, place, known: of.known, standing }];
    })
    .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || b.place - a.place);

/** Why a role stands where it stands, in a sentence: its place in each part, those that speak for it first. */
export const sayWhy = (parts: readonly Strength[]): string => {
  const of = (wanted: Strength["standing"], before: string): string => {
    const named = parts.filter((one) => one.standing === wanted).map(sayPlace);
    return named.length === 0 ? "" : `${before}${named.join(", ")}`;
  };
  const told = [
    of("for", "for "),
    of("ahead", "ahead of most, though not known to be near, in "),
    of("against", "not for "),
  ].filter(Boolean);
  return told.length === 0 ? "" : `Here ${told.join("; ")}.`;
};

const sayPlace = ({ part, place, known }: Strength): string =>
  `${part} (${place === 1 ? `first of ${known}` : `before ${placePercent(place)} of ${known}`})`;

/** A place among many in per cent: 100 only for the first of them, 0 only for the last. */
export const placePercent = (place: number): string => {
  const rounded = hundredths(place);
  return `${place > 0 && place < 1 ? Math.min(99, Math.max(1, rounded)) : rounded} %`;
};
