// The person's own picture beside that of others, with what was promised to those who gave no name.
import { meanInterval } from "../../../core/uncertainty.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import type { RaterGroup, View } from "../schema/view.ts";
import { scoresOf } from "./scores.ts";

type Given = Pick<View, "id" | "raterGroup" | "raterName" | "answers" | "note">;

/** Fewer unnamed answers than this show nothing. */
export const leastUnnamed = 3;

/** Some views that are shown as one: a group, one named person, or the unnamed of several small groups together. */
export interface Company<V = Given> {
  kind: "group" | "person" | "pooled";
  group: RaterGroup | null;
  name: string | null;
  views: V[];
}

export interface Seen<V = Given> {
  shown: Company<V>[];
  /** Groups with too few unnamed answers to show. */
  hidden: { group: RaterGroup; unnamed: number }[];
}

/**
 * Which views may be shown, and with which others. A group with three unnamed answers is shown as a whole; in a smaller one only those who agreed
 * to be named are, one by one, and the unnamed of all small groups are put together once they are three. So nothing that is
 * shown, nor a difference of what is shown, holds fewer than three unnamed answers.
 */
export const companiesOf = <V extends Pick<View, "raterGroup" | "raterName">>(views: readonly V[]): Seen<V> => {
  const groups = [...new Set(views.map((view) => view.raterGroup))].map((group) => {
    const of = views.filter((view) => view.raterGroup === group);
    return { group, of, unnamed: of.filter((view) => view.raterName === null) };
  });
  const large = groups.filter(({ unnamed }) => unnamed.length >= leastUnnamed);
  const small = groups.filter(({ unnamed }) => unnamed.length < leastUnnamed);
  const persons = small.flatMap(({ group, of }) =>
    of.flatMap((view): Company<V>[] => (view.raterName ? [{ kind: "person", group, name: view.raterName, views: [view] }] : [])),
  );
  const left = small.filter(({ unnamed }) => unnamed.length > 0);
  const pooled = left.flatMap(({ unnamed }) => unnamed);
  const isPooled = pooled.length >= leastUnnamed;
  return {
    shown: [
      ...large.map(({ group, of }): Company<V> => ({ kind: "group", group, name: null, views: of })),
      ...persons,
      ...(isPooled ? [{ kind: "pooled" as const, group: null, name: null, views: pooled }] : []),
    ],
    hidden: isPooled ? [] : left.map(({ group, unnamed }) => ({ group, unnamed: unnamed.length })),
  };
};

export interface Band {
  mean: number;
  low: number;
  high: number;
  /** People behind it. */
  n: number;
}

export interface ScaleView {
  id: string;
  label: string;
  min: number;
  max: number;
  self: Band | null;
  /** Everybody who is shown, together. */
  others: Band | null;
  /** In the order of the companies; null where nobody in it answered enough. */
  companies: (Band | null)[];
  verdict: "others-higher" | "others-lower" | "no-clear-difference" | "not-both";
}

/** Each scale: self, others together and each company, with 95 % intervals; a difference is named only where the intervals do not touch. */
export const sideBySide = (
  instrument: InstrumentDefinition,
  self: readonly ScaleScore[] | null,
  companies: readonly Company[],
): ScaleView[] => {
  const scored = companies.map(({ views }) =>
    views.map((view) => ({ isNamed: view.raterName !== null, scores: scoresOf(instrument, view.answers) })),
  );
  return scoresOf(instrument, {}).map(({ id, label, min, max, of }, place) => {
    const least = leastHalf * (instrument.scoring === "sum" ? of : 1);
    const heard = scored.map((people) =>
      promised(people.flatMap(({ isNamed, scores }) => known(scores[place]).map((score) => ({ ...score, isNamed })))),
    );
    const mine = bandOf(known(self?.find((score) => score.id === id)), least);
    const others = bandOf(heard.flat(), least);
    const bands = heard.map((people) => bandOf(people, least));
    return { id, label, min, max, self: mine, others, companies: bands, verdict: verdictOf(mine, others) };
  });
};

/** Half of one step: a mean of people is no surer than one answer is exact. */
const leastHalf = 0.5;

interface Known {
  mean: number;
  low: number;
  high: number;
  min: number;
  max: number;
}

const known = (score: ScaleScore | undefined): Known[] =>
  !score || score.value === null || score.low === null || score.high === null
    ? []
    : [{ mean: score.value, low: score.low, high: score.high, min: score.min, max: score.max }];

/** Whoever has a score on a scale keeps to the same promise: unnamed ones are left out where they are fewer than three there. */
const promised = <T extends { isNamed: boolean }>(people: readonly T[]): T[] => {
  const unnamed = people.filter((one) => !one.isNamed).length;
  return unnamed > 0 && unnamed < leastUnnamed ? [] : [...people];
};

const bandOf = (people: readonly Known[], least: number): Band | null => {
  const [first] = people;
  if (!first) return null;
  const interval = meanInterval(people.map((one) => one.mean));
  if (!interval) return { mean: first.mean, low: first.low, high: first.high, n: 1 };
  const { mean, n } = interval;
  const half = Math.max(interval.high - mean, least);
  return { mean, low: Math.max(first.min, mean - half), high: Math.min(first.max, mean + half), n };
};

const verdictOf = (self: Band | null, others: Band | null): ScaleView["verdict"] => {
  if (!self || !others) return "not-both";
  if (others.low > self.high) return "others-higher";
  return others.high < self.low ? "others-lower" : "no-clear-difference";
};
