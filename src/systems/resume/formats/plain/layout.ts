// The lines of a text as they were meant: page footers dropped, two columns one after the other, what stands beside a line kept apart from it.

import { periodIn } from "./periods.ts";
import { sectionOf } from "./sections.ts";
import words from "./words.json" with { type: "json" };

export interface Line {
  /** From 1, in the text as it was given. */
  number: number;
  text: string;
  /** Spaces before it. */
  indent: number;
  bullet: boolean;
  /** Whether an empty line stands before it. */
  afterBlank: boolean;
  /** A heading that nobody knows, in capitals at the left where other headings stand. */
  isUnknownHeading?: boolean;
}

const footer = new RegExp(
  `^(?:.{0,60}\\s)?(?:${words.footer})\\s*\\d+(?:\\s*(?:of|von|de|sur|/)\\s*\\d+)?$|^\\d+\\s*/\\s*\\d+$|^-\\s*\\d+\\s*-$`,
  "iu",
);
/** Whether a line is the foot of a page. */
export const isFooter = (line: string): boolean => footer.test(line.trim().replace(/\s+/g, " "));

const bullet = /^\s*(?:[•·‣▪●◦*➢✓–—-]|o(?=\s))\s+/u;
const wide = /\s{3,}|\t+/;
const letterSpaced = /^(?:\p{L} ){3,}\p{L}$/u;

interface Cell {
  at: number;
  text: string;
}

const cellsOf = (line: string): Cell[] => {
  const cells: Cell[] = [];
  let at = line.length - line.trimStart().length;
  for (const part of line.trim().split(/(\s{3,}|\t+)/)) {
    if (!wide.test(part) && part.trim()) cells.push({ at, text: part.trim() });
    at += part.length;
  }
  return cells;
};

export const isBeside = (text: string): boolean => sectionOf(text) !== null || isPeriodAlone(text);

export const isPeriodAlone = (text: string): boolean => {
  const period = periodIn(text, true);
  return period !== null && `${text.slice(0, period.from)}${text.slice(period.to)}`.replace(/[^\p{L}\p{N}]/gu, "").length <= 2;
};

/** Where a second column begins; null where the text has one column. What stands beside are periods or headings is no column of its own. */
const gutterOf = (rows: readonly Cell[][]): number | null => {
  const starts = new Map<number, number>();
  for (const cells of rows)
    if (cells.length === 2 && cells[1] && !isPeriodAlone(cells[1].text) && !isPeriodAlone(cells[0]?.text ?? ""))
      for (const near of [-1, 0, 1]) starts.set(cells[1].at + near, (starts.get(cells[1].at + near) ?? 0) + 1);
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4 || best[0] < 18) return null;
  const [gutter] = best;
  const labels = rows.filter(
    ([left, right]) => right && Math.abs(right.at - gutter) <= 1 && left && sectionOf(left.text) !== null,
  );
  const headed = rows.some(([left, right]) =>
    right ? sectionOf(right.text) : left && left.at >= gutter - 1 ? sectionOf(left.text) : null,
  );
  return headed && labels.length < best[1] / 2 ? gutter : null;
};

const inCapitals = /^\p{Lu}[\p{Lu}\s&/-]{4,30}$/u;

/** Where headings that are known stand with what they head beside them: whatever stands there in capitals is a heading as well. */
const labelsOf = (rows: readonly Cell[][]): ((first: Cell, second: Cell) => boolean) => {
  const places = new Set(
    rows.flatMap(([left, right]) => (left && right && sectionOf(left.text) !== null ? [`${left.at} ${right.at}`] : [])),
  );
  return (first, second) => inCapitals.test(first.text) && places.has(`${first.at} ${second.at}`);
};

export const linesOf = (text: string): Line[] => {
  const rows = text
    .replace(/\u00ad/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .split(/\r?\n|\f/)
    .map((line) => (isFooter(line) ? "" : line.replace(/\s+$/, "")));
  const cells = rows.map(cellsOf);
  const gutter = gutterOf(cells);
  const isLabel = labelsOf(cells);
  const left: Line[] = [];
  const right: Line[] = [];
  const blank = { left: false, right: false };
  const push = (to: Line[], side: keyof typeof blank, at: number, number: number, said: string, isUnknownHeading = false) => {
    const plain = said.replace(bullet, "").trim();
    const text = letterSpaced.test(plain) ? plain.replaceAll(" ", "") : plain;
    if (text) to.push({ number, text, indent: at, bullet: bullet.test(said), afterBlank: blank[side], isUnknownHeading });
    if (text) blank[side] = false;
  };
  rows.forEach((row, index) => {
    const number = index + 1;
    const parts = cells[index] ?? [];
    if (parts.length === 0) {
      blank.left = true;
      blank.right = true;
      return;
    }
    if (gutter !== null) {
      const leftOf = parts.filter(({ at }) => at < gutter - 2);
      const rightOf = parts.filter(({ at }) => at >= gutter - 2);
      if (leftOf[0]) push(left, "left", leftOf[0].at, number, leftOf.map((one) => one.text).join("   "));
      else blank.left = true;
      if (rightOf[0]) push(right, "right", rightOf[0].at, number, rightOf.map((one) => one.text).join("   "));
      else blank.right = true;
      return;
    }
    const [first, second, ...more] = parts;
    const isHeading = first && second && (isBeside(first.text) || isLabel(first, second)) && !isPeriodAlone(first.text);
    if (isHeading && more.length === 0) {
      push(left, "left", first.at, number, first.text, sectionOf(first.text) === null);
      push(left, "left", second.at, number, second.text);
    } else push(left, "left", first?.at ?? 0, number, row.trim().replace(/\s{3,}|\t+/g, " | "));
  });
  return [...left, ...right];
};

const ownWords =
  /^(?:I|I['’]\p{L}+|Ich|Je|J['’]\p{L}+|Yo|Soy|Since|From|Until|Before|After|In|Seit|Von|Bis|Vor|Nach|Desde|De|Depuis|Avant)\s/u;
/** Letters that a heading, such as that of a position, has at most. */
export const longestHeading = 110;

/** "Before that: driver for a furniture store, 2011 - 2016." heads a position, however it ends. */
export const leadsBack = new RegExp(`^(?:${words.before})\\s*:\\s*`, "iu");

/** "Printer, Northwind Press, 1995 - 2026. Ran a press." is a heading, and beside it what was done. */
export const headsApart = (line: Line): Line[] => {
  const period = periodIn(line.text);
  if (!period?.start || period.to > longestHeading || ownWords.test(line.text)) return [line];
  const [gap] = /^\)?\s*[.:;]\s+(?=\p{Lu}\S*(?:\s+\S+){2})/u.exec(line.text.slice(period.to)) ?? [];
  const head = line.text.slice(0, period.to + (gap?.startsWith(")") ? 1 : 0));
  if (!gap || period.from === 0 || /[.!?]\s/.test(head)) return [line];
  const below = line.text.slice(period.to + gap.length);
  return [
    { ...line, text: head },
    { ...line, text: below, bullet: !leadsBack.test(below), afterBlank: false },
  ];
};
