// How far applications come, and at which stage a no comes: rates with their intervals, and what they say of the applications still to write.
import { betaQuantile, type Interval, type SharePrior, shareGiven } from "../../../core/uncertainty.ts";
import type { Ending, OpeningKind, Stage, Way } from "../schema/opening.ts";

/** Openings that were applied for and are alike in all that the funnel asks, and how many they are. */
export interface FunnelRow {
  how: Way | null;
  kind: OpeningKind;
  /** The month of applying, such as 2026-11. */
  month: string;
  stage: Stage | Ending;
  /** Interviews held: 0, 1, or 2 for two and more. */
  rounds: number;
  offered: boolean;
  accepted: boolean;
  /** Whether it runs and something happened lately: nothing is known of its end. */
  waiting: boolean;
  count: number;
}

/** Nothing for so many days, with nobody saying so, is counted as a no. */
export const silentAfter = 45;

/** Rates of whole searches are said from so many cases on, those of a part from so many. */
export const fewest = 5;
export const fewestOfPart = 15;

/**
 * What is expected before anything of one's own is known, worth twenty cases: about one interview in six applications, and an offer after 37 of
 * 100 interviews (Bureau of Labor Statistics, CPS supplement 2018, from the side of those who search). Between rounds nothing is known: any share alike.
 */
export const priors = {
  interview: { mean: 1 / 6, strength: 20 },
  offer: { mean: 0.37, strength: 20 },
  unknown: { mean: 0.5, strength: 2 },
} as const satisfies Record<string, SharePrior>;

/** They said no, or said nothing; what one gave up oneself, or was called off, says nothing of the rate. */
export const noes: readonly (Stage | Ending)[] = ["rejected", "silent", "offer-withdrawn"];

const gotOn = ({ rounds, offered }: FunnelRow): boolean => rounds > 0 || offered;

interface Passage {
  key: "interview" | "further" | "later-offer" | "offer";
  prior: SharePrior;
  from: (row: FunnelRow) => boolean;
  on: (row: FunnelRow) => boolean;
}

const passages: readonly Passage[] = [
  { key: "interview", prior: priors.interview, from: () => true, on: gotOn },
  { key: "further", prior: priors.unknown, from: ({ rounds }) => rounds > 0, on: ({ rounds, offered }) => rounds > 1 || offered },
  { key: "later-offer", prior: priors.unknown, from: ({ rounds }) => rounds > 1, on: ({ offered }) => offered },
  { key: "offer", prior: priors.offer, from: ({ rounds }) => rounds > 0, on: ({ offered }) => offered },
];

export interface Rate {
  key: Passage["key"];
  hits: number;
  /** Those whose outcome is known. */
  n: number;
  /** Those that wait still. */
  waiting: number;
  /** 90 % interval, shares of 0 to 1; null under the minimum. */
  share: Interval | null;
}

const sum = (rows: readonly FunnelRow[]): number => rows.reduce((all, { count }) => all + count, 0);

const counted = (rows: readonly FunnelRow[], { from, on }: Passage) => {
  const there = rows.filter(from);
  const hits = sum(there.filter(on));
  const stayed = there.filter((row) => !on(row));
  const missed = sum(stayed.filter(({ stage, waiting }) => !waiting && (noes.includes(stage) || isRunning(stage))));
  return { hits, n: hits + missed, waiting: sum(stayed.filter((row) => row.waiting)) };
};

const running: readonly (Stage | Ending)[] = ["applied", "answered", "interview"];
export const isRunning = (stage: Stage | Ending): boolean => running.includes(stage);

const rateOf = (rows: readonly FunnelRow[], passage: Passage, least: number): Rate => {
  const { hits, n, waiting } = counted(rows, passage);
  return { key: passage.key, hits, n, waiting, share: n < least ? null : shareGiven(hits, n, passage.prior) };
};

export interface Part {
  name: string;
  hits: number;
  n: number;
  share: Interval | null;
}

/** The first passage by how one applied, by kind or by month; those with the most cases first, months in their order. */
const partsBy = (rows: readonly FunnelRow[], nameOf: (row: FunnelRow) => string | null): Part[] => {
  const [first] = passages;
  if (!first) return [];
  return [...Map.groupBy(rows, nameOf)].flatMap(([name, same]) => {
    if (name === null) return [];
    const { hits, n } = counted(same, first);
    return n === 0 ? [] : [{ name, hits, n, share: n < fewestOfPart ? null : shareGiven(hits, n, first.prior) }];
  });
};

