// Wins as CSV, readable in any spreadsheet and read back: one line a win, people, skills and evidence in cells of their own.
import { z } from "zod";
import { confirmations, evidence } from "../../../career/evidence.ts";
import { choiceCells, choiceColumns, choicesIn } from "../../../core/choice-columns.ts";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { type Day, isCalendarDay, sayDayFault } from "../../../core/day.ts";
import { namedDay } from "../../../language/days.ts";
import { type DecimalStyle, decimalStyle, numberIn, type WrittenNumber } from "../../../language/decimal-style.ts";
import { writeFigure } from "../../../language/figures.ts";
import { unitOf } from "../../../language/units.ts";
import { dayProblem } from "../rules/held-day.ts";
import { kindIn } from "../rules/read-line.ts";
import { readNumber } from "../rules/read-number.ts";
import { mostTitle, mostWords, type PersonInWin, parts, type Win, winKinds } from "../schema.ts";

const columns = [
  "day",
  "win",
  "kind",
  "situation",
  "task",
  "action",
  "result",
  "what is measured",
  "number",
  "unit",
  "before",
  "better",
  "impact",
  "people",
  "skills",
  "evidence",
  "confirmation",
  "source",
  "words",
  ...choiceColumns,
] as const;

type Cells = Record<(typeof columns)[number], string>;

const sayPerson = ({ name, part, thankedOn }: PersonInWin): string =>
  `${name} (${part}${thankedOn ? `, thanked on ${thankedOn}` : ""})`;

const cellsOf = (win: Win): Cells => ({
  day: win.day,
  win: win.title,
  kind: win.kind,
  situation: win.situation ?? "",
  task: win.task ?? "",
  action: win.action ?? "",
  result: win.result ?? "",
  "what is measured": win.number?.what ?? "",
  number: win.number ? writeFigure(win.number.value) : "",
  unit: win.number?.unit ?? "",
  before: win.number?.baseline == null ? "" : writeFigure(win.number.baseline),
  better: win.number ? (win.number.direction === "up" ? "more" : "less") : "",
  impact: win.impact === null ? "" : String(win.impact),
  people: win.people.map(sayPerson).join("; "),
  skills: win.skills.map((skill) => skill.label ?? skill.id).join("; "),
  evidence: win.evidence.length > 0 ? JSON.stringify(win.evidence) : "",
  confirmation: win.confirmation,
  source: win.source ?? "",
  words: win.words ?? "",
  ...choiceCells(win),
});

export const writeWins = (wins: readonly Win[]): string => writeCsv(columns, wins.map(cellsOf));

export type WinRow = Pick<
  Win,
  | "title"
  | "day"
  | "kind"
  | "situation"
  | "task"
  | "action"
  | "result"
  | "number"
  | "people"
  | "evidence"
  | "impact"
  | "confirmation"
  | "source"
  | "words"
> & {
  line: number;
  /** Names of skills; who knows the inventory finds them. */
  skills: string[];
} & Partial<Pick<Win, "visibility" | "employerSensitive">>;

export interface ReadWins {
  rows: WinRow[];
  bad: BadLine[];
}

/** Headings that people and other tools use for the same columns. */
const otherHeadings: Record<string, keyof Cells> = {
  title: "win",
  wins: "win",
  achievement: "win",
  accomplishment: "win",
  "what went well": "win",
  date: "day",
  when: "day",
  type: "kind",
  category: "kind",
  context: "situation",
  outcome: "result",
  value: "number",
  metric: "what is measured",
  measure: "what is measured",
  baseline: "before",
  direction: "better",
  sensitive: "employer-sensitive",
  employersensitive: "employer-sensitive",
  who: "people",
  skill: "skills",
  link: "evidence",
  proof: "evidence",
  notes: "words",
  note: "words",
};

const headingOf = (written: string): string => otherHeadings[written] ?? written;

/** How many columns of wins a table has; 0 without one for the win and one for the day, or with one that only another room's table has. */
export const winsColumns = (text: string): number => {
  const headings = headingsOf(text, headingOf);
  const isOthers = headings.some((one) => ["status", "hours", "level", "issuer", "provider", "deadline"].includes(one));
  return headings.includes("win") && headings.includes("day") && !isOthers ? columnsAmong(headings, columns) : 0;
};

export class NoWinColumn extends Error {
  readonly found: string;

  constructor(found: string) {
    super("No column is called win, title or achievement.");
    this.found = found;
  }
}

/**
 * Reads lines of CSV with a heading in any order; only the win itself is needed. A line that cannot be read is named with what is wrong and kept
 * out; the rest stands. A win without a day happened on `today`. Throws `NoWinColumn` where no column holds the win.
 */
