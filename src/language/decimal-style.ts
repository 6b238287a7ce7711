// Whether the numbers of a column have a decimal point or a decimal comma, found from all of them, because one alone can mean two things.
import { readFigure } from "./figures.ts";
import { unitOf } from "./units.ts";

export type DecimalStyle = "point" | "comma";

const form = /^(?<money>[€$£])?\s*(?<figures>[+−–-]?\d[\d.,\s'’]*?)\s*(?<unit>[^\d\s.,'’][^\d]*)?$/;

/** Which style a number shows by itself; null for 1200, 1.200 and 1,200, which show none. */
const styleOf = (written: string): DecimalStyle | null => {
  const figures = form.exec(written.trim())?.groups?.figures ?? "";
  const marks = figures.match(/[.,]/g) ?? [];
  if (marks.length === 0 || !("value" in readFigure(figures))) return null;
  const partsThousands = marks.length > 1 && new Set(marks).size === 1;
  return (marks.at(-1) === ".") === partsThousands ? "comma" : "point";
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

/** A cell as a number with the unit beside it; "unclear" where it can mean two things, null where it is no number. */
export const numberIn = (written: string, style: DecimalStyle | null): WrittenNumber | "unclear" | null => {
  const { money, figures = "", unit: named } = form.exec(written.trim())?.groups ?? {};
  const read = readFigure(figures);
  const unit = unitOf((money ?? named)?.trim());
  if ("value" in read) return { value: read.value, unit };
  if (read.fault !== "two-ways") return null;
  if (style === null) return "unclear";
  const [small, large] = [...read.readings].sort((a, b) => Math.abs(a) - Math.abs(b));
  const value = (style === "point") === figures.includes(".") ? small : large;
  return value === undefined ? null : { value, unit };
};
