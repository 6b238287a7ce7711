// Wins as a table: one line a win, people, skills and evidence in cells of their own, numbers with their units as people write them.
import { z } from "zod";
import { confirmations, evidence } from "../../../career/evidence.ts";
import type { Day } from "../../../core/day.ts";
import { numberIn, type WrittenNumber } from "../../../language/decimal-style.ts";
import { writeFigure } from "../../../language/figures.ts";
import { sayTwoWays } from "../../../language/typed-number.ts";
import { unitOf } from "../../../language/units.ts";
import { type Reading, UnreadCell } from "../../../tables/cells.ts";
import { type Row, table } from "../../../tables/table.ts";
import { dayProblem } from "../rules/held-day.ts";
import { kindIn } from "../rules/read-line.ts";
import { readNumber } from "../rules/read-number.ts";
import { mostWords, type PersonInWin, parts, type Win, win } from "../schema.ts";

const { title, day, kind, situation, task, action, result, impact, people, source, words } = win.shape;
const writtenNumber = z.object({ value: z.number(), unit: z.string() });
const short = z.string();

const columns = {
  day,
  title,
  kind,
  situation,
  task,
  action,
  result,
  measured: short,
  number: writtenNumber,
  unit: short,
  before: writtenNumber,
  better: z.enum(["more", "less", "up", "down"]),
  impact,
  people,
  skills: z.array(z.string()),
  evidence: z.array(evidence),
  confirmation: z.enum(confirmations),
  source,
  words,
};

export type WinRow = Row<typeof columns, "title">;

const unread = (problem: string): never => {
  throw new UnreadCell(problem);
};

const listIn = (cell: string): string[] =>
  cell
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);

const numberAs =
  (name: string) =>
  (cell: string, { style }: Reading): WrittenNumber => {
    const read = numberIn(cell, style);
    if (read === "unclear") return unread(`the ${name} ${sayTwoWays(cell)}`);
    return read ?? unread(`the ${name} “${cell}” is no number; write it as 1250.5`);
  };

const personForm = /^(.+?)\s*\((\w+)(?:, thanked on (\d{4}-\d{2}-\d{2}))?\)$/;

const peopleIn = (cell: string): PersonInWin[] =>
  listIn(cell).map((one) => {
    const [, name = one, part = "", thankedOn = null] = personForm.exec(one) ?? [];
    const known =
      parts.find((word) => word === part) ??
      (part ? unread(`the part “${part}” of ${name} must be one of ${parts.join(", ")}`) : "helped");
    return { name: name.slice(0, 120), record: null, part: known, thankedOn };
  });

const evidenceIn = (cell: string): Win["evidence"] => {
  if (/^https?:\/\/\S+$/.test(cell)) return [{ link: cell }];
  const read = z.array(evidence).safeParse(jsonOf(cell));
  return read.success ? read.data : unread("evidence must be empty, a web address, or a JSON list as the export writes it");
};

const jsonOf = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
};

const dayProblems = { toCome: "still to come", longAgo: "more than a hundred years ago" };

/** Columns that only another room's table has. */
const others = ["status", "hours", "level", "issuer", "provider", "deadline"];

export const winTable = table({
  columns,
  headings: { title: "win", measured: "what is measured" },
  aliases: {
    title: "title",
    wins: "title",
    achievement: "title",
    accomplishment: "title",
    "what went well": "title",
    date: "day",
    when: "day",
    type: "kind",
    category: "kind",
    context: "situation",
    outcome: "result",
    value: "number",
    metric: "measured",
    measure: "measured",
    baseline: "before",
    direction: "better",
    sensitive: "employerSensitive",
    employersensitive: "employerSensitive",
    who: "people",
    skill: "skills",
    link: "evidence",
    proof: "evidence",
    notes: "words",
    note: "words",
  },
  needed: ["title"],
  read: {
    number: numberAs("number"),
    before: numberAs("value before"),
    people: peopleIn,
    skills: listIn,
    evidence: evidenceIn,
    source: (cell) => cell.slice(0, 300),
    words: (cell) => cell.slice(0, mostWords),
  },
  figures: ["number", "before"],
  problems: { impact: "must be a whole number from 1 to 5" },
  check: (row, today) => {
    const problem = row.day && dayProblem(row.day, today);
    return problem ? `the day ${row.day} is ${dayProblems[problem]}` : undefined;
  },
  isOwn: (has, _, headings) => has("day") && !headings.some((one) => others.includes(one)),
});

const sayPerson = ({ name, part, thankedOn }: PersonInWin): string =>
  `${name} (${part}${thankedOn ? `, thanked on ${thankedOn}` : ""})`;

/** A win as its line says it. */
export const winLine = ({ number, ...one }: Win) => ({
  ...one,
  measured: number?.what,
  number: number && writeFigure(number.value),
  unit: number?.unit,
  before: number && number.baseline !== null ? writeFigure(number.baseline) : null,
  better: number && (number.direction === "up" ? "more" : "less"),
  people: one.people.map(sayPerson).join("; "),
  skills: one.skills.map((skill) => skill.label ?? skill.id).join("; "),
});

const numberOf = ({ number: now, before: was, better, measured = "", unit }: WinRow): Win["number"] => {
  if (!now) return null;
  const less = better ? better === "less" || better === "down" : was !== undefined && now.value < was.value;
  return {
    what: measured.slice(0, 120),
    value: now.value,
    unit: (unit ? unitOf(unit) : now.unit || was?.unit || "").slice(0, 40),
    baseline: was?.value ?? null,
    direction: less ? "down" : "up",
  };
};

/** The win that a line says; its skills by name. One without a day happened on `today`. */
export const winIn = (row: WinRow, today: Day) => {
  const { line: _, measured, unit, before, better, skills = [], ...said } = row;
  return {
    ...said,
    day: said.day ?? today,
    kind: said.kind ?? kindIn(said.title),
    situation: said.situation ?? null,
    task: said.task ?? null,
    action: said.action ?? null,
    result: said.result ?? null,
    number: numberOf(row) ?? readNumber(said.title)?.number ?? null,
    people: said.people ?? [],
    skills,
    evidence: said.evidence ?? [],
    impact: said.impact ?? null,
    confirmation: said.confirmation ?? ("unconfirmed" as const),
    source: said.source ?? null,
    words: said.words ?? null,
  };
};
