// How a scenario comes out in money, held against staying: by the likeliest figures, and over the two of them that are shakiest.
import { sayMoney } from "../../../core/money.ts";
import { listed, sayCount } from "../../../core/say.ts";
import { seedOf, sequence } from "../../../core/sequence.ts";
import type { Outlook, RegretRow, Scenario } from "../schema/scenario.ts";

export type Figures = Pick<
  Scenario,
  | ("months" | "monthsLow" | "monthsHigh" | "currency" | "payNow" | "payOnWay" | "setAside")
  | ("payThen" | "payThenLow" | "payThenHigh" | "cost" | "costLow" | "costHigh")
>;

interface Range {
  low: number;
  likely: number;
  high: number;
}

/** Months over which a scenario is held against staying. */
const horizon = 60;
const draws = 4000;

const rangeOf = (likely: number | null, low: number | null, high: number | null): Range | null =>
  likely === null ? null : { low: low ?? likely, likely, high: high ?? likely };

interface Assumed {
  months: Range;
  payThen: Range;
  cost: Range;
}
type Assumption = keyof Assumed;
type Taken = Record<Assumption, number>;

const assumedOf = (of: Figures): Assumed | null => {
  const months = rangeOf(of.months, of.monthsLow, of.monthsHigh);
  const payThen = rangeOf(of.payThen, of.payThenLow, of.payThenHigh);
  return months && payThen && { months, payThen, cost: rangeOf(of.cost ?? 0, of.costLow, of.costHigh) ?? fixed(0) };
};

const fixed = (value: number): Range => ({ low: value, likely: value, high: value });

/**
 * By how much one is ahead of staying after 60 months, in the unit of the amounts, before tax and without interest: what is earned more once
 * one is there, less what is missing on the way and what it costs once.
 */
const gainOf = ({ payNow, payOnWay }: Figures, { months, payThen, cost }: Taken): number => {
  const now = payNow ?? 0;
  const onWay = Math.min(months, horizon);
  return Math.round((horizon - onWay) * (payThen - now) - onWay * (now - (payOnWay ?? now)) - cost);
};

/** What must be set aside until one is there. */
const neededOf = ({ payNow, payOnWay }: Figures, { months, cost }: Taken): number =>
  cost + months * Math.max(0, (payNow ?? 0) - (payOnWay ?? payNow ?? 0));

const at = (assumed: Assumed, pick: (range: Range, name: Assumption) => number): Taken => ({
  months: pick(assumed.months, "months"),
  payThen: pick(assumed.payThen, "payThen"),
  cost: pick(assumed.cost, "cost"),
});

const likeliest = (assumed: Assumed): Taken => at(assumed, ({ likely }) => likely);

const names: readonly Assumption[] = ["months", "payThen", "cost"];

/** The two that move the result most between their ends, all else as it is likeliest. */
export const shakiest = (of: Figures): Assumption[] => {
  const assumed = assumedOf(of);
  if (!assumed) return [];
  const swing = (name: Assumption) => {
    const end = (which: "low" | "high") => gainOf(of, { ...likeliest(assumed), [name]: assumed[name][which] });
    return Math.abs(end("high") - end("low"));
  };
  return names
    .filter((name) => assumed[name].low < assumed[name].high)
    .toSorted((a, b) => swing(b) - swing(a))
    .slice(0, 2);
};

/** A value of the triangular distribution (Johnson 1997) at `share`, 0 to 1, of its cumulative distribution. */
export const triangular = ({ low, likely, high }: Range, share: number): number => {
  const width = high - low;
  if (width <= 0) return likely;
  const rise = (likely - low) / width;
  return share < rise ? low + Math.sqrt(share * width * (likely - low)) : high - Math.sqrt((1 - share) * width * (high - likely));
};

/** Shares of the draws, 0 to 1, in which one is ahead and in which the money lasts; the same figures always give the same shares. */
const drawn = (of: Figures, assumed: Assumed, varied: readonly Assumption[]): { ahead: number; lasts: number } => {
  const next = sequence(seedOf(JSON.stringify(assumed)));
  let [ahead, lasts] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const taken = at(assumed, (range, name) => (varied.includes(name) ? triangular(range, next()) : range.likely));
    if (gainOf(of, taken) > 0) ahead += 1;
    if (neededOf(of, taken) <= (of.setAside ?? 0)) lasts += 1;
  }
  return { ahead: ahead / draws, lasts: lasts / draws };
};

/** "About 7 in 10"; the ends are never said to be certain. */
export const inTen = (share: number): string => {
  if (share < 0.05) return "Fewer than 1 in 20";
  if (share > 0.95) return "More than 19 in 20";
  return `About ${Math.min(9, Math.max(1, Math.round(share * 10)))} in 10`;
};

