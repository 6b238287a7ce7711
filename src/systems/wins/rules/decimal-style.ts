// Whether the numbers of a column have a decimal point or a decimal comma, found from all of them, because one alone can mean two things.
import { unitOf } from "./units.ts";

export type DecimalStyle = "point" | "comma";

const grouped = (written: string): string => written.replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, "");

/** Which style a number shows by itself; null for 1200, 1.200 and 1,200, which show none. */
const styleOf = (written: string): DecimalStyle | null => {
  const bare = grouped(written);
  const [point, comma] = [bare.lastIndexOf("."), bare.lastIndexOf(",")];
  if (point >= 0 && comma >= 0) return point > comma ? "point" : "comma";
  const mark = point >= 0 ? "." : comma >= 0 ? "," : null;
  if (!mark) return null;
  const parts = bare.replace(/^\D+|\D+$/g, "").split(mark);
  if (parts.length > 2) return mark === "." ? "comma" : "point";
  const isUnclear = parts[1]?.length === 3 && /^[1-9]\d{0,2}$/.test(parts[0] ?? "");
  return isUnclear ? null : mark === "." ? "point" : "comma";
};

/** The style that all numbers of a column agree on; null where none shows it, or they contradict each other. */
export const decimalStyle = (column: readonly string[]): DecimalStyle | null => {
  const shown = new Set(column.map(styleOf).filter((one) => one !== null));
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
};

export interface WrittenNumber {
  value: number;
  /** The unit written beside it; empty where there is none. */
  unit: string;
}

const form = /^(?<money>[€$£])?\s*(?<figures>[+-]?\d[\d.,]*)\s*(?<unit>[^\d\s.,][^\d]*)?$/;

/** A cell as a number with the unit beside it; "unclear" where it can mean two things, null where it is no number. */
export const numberIn = (written: string, style: DecimalStyle | null): WrittenNumber | "unclear" | null => {
  const { money, figures, unit } = form.exec(grouped(written.trim()))?.groups ?? {};
  if (!figures) return null;
  const own = styleOf(figures) ?? style;
  if (!own && /[.,]/.test(figures)) return "unclear";
  const plain = own === "comma" ? figures.replaceAll(".", "").replace(",", ".") : figures.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? { value, unit: unitOf((money ?? unit)?.trim()) } : null;
};

/** A number as a cell of ours: never with three decimals alone, which elsewhere are thousands. */
export const writtenNumber = (value: number): string => {
  const plain = String(value);
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
};
