// How long the money lasts after a lost job: plain arithmetic in minor units, as an interval where the costs are one.
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { sayCount } from "../../../core/say.ts";
import type { JobLoss, Runway } from "../schema.ts";

export type Figures = Pick<
  JobLoss,
  | "currency"
  | "savings"
  | "severance"
  | "costsLow"
  | "costsHigh"
  | "benefit"
  | "benefitFrom"
  | "benefitUntil"
  | "paidUntil"
  | "figuresOf"
>;

/** Months from one day to another: whole calendar months, and the rest as a share of the month that it lies in; 0 when `to` is not later. */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to <= from) return 0;
  let whole = Math.max(0, Math.floor(daysBetween(from, to) / 31));
  while (addMonths(from, whole + 1) <= to) whole++;
  const begun = addMonths(from, whole);
  return whole + daysBetween(begun, to) / daysBetween(begun, addMonths(from, whole + 1));
};

/** The last day that so many months reach, from a day: whole months by the calendar, the rest as a share of the next. */
export const dayAfterMonths = (from: Day, months: number): Day => {
  const whole = Math.floor(months);
  const begun = addMonths(from, whole);
  return addDays(begun, Math.floor((months - whole) * daysBetween(begun, addMonths(from, whole + 1)) + 1e-9));
};

export interface Flow {
  /** What there is at the beginning, in minor units. */
  cash: number;
  /** What a month costs, in minor units. */
  costs: number;
  /** What a month brings, from and until which month after the beginning; an end that is null never comes. */
  benefit: { amount: number; from: number; until: number | null };
}

/**
 * Months until nothing is left, or null when that never comes. Money goes evenly; the benefit comes in evenly between its months.
 * Exact for these three straight pieces (before, during, after the benefit). All amounts are at least 0.
 */
export const monthsOf = ({ cash, costs, benefit }: Flow): number | null => {
  const from = Math.max(0, benefit.from);
  const until = benefit.until === null ? null : Math.max(from, benefit.until);
  if (costs <= 0) return null;
  const spentBefore = costs * from;
  if (cash < spentBefore) return cash / costs;
  const atFrom = cash - spentBefore;
  const burn = costs - benefit.amount;
  if (until === null) return burn <= 0 ? null : from + atFrom / burn;
  const spentDuring = burn * (until - from);
  if (atFrom < spentDuring) return from + atFrom / burn;
  return until + (atFrom - spentDuring) / costs;
};

/** Pay covers what a month costs until the notice ends; from then on it comes out of what there is. */
const beginningOf = ({ figuresOf, paidUntil }: Figures): Day => {
  const unpaid = paidUntil === null ? figuresOf : addDays(paidUntil, 1);
  return unpaid > figuresOf ? unpaid : figuresOf;
};

const flowOf = (figures: Figures, costs: number): Flow => {
  const beginning = beginningOf(figures);
  const { benefit, benefitFrom, benefitUntil } = figures;
  return {
    cash: (figures.savings ?? 0) + (figures.severance ?? 0),
    costs,
    benefit: {
      amount: benefit ?? 0,
      from: benefitFrom === null ? 0 : monthsBetween(beginning, benefitFrom),
      until: benefitUntil === null ? null : monthsBetween(beginning, addDays(benefitUntil, 1)),
    },
  };
};

/** To tenths while there is little; from three months on figures that rest on guesses carry whole months only. */
const rounded = (months: number): number => (months < 3 ? Math.round(months * 10) / 10 : Math.round(months));

interface End {
  months: number | null;
  day: Day | null;
}

const furthest = 1200;

const endFor = (figures: Figures, costs: number, today: Day): End => {
  const months = monthsOf(flowOf(figures, costs));
  if (months === null || months > furthest) return { months: null, day: null };
  const day = dayAfterMonths(beginningOf(figures), months);
  return { months: rounded(monthsBetween(today, day)), day };
};

interface Ends {
  /** How long, and nothing else: "16 to 19 months". */
  headline: string;
  /** Until which days; null where there are none. */
  ends: string | null;
}

