// Offers held against each other by what the person said counts: swing weights over fixed spans (SMARTS), so that a further offer changes nothing
// between the others; and what must change before another leads.
import { sayMoney } from "../../../core/money.ts";
import { hundredths, listed } from "../../../core/say.ts";
import { type Comparison, type Criterion, criteria, type Offer, type OfferWeights } from "../schema.ts";
import { wayADay } from "./value.ts";

export type Weights = Pick<OfferWeights, Criterion | "payFrom" | "payTo">;

export const criterionLabels: Readonly<Record<Criterion, string>> = {
  pay: "pay",
  hours: "hours",
  commute: "the way there",
  leave: "leave",
  growth: "what you learn",
  people: "the people",
  security: "how safe it is",
  meaning: "what it means to you",
};

/** From the least to the most of each, as the weights were asked for; pay has the person's own span. */
const spans: Readonly<Record<Exclude<Criterion, "pay">, readonly [least: number, most: number]>> = {
  hours: [50, 30],
  commute: [120, 0],
  leave: [15, 40],
  growth: [1, 5],
  people: [1, 5],
  security: [1, 5],
  meaning: [1, 5],
};

export interface Weighed {
  id: string;
  title: string;
  yearly: number;
  offer: Pick<
    Offer,
    "hoursPerWeek" | "leaveDays" | "commuteMinutes" | "daysThere" | "growth" | "people" | "security" | "meaning"
  >;
}

const measureOf = ({ offer, yearly }: Weighed, criterion: Criterion): number | null => {
  if (criterion === "pay") return yearly;
  if (criterion === "hours") return offer.hoursPerWeek;
  if (criterion === "leave") return offer.leaveDays;
  return criterion === "commute" ? wayADay(offer) : offer[criterion];
};

/** How good it is in one thing: 0 is the least, 1 the most, beyond both where it lies beyond; the middle where it is not known. */
const goodness = (one: Weighed, criterion: Criterion, { payFrom, payTo }: Weights): number => {
  const value = measureOf(one, criterion);
  if (value === null) return 0.5;
  const [least, most] = criterion === "pay" ? [payFrom, payTo] : spans[criterion];
  return (value - least) / (most - least);
};

const totalOf = (weights: Weights): number => criteria.reduce((all, criterion) => all + weights[criterion], 0);

type Ranked = Omit<Comparison["ranked"][number], "toLead" | "giveUp" | "score"> & {
  score: number;
  goods: Readonly<Record<Criterion, number>>;
};

/** The best first; alike ones by title and id. `weights` has one above 0 at least. */
export const rankedBy = (offers: readonly Weighed[], weights: Weights): Ranked[] => {
  const total = totalOf(weights);
  return offers
    .map((one) => {
      const goods = Object.fromEntries(criteria.map((each) => [each, goodness(one, each, weights)])) as Record<Criterion, number>;
      const parts = criteria
        .filter((each) => weights[each] > 0)
        .map((criterion) => ({ criterion, share: (weights[criterion] * goods[criterion]) / total }));
      return {
        id: one.id,
        title: one.title,
        yearly: one.yearly,
        goods,
        parts,
        score: parts.reduce((all, { share }) => all + share, 0),
        unknown: criteria.filter((each) => weights[each] > 0 && measureOf(one, each) === null),
      };
    })
    .sort((a, b) => b.score - a.score || a.title.localeCompare(b.title) || a.id.localeCompare(b.id));
};

const mostWeight = 100;

/**
 * The weight (0 to 100) at which two are alike, all other weights as they stand; null where none makes them so. Whoever leads by D leads by
 * D + (w - weight) d at another weight w, d being how much better the leader is in it.
 */
export const turningWeight = (leader: Ranked, other: Ranked, criterion: Criterion, weights: Weights): number | null => {
  const d = leader.goods[criterion] - other.goods[criterion];
  if (d === 0) return null;
  const lead = criteria.reduce((all, each) => all + weights[each] * (leader.goods[each] - other.goods[each]), 0);
  const at = weights[criterion] - lead / d;
  return at >= 0 && at <= mostWeight ? at : null;
};

/** By how much a year its pay must rise to be alike, in minor units, rounded up; null where pay does not count. */
export const payToLead = (leader: Ranked, other: Ranked, weights: Weights): number | null => {
  if (weights.pay === 0) return null;
  const lead = criteria.reduce((all, each) => all + weights[each] * (leader.goods[each] - other.goods[each]), 0);
  // Shares such as 0.1 are not exact: what is a cent up to a millionth is that cent.
  return Math.ceil((lead * (weights.payTo - weights.payFrom)) / weights.pay - 1e-6);
};