const missing = (of: Figures): string[] => [
  ...(of.months === null ? ["how many months it takes"] : []),
  ...(of.payThen === null ? ["what you would be paid there"] : []),
  ...(of.payNow === null ? ["what you are paid today"] : []),
];

export const outlookOf = (of: Figures): Outlook => {
  const assumed = assumedOf(of);
  const { currency, payNow, setAside } = of;
  const runway = runwayOf(of);
  const sayRunway = runway === null ? [] : [`The money set aside makes up for the missing pay for ${sayCount(runway, "month")}.`];
  if (!assumed || currency === null || payNow === null) {
    const lacking = [...missing(of), ...(currency === null ? ["in which currency"] : [])];
    return {
      ...{ gain: null, ahead: null, lasts: null, runway, basis: null },
      said: [...sayRunway, `Say ${listed(lacking)} to see how it comes out against staying.`],
    };
  }
  const gain = gainOf(of, likeliest(assumed));
  const amount = sayMoney({ amount: Math.abs(gain), currency });
  const sayGain = `After five years you are ${gain < 0 ? `${amount} behind` : `${amount} ahead of`} staying, by your likeliest figures.`;
  const needs = neededOf(of, likeliest(assumed)) > 0;
  const varied = shakiest(of);
  if (varied.length === 0)
    return {
      ...{ gain, ahead: null, lasts: null, runway },
      said: [sayGain, ...sayRunway, "How sure that is cannot be told: say the best and the worst of a figure or two."],
      basis: null,
    };
  const { ahead, lasts } = drawn(of, assumed, varied);
  const isAsked = needs && setAside !== null;
  return {
    ...{ gain, ahead, lasts: isAsked ? lasts : null, runway },
    said: [
      `${inTen(ahead)} that it has paid off after five years, compared with staying.`,
      ...(isAsked ? [`${inTen(lasts)} that the money set aside lasts until you are there.`] : []),
      sayGain,
      ...sayRunway,
    ],
    basis: sayBasis(assumed, varied, currency),
  };
};

/** Months for which what is set aside, less what it costs once, makes up for the pay that is missing on the way. */
const runwayOf = ({ payNow, payOnWay, setAside, cost }: Figures): number | null => {
  const missingPay = (payNow ?? 0) - (payOnWay ?? payNow ?? 0);
  if (setAside === null || missingPay <= 0) return null;
  return Math.floor(Math.max(0, setAside - (cost ?? 0)) / missingPay);
};

const sayBasis = (assumed: Assumed, varied: readonly Assumption[], currency: string): string => {
  const say = (name: Assumption) => {
    const { low, likely, high } = assumed[name];
    if (name === "months") return `how long it takes (${low} to ${high} months, likeliest ${likely})`;
    const [from, to, most] = [low, high, likely].map((amount) => sayMoney({ amount, currency }));
    return `${name === "payThen" ? "pay there" : "what it costs"} (${from} to ${to}, likeliest ${most})`;
  };
  const count = draws.toLocaleString("en");
  return `Varied: ${listed(varied.map(say))}, which move the result most. ${count} draws from a triangle between the ends that you gave; all else stands as you wrote it. Five years, before tax, without interest or rising prices. It is as good as your figures, and no forecast.`;
};

interface Rivals extends Figures {
  title: string;
}

/** How far each stays behind the best of them, staying included, when all goes badly, as is likeliest, and well; null where some figures are missing. */
export const regretOf = (scenarios: readonly Rivals[], stayTitle: string): RegretRow[] | null => {
  const known = scenarios.flatMap((one) => {
    const assumed = assumedOf(one);
    return assumed && one.payNow !== null ? [{ one, assumed }] : [];
  });
  if (known.length === 0 || known.length < scenarios.length) return null;
  const outcomes = [
    ...known.map(({ one, assumed }) => ({
      title: one.title,
      badly: gainOf(one, { months: assumed.months.high, payThen: assumed.payThen.low, cost: assumed.cost.high }),
      likely: gainOf(one, likeliest(assumed)),
      well: gainOf(one, { months: assumed.months.low, payThen: assumed.payThen.high, cost: assumed.cost.low }),
    })),
    { title: stayTitle, badly: 0, likely: 0, well: 0 },
  ];
  const best = (of: "badly" | "likely" | "well") => Math.max(...outcomes.map((one) => one[of]));
  const [badly, likely, well] = [best("badly"), best("likely"), best("well")];
  return outcomes.map((one) => {
    const row = { title: one.title, badly: badly - one.badly, likely: likely - one.likely, well: well - one.well };
    return { ...row, worst: Math.max(row.badly, row.likely, row.well) };
  });
};