export const readWins = (text: string, today: Day): ReadWins => {
  const { headings, lines, bad } = readCsv(text, headingOf, columns);
  if (!headings.includes("win")) throw new NoWinColumn(headings.join(", "));
  const rows: WinRow[] = [];
  const style = decimalStyle(lines.flatMap(({ cells }) => [cells.number ?? "", cells.before ?? ""]));
  for (const { line, cells } of lines) {
    const read = readRow(cells, today, style);
    if (typeof read === "string") bad.push({ line, problem: read });
    else rows.push({ ...read, line });
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};

class Unread extends Error {}

const readRow = (
  cells: Readonly<Record<string, string>>,
  today: Day,
  style: DecimalStyle | null,
): Omit<WinRow, "line"> | string => {
  try {
    return rowOf(cells, today, style);
  } catch (error) {
    if (error instanceof Unread) return error.message;
    throw error;
  }
};

const unread = (problem: string): never => {
  throw new Unread(problem);
};

const rowOf = (cells: Readonly<Record<string, string>>, today: Day, style: DecimalStyle | null): Omit<WinRow, "line"> => {
  const cell = (name: keyof Cells): string | null => cells[name] || null;
  const title = cell("win") ?? unread("has no win");
  if (title.length > mostTitle) unread(`the win is longer than ${mostTitle} characters`);
  return {
    title,
    day: dayOf(cell("day"), today),
    kind: oneOf(cell("kind"), winKinds, "kind") ?? kindIn(title),
    situation: long(cell("situation"), "situation"),
    task: long(cell("task"), "task"),
    action: long(cell("action"), "action"),
    result: long(cell("result"), "result"),
    number: numberOf(cell, style) ?? readNumber(title)?.number ?? null,
    people: peopleOf(cell("people")),
    skills: (cell("skills") ?? "")
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean),
    evidence: evidenceOf(cell("evidence")),
    impact: impactOf(cell("impact")),
    confirmation: oneOf(cell("confirmation"), confirmations, "confirmation") ?? "unconfirmed",
    source: cell("source")?.slice(0, 300) ?? null,
    words: cell("words")?.slice(0, mostWords) ?? null,
    ...choicesOf(cells),
  };
};

/** A day in figures that is none on the calendar is a slip, not a text to guess at. */
const looksWritten = /^\d{4}-\d{1,2}-\d{1,2}$/;

const dayProblems = { toCome: "still to come", longAgo: "more than a hundred years ago" };

const dayOf = (written: string | null, today: Day): Day => {
  if (!written) return today;
  if (isCalendarDay(written)) {
    const problem = dayProblem(written, today);
    return problem ? unread(`the day ${written} is ${dayProblems[problem]}`) : written;
  }
  const named = looksWritten.test(written) ? null : namedDay(written, today);
  return named?.day ?? unread(`the day: ${sayDayFault(written)}`);
};

const oneOf = <T extends string>(written: string | null, words: readonly T[], name: string): T | null => {
  if (!written) return null;
  const plain = written.toLowerCase();
  return words.find((one) => one === plain) ?? unread(`${name} must be one of ${words.join(", ")}`);
};

const long = (written: string | null, name: string): string | null =>
  written && written.length > 4000 ? unread(`the ${name} is longer than 4000 characters`) : written;

const choicesOf = (cells: Readonly<Record<string, string>>) => {
  const read = choicesIn(cells);
  return typeof read === "string" ? unread(read) : read;
};

const plainNumber = (written: string, name: string, style: DecimalStyle | null): WrittenNumber => {
  const read = numberIn(written, style);
  if (read === "unclear") {
    const [point, whole] = [written.replace(",", "."), written.replace(/[.,]/g, "")];
    return unread(`the ${name} “${written}” can be read in two ways; write ${whole}, or ${point}0 where decimals are meant`);
  }
  return read ?? unread(`the ${name} “${written}” is no number; write it as 1250.5`);
};

const numberOf = (cell: (name: keyof Cells) => string | null, style: DecimalStyle | null): Win["number"] => {
  const written = cell("number");
  if (!written) return null;
  const before = cell("before");
  const now = plainNumber(written, "number", style);
  const was = before === null ? null : plainNumber(before, "value before", style);
  const better = oneOf(cell("better"), ["more", "less", "up", "down"], "better");
  const less = better ? better === "less" || better === "down" : was !== null && now.value < was.value;
  return {
    what: (cell("what is measured") ?? "").slice(0, 120),
    value: now.value,
    unit: (cell("unit") ? unitOf(cell("unit") ?? "") : now.unit || was?.unit || "").slice(0, 40),
    baseline: was?.value ?? null,
    direction: less ? "down" : "up",
  };
};

const personForm = /^(.+?)\s*\((\w+)(?:, thanked on (\d{4}-\d{2}-\d{2}))?\)$/;

const peopleOf = (written: string | null): PersonInWin[] =>
  (written ?? "")
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [, name = one, part = "", thankedOn = null] = personForm.exec(one) ?? [];
      const known =
        parts.find((word) => word === part) ??
        (part ? unread(`the part “${part}” of ${name} must be one of ${parts.join(", ")}`) : "helped");
      return { name: name.slice(0, 120), record: null, part: known, thankedOn };
    });

const impactOf = (written: string | null): number | null =>
  written === null ? null : /^[1-5]$/.test(written) ? Number(written) : unread("impact must be a whole number from 1 to 5");

const evidenceOf = (written: string | null): Win["evidence"] => {
  if (!written) return [];
  if (/^https?:\/\/\S+$/.test(written)) return [{ link: written }];
  const read = z.array(evidence).safeParse(jsonOf(written));
  return read.success ? read.data : unread("evidence must be empty, a web address, or a JSON list as the export writes it");
};

const jsonOf = (written: string): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
};