const isDominated = (leader: Ranked, other: Ranked, weights: Weights): boolean =>
  criteria.every((each) => weights[each] === 0 || leader.goods[each] >= other.goods[each]) && leader.score > other.score;

export const sayToLead = (leader: Ranked, other: Ranked, weights: Weights, currency: string): string[] => {
  const pay = payToLead(leader, other, weights);
  const turns = criteria.flatMap((criterion) => {
    const at = turningWeight(leader, other, criterion, weights);
    return at === null || weights[criterion] === at ? [] : [{ criterion, at }];
  });
  return [
    ...(pay === null ? [] : [`It would lead with ${sayMoney({ amount: pay, currency })} more a year.`]),
    ...turns
      .toSorted((a, b) => Math.abs(a.at - weights[a.criterion]) - Math.abs(b.at - weights[b.criterion]))
      .slice(0, 3)
      .map(({ criterion, at }) => {
        const now = weights[criterion];
        return `It would lead if ${criterionLabels[criterion]} counted ${at > now ? "more than" : "less than"} ${Math.round(at)} instead of ${now}.`;
      }),
    ...(isDominated(leader, other, weights) ? [`In all that counts, ${leader.title} is as good or better.`] : []),
  ];
};

/**
 * What is given up by taking one: the criterion in which the best of the others is better by most, by its share of the score (0 to 1); the regret of
 * a choice whose weight on that criterion turns out to be right. Null where none is better in anything that counts.
 */
export const mostGivenUp = (
  one: Ranked,
  all: readonly Ranked[],
  weights: Weights,
): { criterion: Criterion; to: Ranked; share: number } | null => {
  const total = totalOf(weights);
  const [most] = all
    .filter((other) => other !== one)
    .flatMap((to) =>
      criteria.map((criterion) => ({
        criterion,
        to,
        share: (weights[criterion] * (to.goods[criterion] - one.goods[criterion])) / total,
      })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return most ?? null;
};

/** By how much a year the pay of whoever leads could be lower with nobody before it, in minor units, rounded down; null where pay does not count. */
export const payToSpare = (leader: Ranked, second: Ranked, weights: Weights): number | null => {
  if (weights.pay === 0) return null;
  const lead = criteria.reduce((all, each) => all + weights[each] * (leader.goods[each] - second.goods[each]), 0);
  return Math.floor((lead * (weights.payTo - weights.payFrom)) / weights.pay + 1e-6);
};

const sayGivenUp = (one: Ranked, all: readonly Ranked[], weights: Weights, currency: string): string[] => {
  const [leader, second] = all;
  const spare = one === leader && second ? payToSpare(one, second, weights) : null;
  const most = mostGivenUp(one, all, weights);
  const points = most ? hundredths(most.share + 1e-9) : 0;
  return [
    ...(spare !== null && spare > 0 ? [`It leads until it pays ${sayMoney({ amount: spare, currency })} less a year.`] : []),
    ...(most && points > 0
      ? [
          `Taking it, you give up most in ${criterionLabels[most.criterion]}: ${most.to.title} is better there by ${points} of 100.`,
        ]
      : []),
  ];
};

export const compared = (offers: readonly Weighed[], weights: Weights, currency: string): Comparison => {
  const ranked = rankedBy(offers, weights);
  const [first, second] = ranked;
  const unknown = ranked.filter((one) => one.unknown.length > 0);
  const said = [
    first && !second && `Only ${first.title} is open: there is nothing to hold it against yet.`,
    first && second && `${first.title} leads, by ${hundredths(first.score - second.score + 1e-9)} of 100 before ${second.title}.`,
    ...unknown.map(
      (one) =>
        `Not known of ${one.title}, and counted as the middle: ${listed(one.unknown.map((each) => criterionLabels[each]))}.`,
    ),
  ];
  return {
    currency,
    said: said.filter((one) => typeof one === "string"),
    ranked: ranked.map(({ goods: _, ...one }) => {
      const whole = ranked.find(({ id }) => id === one.id);
      const toLead = first && whole && whole !== first ? sayToLead(first, whole, weights, currency) : [];
      return { ...one, toLead, giveUp: whole ? sayGivenUp(whole, ranked, weights, currency) : [] };
    }),
  };
};
