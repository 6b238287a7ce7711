// A number as people type it into a cell or behind an option: 7,5 and 1,200.50, hours also as 7:30 and 7h 30m.
import { type DecimalStyle, numberIn } from "./decimal-style.ts";
import { readFigure } from "./figures.ts";
import { readHours } from "./hours.ts";

/** As programs write numbers that are too long for people. */
const byProgram = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Whether a field of this name counts hours. */
const countsHours = (name: string): boolean => /hours?\b/i.test(name);

/**
 * The number that is meant by the text of a field (`name` as people read it), a `whole` one without decimals; "unclear" where it can mean two, as long as
 * no `style` of the decimals is known, and null where it is none.
 */
export const typedNumber = (
  written: string,
  { name = "", whole = false, style = null }: { name?: string; whole?: boolean; style?: DecimalStyle | null } = {},
): number | "unclear" | null => {
  const counted = whole ? readFigure(written, 0) : null;
  if (counted && "value" in counted) return counted.value;
  const read = numberIn(written, style);
  if (read === "unclear") return read;
  if (read?.unit === "") return read.value;
  if (byProgram.test(written) && Number.isFinite(Number(written))) return Number(written);
  return countsHours(name) ? readHours(written) : null;
};

/** What to do about 1.250, which may be 1250 or 1.25. */
export const sayTwoWays = (written: string): string =>
  `“${written}” can be read in two ways; write ${written.replace(/[.,]/g, "")}, or ${written.replace(",", ".")}0 where decimals are meant`;
