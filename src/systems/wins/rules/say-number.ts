// A win's number as people say it.
import type { WinNumber } from "../schema.ts";

/** "1,200" or "12.5". */
export const plain = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

const oneOf: Record<string, string> = { days: "day", weeks: "week", months: "month", years: "year", points: "point" };

const withUnit = (value: number, unit: string): string =>
  unit ? `${plain(value)} ${(value === 1 && oneOf[unit]) || unit}` : plain(value);

/** "Report time: 40 min, before 180 min" or "310 guests". */
export const sayNumber = ({ what, value, unit, baseline }: WinNumber): string => {
  if (baseline !== null) return `${what ? `${what}: ` : ""}${withUnit(value, unit)}, before ${withUnit(baseline, unit)}`;
  return [withUnit(value, unit), what].filter(Boolean).join(" ");
};

/** Change from what was before in whole percent of it, such as -78; null without a baseline or from 0. */
export const changeOf = ({ value, baseline }: WinNumber): number | null =>
  baseline === null || baseline === 0 ? null : Math.round(((value - baseline) / Math.abs(baseline)) * 100);
