// What an offer is worth: each year and over four, exact to the cent; each amount is rounded once, half a cent up, where it arises.
import type { Offer, YearValue } from "../schema.ts";

export const yearsCounted = 4;
const weeksAYear = 52n;

/** `amount` (whole minor units, at least 0) times `by / of` (whole numbers), rounded half up. */
const times = (amount: bigint, by: bigint, of: bigint): bigint => (amount * by * 2n + of) / (of * 2n);

/** A number of at most two decimals in whole hundredths: per cent in basis points, hours in hundredths. */
const inHundredths = (value: number): bigint => BigInt(Math.round(value * 100));

const percentOf = (amount: bigint, percent: number): bigint => times(amount, inHundredths(percent), 10_000n);

const usual = { hoursPerWeek: 40, monthsPaid: 12, vestYears: 4, cliffMonths: 12 };

type Paid = Pick<Offer, "base" | "basePer" | "monthsPaid" | "hoursPerWeek">;

/** Pay of the first year in whole minor units. */
const baseOfYear = ({ base, basePer, monthsPaid, hoursPerWeek }: Paid): bigint => {
  const paid = BigInt(base);
  if (basePer === "year") return paid;
  if (basePer === "month") return times(paid, inHundredths(monthsPaid ?? usual.monthsPaid), 100n);
  if (basePer === "week") return paid * weeksAYear;
  return times(paid, inHundredths(hoursPerWeek ?? usual.hoursPerWeek) * weeksAYear, 100n);
};

/** How much of a grant is one's own at the end of a year (1 is the first): month by month, none before the cliff. */
const vestedBy = (grant: bigint, year: number, vestYears: number, cliffMonths: number): bigint => {
  const months = Math.min(12 * year, 12 * vestYears);
  return months < Math.min(cliffMonths, 12 * vestYears) ? 0n : times(grant, BigInt(months), BigInt(12 * vestYears));
};

/** The worth of an offer in each of the first four years, in minor units of its currency. */
export const yearsOf = (offer: Offer): YearValue[] => {
  const { raisePercent, bonus, bonusCounted, pensionPercent, benefits, equity, equityCounted, signOn, costs } = offer;
  const { vestYears, cliffMonths } = {
    vestYears: offer.vestYears ?? usual.vestYears,
    cliffMonths: offer.cliffMonths ?? usual.cliffMonths,
  };
  const grant = percentOf(BigInt(equity ?? 0), equityCounted ?? 100);
  const years: YearValue[] = [];
  let base = baseOfYear(offer);
  for (let year = 1; year <= yearsCounted; year++) {
    if (year > 1) base += percentOf(base, raisePercent ?? 0);
    const vested = vestedBy(grant, year, vestYears, cliffMonths) - vestedBy(grant, year - 1, vestYears, cliffMonths);
    const parts = {
      base: Number(base),
      bonus: Number(percentOf(BigInt(bonus ?? 0), bonusCounted ?? 100)),
      pension: Number(percentOf(base, pensionPercent ?? 0)),
      benefits: benefits ?? 0,
      equity: Number(vested),
      once: year === 1 ? (signOn ?? 0) : 0,
      costs: costs ?? 0,
    };
    const { costs: out, ...incoming } = parts;
    years.push({ year, ...parts, total: Object.values(incoming).reduce((all, part) => all + part, 0) - out });
  }
  return years;
};

export const overFour = (offer: Offer): number => yearsOf(offer).reduce((all, { total }) => all + total, 0);

/** The mean of the four years, rounded half up. */
export const yearlyOf = (offer: Offer): number => Math.floor((overFour(offer) * 2 + yearsCounted) / (yearsCounted * 2));

/** Minutes a day on the way, over five days; null where it is not known. */
export const wayADay = ({ commuteMinutes, daysThere }: Pick<Offer, "commuteMinutes" | "daysThere">): number | null => {
  if (daysThere === 0) return 0;
  return commuteMinutes === null ? null : (commuteMinutes * 2 * (daysThere ?? 5)) / 5;
};

/** What an hour brings in the first year, in minor units, the way there counted as work; null where hours are not known. */
export const anHourOf = (offer: Offer): number | null => {
  const { hoursPerWeek, leaveDays } = offer;
  if (hoursPerWeek === null) return null;
  const weeks = 52 - (leaveDays ?? 0) / 5;
  const hours = (hoursPerWeek + ((wayADay(offer) ?? 0) * 5) / 60) * weeks;
  return hours <= 0 ? null : Math.round((yearsOf(offer)[0]?.total ?? 0) / hours);
};

/** What was assumed because nothing was said, each in a sentence. */
export const assumedFor = (offer: Offer): string[] => {
  const lines = [
    offer.basePer === "hour" && offer.hoursPerWeek === null && `${usual.hoursPerWeek} hours a week.`,
    offer.basePer === "month" && offer.monthsPaid === null && "Twelve monthly pays a year.",
    offer.raisePercent === null && "No raise in four years.",
    offer.bonus !== null && offer.bonusCounted === null && "All of the bonus is paid.",
    offer.pensionPercent === null && "Nothing from the employer for old age.",
    offer.equity !== null && offer.equityCounted === null && "All of the shares keep what they are worth today.",
    offer.equity !== null && offer.vestYears === null && "Shares come over four years.",
    offer.equity !== null && offer.cliffMonths === null && "No shares before the end of the first year.",
    offer.commuteMinutes === null && offer.daysThere !== 0 && "The way there is not known and counts nothing.",
  ];
  return lines.filter((one) => typeof one === "string");
};

/** An amount in another currency: `rate` units of it for one unit (at most six decimals), both in minor units. */
export const converted = (amount: number, rate: number, decimalsFrom: number, decimalsTo: number): number => {
  const micro = BigInt(Math.round(rate * 1_000_000));
  const scaled = BigInt(Math.abs(amount)) * micro * 10n ** BigInt(decimalsTo);
  const of = 1_000_000n * 10n ** BigInt(decimalsFrom);
  return Math.sign(amount) * Number((scaled * 2n + of) / (of * 2n));
};
