// Cells of a spreadsheet, made from the field of a schema: what is written is read back as the same value.

import { type Day, isCalendarDay } from "../core/day.ts";
import type { Field } from "../core/fields.ts";
import { type DayOrder, slashedDay } from "../language/day-order.ts";
import { readDay } from "../language/days.ts";
import type { DecimalStyle } from "../language/decimal-style.ts";
import { readFigure, writeFigure } from "../language/figures.ts";
import { sayTwoWays, typedNumber } from "../language/typed-number.ts";

/** What a column knows of all its cells. */
export interface Reading {
  today: Day;
  /** Whether days of this table are behind or ahead where their words leave it open. */
  leaning: "back" | "ahead";
  style: DecimalStyle | null;
  /** Whether days with strokes begin with the month; null where no cell shows it. */
  order: DayOrder | null;
}

/** A cell that cannot be meant, with what is wrong. */
export class UnreadCell extends Error {}

export const writeCell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) && value.length === 0 ? "" : JSON.stringify(value);
};

const writeNumber = (value: number): string => {
  const written = writeFigure(value);
  const read = readFigure(written);
  return "value" in read && read.value === value ? written : String(value);
};

/** The value that a filled cell says; what cannot be read stays as it is written, so that the schema names what it should be. */
export const readCell = (
  cell: string,
  { heading, kind, whole, choices = [] }: Field & { heading: string },
  reading: Reading,
): unknown => readAs[kind]?.(cell, { ...reading, heading, whole: whole === true, choices }) ?? cell;

interface Asked extends Reading {
  heading: string;
  whole: boolean;
  choices: readonly string[];
}

const json = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
};

const readAs: Partial<Record<Field["kind"], (cell: string, asked: Asked) => unknown>> = {
  number: (cell, asked) => numberOf(cell, asked),
  day: (cell, asked) => dayOf(cell, asked),
  choice: (cell, { choices }) => choices.find((one) => one.toLowerCase() === cell.toLowerCase()),
  flag: (cell, { heading }) => yesOrNo[cell.toLowerCase()] ?? unread(`${heading} must be yes or no`),
  texts: json,
  choices: json,
  json,
};

const unread = (problem: string): never => {
  throw new UnreadCell(problem);
};

const yesOrNo: Record<string, boolean> = { yes: true, true: true, "1": true, x: true, no: false, false: false, "0": false };

const numberOf = (cell: string, { heading, whole, style }: Asked): number | undefined => {
  const read = typedNumber(cell, { name: heading, whole, style });
  if (read === "unclear") return unread(`the ${heading} ${sayTwoWays(cell)}`);
  return read ?? undefined;
};

/** A day in figures that is none on the calendar is a slip, not a text to guess at. */
const inFigures = /^\d{4}-\d{1,2}-\d{1,2}$/;

const dayOf = (cell: string, { heading, today, leaning, order }: Asked): Day | null | undefined => {
  if (isCalendarDay(cell) || inFigures.test(cell)) return undefined;
  const slashed = slashedDay(cell, order);
  if (slashed) {
    const meant = leaning === "back" ? slashed.filter((day) => day <= today) : slashed;
    const [one, other] = meant.length > 0 ? meant : slashed;
    return other ? unread(`the ${heading} “${cell}” can be read in two ways; write ${one} or ${other}`) : one;
  }
  return readDay(cell, today, leaning);
};
