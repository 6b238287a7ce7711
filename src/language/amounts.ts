// Amounts of money as people type them, in the minor units of their currency.
import { decimalsOf } from "../core/money.ts";
import { readFigure } from "./figures.ts";

const mostWhole = 12;

/**
 * `12000`, `12000.50`, `12.000,50` or `12 000` in minor units; undefined for anything else, such as `12,000`, which is read in two ways.
 */
export const readAmount = (written: string, currency = "EUR"): number | undefined => {
  const decimals = decimalsOf(currency);
  const read = readFigure(written, decimals);
  if (!("value" in read) || read.value < 0 || read.whole.length > mostWhole) return undefined;
  return Number(read.whole + read.part.slice(0, decimals).padEnd(decimals, "0"));
};

/** What `readAmount` reads as so many minor units. */
export const writtenAmount = (minorUnits: number, currency = "EUR"): string => {
  const decimals = decimalsOf(currency);
  const digits = String(minorUnits).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