export interface Funnel {
  applied: number;
  interviewed: number;
  interviewedAgain: number;
  offered: number;
  accepted: number;
  waiting: number;
  /** How many noes came where. */
  lost: { beforeInterview: number; afterFirst: number; afterLater: number; atOffer: number };
  rates: Rate[];
  byWay: Part[];
  byKind: Part[];
  byMonth: Part[];
  /** Chance of an offer from what runs now, 0 to 1; null under the minimum, or where nothing runs. */
  chanceNow: number | null;
  /** More applications until an offer is as likely as not, and until it comes in four of five cases; null under the minimum. */
  needed: { half: number; likely: number } | null;
}

const lostAt = (rows: readonly FunnelRow[]): Funnel["lost"] => {
  const noed = rows.filter(({ stage }) => noes.includes(stage));
  const withoutOffer = noed.filter(({ offered }) => !offered);
  return {
    beforeInterview: sum(withoutOffer.filter(({ rounds }) => rounds === 0)),
    afterFirst: sum(withoutOffer.filter(({ rounds }) => rounds === 1)),
    afterLater: sum(withoutOffer.filter(({ rounds }) => rounds > 1)),
    atOffer: sum(noed.filter(({ offered }) => offered)),
  };
};

export const funnelOf = (rows: readonly FunnelRow[]): Funnel => {
  const rates = passages.map((passage) => rateOf(rows, passage, fewest));
  const [interview, , , offer] = rates;
  const isKnown = (interview?.n ?? 0) >= fewest;
  const odds = interview && offer && isKnown ? oddsOf(interview, offer) : null;
  const waiting = rows.filter((row) => row.waiting);
  const after = sum(waiting.filter(({ rounds }) => rounds > 0));
  const before = sum(waiting) - after;
  return {
    applied: sum(rows),
    interviewed: sum(rows.filter(({ rounds }) => rounds > 0)),
    interviewedAgain: sum(rows.filter(({ rounds }) => rounds > 1)),
    offered: sum(rows.filter(({ offered }) => offered)),
    accepted: sum(rows.filter(({ accepted }) => accepted)),
    waiting: sum(waiting),
    lost: lostAt(rows),
    rates,
    byWay: partsBy(rows, ({ how }) => how).sort((a, b) => b.n - a.n),
    byKind: partsBy(rows, ({ kind }) => kind).sort((a, b) => b.n - a.n),
    byMonth: partsBy(rows, ({ month }) => month).sort((a, b) => a.name.localeCompare(b.name)),
    chanceNow: odds && before + after > 0 ? chanceOfOffer(odds, before, after) : null,
    needed: odds && { half: applicationsFor(odds, 0.5), likely: applicationsFor(odds, 0.8) },
  };
};

/** Shares that an interview follows an application, and an offer an interview, as equally likely values of 0 to 1. */
export interface Odds {
  interview: readonly number[];
  offer: readonly number[];
}

/** So many equally likely values stand for each share. */
const points = 40;

const spread = (hits: number, n: number, { mean, strength }: SharePrior): number[] =>
  Array.from({ length: points }, (_, at) =>
    betaQuantile((at + 0.5) / points, mean * strength + hits, (1 - mean) * strength + n - hits),
  );

export const oddsOf = (interview: Pick<Rate, "hits" | "n">, offer: Pick<Rate, "hits" | "n">): Odds => ({
  interview: spread(interview.hits, interview.n, priors.interview),
  offer: spread(offer.hits, offer.n, priors.offer),
});

/** Chance, 0 to 1, of an offer at least from so many applications and so many that had an interview, over all that the shares may be. */
export const chanceOfOffer = ({ interview, offer }: Odds, applications: number, interviews: number): number => {
  let none = 0;
  for (const p of interview) for (const q of offer) none += (1 - p * q) ** applications * (1 - q) ** interviews;
  return 1 - none / (interview.length * offer.length);
};

const mostApplications = 1000;

/** The fewest applications with which an offer comes with such a chance (0 to 1); at most 1,000. */
export const applicationsFor = (odds: Odds, chance: number): number => {
  let [low, high] = [0, 1];
  while (high < mostApplications && chanceOfOffer(odds, high, 0) < chance) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (chanceOfOffer(odds, middle, 0) < chance) low = middle;
    else high = middle;
  }
  return Math.min(high, mostApplications);
};