const sayMonths = (months: number): string => sayCount(months, "month");

const coversAll = ({ benefit, benefitUntil }: Figures, costs: number): boolean =>
  (benefit ?? 0) >= costs && benefitUntil === null;

const sayEnds = (low: End, high: End, covered: boolean): Ends => {
  if (low.months === null || low.day === null)
    return {
      headline: covered
        ? "What comes in covers what a month costs, as far as these figures reach."
        : "By these figures it lasts longer than a hundred years. Look whether they still hold.",
      ends: null,
    };
  if (low.months === 0 && high.months === 0)
    return { headline: "By these figures it is used up. Look whether they still hold.", ends: null };
  if (high.months === null || high.day === null)
    return { headline: `At least ${sayMonths(low.months)}`, ends: `until ${sayDay(low.day)}; at the lower costs it lasts` };
  if (low.day === high.day) return { headline: `About ${sayMonths(low.months)}`, ends: `until ${sayDay(low.day)}` };
  return {
    headline: low.months === high.months ? `About ${sayMonths(low.months)}` : `${low.months} to ${sayMonths(high.months)}`,
    ends: `until ${sayDay(low.day)} at the higher costs, ${sayDay(high.day)} at the lower`,
  };
};

const sayCosts = ({ currency, costsLow, costsHigh }: Figures): string => {
  const low = sayMoney({ amount: costsLow ?? costsHigh ?? 0, currency });
  return costsLow === null || costsHigh === null || costsLow === costsHigh
    ? low
    : `${low} to ${sayMoney({ amount: costsHigh, currency })}`;
};

const assumptions = (figures: Figures): string[] => {
  const { currency, savings, severance, benefit, benefitUntil, paidUntil } = figures;
  const said = (amount: number | null) => sayMoney({ amount: amount ?? 0, currency });
  return [
    `${said((savings ?? 0) + (severance ?? 0))} to live on, as of ${sayDay(figures.figuresOf)}.`,
    `${sayCosts(figures)} a month to live.`,
    ...(paidUntil === null ? [] : [`Pay covers the costs until ${sayDay(paidUntil)}.`]),
    ...(benefit === null || benefit === 0
      ? ["No benefit is counted."]
      : [
          `${said(benefit)} benefit a month${benefitUntil === null ? ", without an end: say until when, it seldom has none" : ` until ${sayDay(benefitUntil)}`}.`,
        ]),
    "Taxes, prices and what you might earn beside it are not counted.",
  ];
};

/** Whether savings alone would carry a hundred years of the highest costs: more likely a slip than a fortune. */
export const isEndless = ({ savings, costsLow, costsHigh }: Figures): boolean => {
  const most = Math.max(costsLow ?? 0, costsHigh ?? 0);
  return most > 0 && (savings ?? 0) > most * furthest;
};

const unsaid = (said: string): Runway => ({ months: null, until: null, said, headline: null, ends: null, assumes: [] });

/**
 * Months from today until savings and severance are gone, low for the highest costs a month and high for the lowest. Null where savings or costs
 * were not said, or a month costs nothing.
 */
export const runwayOf = (figures: Figures, today: Day): Runway => {
  const { savings, costsLow, costsHigh } = figures;
  const least = costsLow ?? costsHigh;
  if (savings === null || least === null)
    return unsaid("Say what you can live on and what a month costs, and it says how long that lasts.");
  const most = Math.max(least, costsHigh ?? least);
  if (most === 0)
    return unsaid("By these figures a month costs nothing. Say what it costs, and it says how long the money lasts.");
  const low = endFor(figures, most, today);
  const high = endFor(figures, Math.min(least, most), today);
  const { headline, ends } = sayEnds(low, high, coversAll(figures, most));
  return {
    months: { low: low.months, high: high.months },
    until: { low: low.day, high: high.day },
    said: ends === null ? headline : `${headline}, ${ends}.`,
    headline,
    ends,
    assumes: assumptions(figures),
  };
};
