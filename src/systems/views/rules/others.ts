// The person's own picture beside that of others, with what was promised to those who gave no name.
import { meanInterval } from "../../../core/uncertainty.ts";
import type { Counted, InstrumentDefinition, ScaleScore } from "../../questionnaires/shared.ts";
import { scoresOf } from "../../questionnaires/shared.ts";
import type { RaterGroup, View } from "../schema/view.ts";

type Given = Pick<View, "id" | "raterGroup" | "raterName" | "batch" | "answers" | "note">;
type Placed = Pick<View, "raterGroup" | "raterName" | "batch">;

/** Fewer unnamed answers of one group than this show nothing. */
export const leastUnnamed = 3;

/** Of several groups together so many are needed, so that a group of three is not broken up too early. */
const leastMixed = 5;

/** Some views that are shown as one: a group, one named person, or the unnamed of several small groups together. */
export interface Company<V = Given> {
  kind: "group" | "person" | "pooled";
  group: RaterGroup | null;
  name: string | null;
  views: V[];
}

export interface Seen<V = Given> {
  shown: Company<V>[];
  /** Groups with unnamed answers that wait for others. */
  hidden: { group: RaterGroup; unnamed: number }[];
}

/**
 * Which of the unnamed views that wait, the oldest first, are released together now; empty where none are. A batch stays what it is for good: what
 * is shown changes by whole batches only, so that no difference of what was shown before and after lays one answer open (methods: feedback,
 * release in batches).
 */
export const batchOf = <V extends Pick<View, "raterGroup">>(waiting: readonly V[]): V[] => {
  const group = waiting.find((view) => of(view.raterGroup, waiting).length >= leastUnnamed)?.raterGroup;
  if (group) return of(group, waiting).slice(0, leastUnnamed);
  return waiting.length >= leastMixed ? waiting.slice(0, leastMixed) : [];
};

const of = <V extends Pick<View, "raterGroup">>(group: RaterGroup, views: readonly V[]): V[] =>
  views.filter((view) => view.raterGroup === group);

const isWhole = (batch: readonly Placed[]): boolean => batch.length >= (groupOf(batch) === null ? leastMixed : leastUnnamed);

/** The group that all of them belong to; null where they belong to several. */
const groupOf = (batch: readonly Placed[]): RaterGroup | null => {
  const [group, ...others] = new Set(batch.map((view) => view.raterGroup));
  return group !== undefined && others.length === 0 ? group : null;
};

/**
 * Which views may be shown, and with which others. Unnamed ones are shown in whole batches: a batch that lost a view is closed again. A group with a
 * batch of its own is shown as one, its named people in it; in any other group those who agreed to be named are shown one by one.
 */
export const companiesOf = <V extends Placed>(views: readonly V[]): Seen<V> => {
  const unnamed = views.filter((view) => view.raterName === null);
  const batches = [...new Set(unnamed.map((view) => view.batch))]
    .filter((batch) => batch !== null)
    .map((batch) => unnamed.filter((view) => view.batch === batch))
    .filter(isWhole);
  const open = new Set(batches.flat());
  const pooled = batches.filter((batch) => groupOf(batch) === null).flat();
  const groups = [...new Set(views.map((view) => view.raterGroup))].map((group) => ({
    group,
    named: of(group, views).filter((view) => view.raterName !== null),
    unnamed: batches.filter((batch) => groupOf(batch) === group).flat(),
    waiting: of(group, unnamed).filter((view) => !open.has(view)).length,
  }));
  return {
    shown: [
      ...groups.flatMap(({ group, named, unnamed }): Company<V>[] =>
        unnamed.length > 0
          ? [{ kind: "group", group, name: null, views: [...named, ...unnamed] }]
          : named.map((view) => ({ kind: "person", group, name: view.raterName, views: [view] })),
      ),
      ...(pooled.length > 0 ? [{ kind: "pooled" as const, group: null, name: null, views: pooled }] : []),
    ],
    hidden: groups.filter(({ waiting }) => waiting > 0).map(({ group, waiting }) => ({ group, unnamed: waiting })),
  };
};

export interface Band {
  mean: number;
  low: number;
  high: number;
  n: number;
  /** What n counts: people, or, where one person stands behind it, their answers. */
  of: Counted;
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
    views.map((view) => ({ batch: view.raterName === null ? view.batch : null, scores: scoresOf(instrument, view.answers) })),
  );
  return scoresOf(instrument, {}).map(({ id, label, min, max, of }, place) => {
    const least = leastHalf * (instrument.scoring === "sum" ? of : 1);
    const heard = scored.map((people) =>
      promised(people.flatMap(({ batch, scores }) => known(scores[place]).map((score) => ({ ...score, batch })))),
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
  /** Answers behind it. */
  n: number;
}

const known = (score: ScaleScore | undefined): Known[] =>
  !score || score.value === null || score.low === null || score.high === null
    ? []
    : [{ mean: score.value, low: score.low, high: score.high, min: score.min, max: score.max, n: score.n }];

/** Scale by scale the same promise holds: of a batch in which fewer than three have a score, none counts. */
const promised = <T extends { batch: string | null }>(people: readonly T[]): T[] => {
  const heard = (batch: string) => people.filter((one) => one.batch === batch).length;
  return people.filter(({ batch }) => batch === null || heard(batch) >= leastUnnamed);
};

const bandOf = (people: readonly Known[], least: number): Band | null => {
  const [first] = people;
  if (!first) return null;
  const interval = meanInterval(people.map((one) => one.mean));
  if (!interval) return { mean: first.mean, low: first.low, high: first.high, n: first.n, of: "answers" };
  const { mean, n } = interval;
  const half = Math.max(interval.high - mean, least);
  return { mean, low: Math.max(first.min, mean - half), high: Math.min(first.max, mean + half), n, of: "people" };
};

const verdictOf = (self: Band | null, others: Band | null): ScaleView["verdict"] => {
  if (!self || !others) return "not-both";
  if (others.low > self.high) return "others-higher";
  return others.high < self.low ? "others-lower" : "no-clear-difference";
};
