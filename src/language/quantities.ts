// The quantities that stand in a text: each number as one token with its separators, sign, scale and unit, or marked as unclear.
import { readFigure } from "./figures.ts";
import { unitOf } from "./units.ts";

export interface Quantity {
  start: number;
  end: number;
  /** Null where the figures can be read in two ways, such as 1.200, or are too many to be kept exactly. */
  value: number | null;
  /** The two values that unclear figures can have; empty where they are clear or too many. */
  readings: readonly number[];
  unit: string;
  /** A plus or minus written before it. */
  sign: "+" | "-" | null;
}

const gap = "[ \\u00a0\\u202f'’]";
const figures = [
  `\\d{1,3}(?:${gap}\\d{3})+(?:[.,]\\d{1,2})?`,
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?",
  "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?",
  "\\d+(?:[.,]\\d+)?",
].join("|");
const units =
  "%|percent(?:age points)?|per cent|points?|pp|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|ms|(?:working |business |calendar )?days?|weeks?|months?|years?|€|\\$|£|euros?|dollars?|pounds?|EUR|USD|GBP|CHF|kg|km|[kKMG]B|x|times";
const scales = "(?:k|m|mn|mm|bn|thousand|million|mio|billion)";
/** A number begins neither within a word, a date, a version or a fraction, nor after another number. */
const begins = "(?<![\\p{L}\\p{N}_#@/:.,-])(?<!\\d[ \\u00a0\\u202f])";
const ends = "(?![\\p{L}\\p{N}_])(?![.,:/]\\d)(?!\\s?(?:st|nd|rd|th)\\b)(?![ \\u00a0\\u202f]\\d)";
const pattern = new RegExp(
  `${begins}(?<sign>[+−–-](?=[\\d€$£]))?(?:(?<money>[€$£]) ?)?(?<figures>${figures})(?: ?(?<scale>${scales})(?![\\p{L}\\d]))?(?:\\+(?!\\d))?(?: ?(?<unit>${units})(?![\\p{L}\\d]))?${ends}`,
  "giu",
);
const compound =
  /(?<![\p{L}\p{N}.,:/-])(\d{1,2}) ?(?:h|hours?|hrs?)(?: and)? ?(\d{1,2}) ?(?:m|min|mins|minutes?)?(?![\p{L}\p{N}.,:/])/giu;

const factor: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** What figures in a sentence can mean: a comma before three figures marks thousands there, a point (1.200) can mean two things; none where they are too many. */
export const valuesOf = (written: string): readonly number[] => {
  const read = readFigure(written);
  if ("value" in read) return [read.value];
  if (read.fault !== "two-ways") return [];
  return written.includes(",") ? read.readings.slice(1) : read.readings;
};

/** From the first to the last; a time in hours and minutes is one quantity in minutes. */
export const quantitiesIn = (text: string): Quantity[] => {
  const times = [...text.matchAll(compound)].map((match): Quantity => {
    const value = Number(match[1]) * 60 + Number(match[2]);
    return { ...spanOf(match), value, readings: [], unit: "min", sign: null };
  });
  const plain = [...text.matchAll(pattern)]
    .map(quantityOf)
    .filter(({ start, end }) => times.every((one) => end <= one.start || start >= one.end));
  return [...times, ...plain].sort((a, b) => a.start - b.start);
};

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

const quantityOf = (match: RegExpExecArray): Quantity => {
  const { sign, money, figures: written = "", scale, unit } = match.groups ?? {};
  const values = valuesOf(written).map((value) => value * (factor[(scale ?? "").toLowerCase()] ?? 1));
  return {
    ...spanOf(match),
    value: values.length === 1 ? (values[0] ?? null) : null,
    readings: values.length === 1 ? [] : values,
    unit: unitOf(money ?? unit),
    sign: sign ? (sign === "+" ? "+" : "-") : null,
  };
};
