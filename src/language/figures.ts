// A number as people type it into a field: thousands marked by point, comma, space or apostrophe, decimals after a point or a comma.

export type ReadFigure =
  | {
      value: number;
      /** The figures before and after the decimal mark, as written but without marks. */
      whole: string;
      part: string;
    }
  | { fault: "unreadable" | "too-long" | "too-fine" }
  /** One mark before three figures, such as 1.250 and 1,250: only the writer knows. The readings, smaller first. */
  | { fault: "two-ways"; readings: readonly [number, number] };

const gap = "[ \\u00a0\\u202f'’]";
const grouped = [
  new RegExp(`^(\\d{1,3}(?:${gap}\\d{3})+)(?:[.,](\\d+))?$`),
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
  /^(\d{1,3}(?:,\d{3}){2,})$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
];
const plain = /^(\d*)[.,]?(\d*)$/;
const oneMark = /^([1-9]\d{0,2})[.,](\d{3})$/;
const signed = /^([+−–-]?)\s*(.*)$/s;

/** Beyond these a number is no longer kept as it was written. */
const mostFigures = 15;

/**
 * The number that was typed, with at most so many `decimals`; a fault where it cannot be read without guessing. One mark before three figures is
 * clear only where the decimals decide it: with 0 it marks thousands, with 3 (as some currencies have) decimals. No exponents, no units.
 */
export const readFigure = (written: string, decimals = Number.POSITIVE_INFINITY): ReadFigure => {
  const [, sign, figures = ""] = signed.exec(written.trim()) ?? [];
  const isMinus = sign !== "" && sign !== "+";
  const one = oneMark.exec(figures);
  if (one && decimals === 0) return figureOf(isMinus, `${one[1]}${one[2]}`, "", decimals);
  if (one && decimals !== 3) {
    const [small, large] = [Number(`${one[1]}.${one[2]}`), Number(`${one[1]}${one[2]}`)];
    return { fault: "two-ways", readings: isMinus ? [-large, -small] : [small, large] };
  }
  for (const pattern of [...grouped, plain]) {
    const [, whole, part = ""] = pattern.exec(figures) ?? [];
    if (whole !== undefined && whole + part !== "") return figureOf(isMinus, whole.replace(/\D/g, ""), part, decimals);
  }
  return { fault: "unreadable" };
};

const figureOf = (isMinus: boolean, whole: string, part: string, decimals: number): ReadFigure => {
  if (part.replace(/0+$/, "").length > decimals) return { fault: "too-fine" };
  if (`${whole}${part}`.replace(/^0+/, "").length > mostFigures) return { fault: "too-long" };
  const value = Number(`${whole || "0"}.${part || "0"}`);
  return { value: isMinus && value !== 0 ? -value : value, whole, part };
};

/** What `readFigure` reads as the same number: no marks for thousands, a point before decimals, and a zero behind them where three would be read in two ways. */
export const writeFigure = (value: number, decimals = Number.POSITIVE_INFINITY): string => {
  const written = value.toLocaleString("en-GB", { useGrouping: false, maximumFractionDigits: 15 });
  return "fault" in readFigure(written, decimals) && decimals > 3 ? `${written}0` : written;
};
