// The lines of a block as text: lines that a margin broke are joined, indents and gaps are kept as spaces and empty lines.
import type { Block } from "./columns.ts";
import type { Row } from "./printed.ts";

const apart: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
export const ligaturesApart = (text: string): string => text.replace(/[ﬀ-ﬆ]/g, (one) => apart[one] ?? one);

interface PrintedLine {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  /** Several cells: nothing is joined to it. */
  isWide: boolean;
}

/** Of a block: the usual gap from line to line, and its edges. */
interface Measures {
  leading: number;
  left: number;
  right: number;
}

const mark = /^(?:[•·‣▪●◦○■□➢➤✓✔–—*-]|[\uf0a7\uf0b7\uf0d8])\s*/u;
const unfinished = /(?:[–—-]|\s(?:to|until|bis|hasta|a|al|à|au))$/u;

export const paragraphsOf = ({ rows }: Block): string => {
  const lines = withDatesWhole(rows).map(lineOf);
  const printed = lines.filter(({ text }) => text);
  const left = Math.min(...printed.map(({ x }) => x));
  const right = Math.max(...printed.map(({ end }) => end));
  const leading = usualLeading(printed);
  const told: string[] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    if (!line.text) continue;
    const gap = before ? line.y - before.y : 0;
    if (before && runsOn(before, line, gap, { leading, left, right })) told.push(joined(told.pop() ?? "", line.text));
    else {
      const isApart = before !== undefined && !(gap <= leading * Math.max(1, line.size / 11) * 1.4);
      const indent = Math.min(12, Math.max(0, Math.round((line.x - left) / (line.size * 0.5))));
      if (isApart && gap >= 0) told.push("");
      told.push(`${" ".repeat(indent)}${line.text}`);
    }
    before = line;
  }
  return told.join("\n");
};

const lineOf = ({ y, cells }: Row): PrintedLine => {
  const parts = cells.map(({ text }) => text);
  const isMarked = parts.length > 1 && mark.test(parts[0] ?? "") && (parts[0] ?? "").replace(mark, "") === "";
  const text = isMarked ? `• ${parts.slice(1).join("   ")}` : parts.join("   ").replace(/^[\uf0a7\uf0b7\uf0d8]\s*/u, "• ");
  return {
    text,
    x: cells[0]?.x ?? 0,
    end: cells.at(-1)?.end ?? 0,
    y,
    size: Math.max(0, ...cells.map(({ size }) => size)),
    isWide: cells.length > (isMarked ? 2 : 1),
  };
};

/** The gap from line to line that is the commonest, in points. */
const usualLeading = (lines: readonly PrintedLine[]): number => {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const gap = Math.round((line.y - (lines[at - 1]?.y ?? Number.NaN)) * 2) / 2;
    if (gap > 0 && gap < line.size * 2) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 14;
};

/** Whether a line goes on with what the margin broke off: its first word had no room on the line before. */
const runsOn = (before: PrintedLine, line: PrintedLine, gap: number, { leading, left, right }: Measures): boolean => {
  const isNear = gap > 0 && gap < Math.max(leading, before.size) * 1.35;
  if (!isNear || before.isWide || line.isWide || mark.test(line.text) || Math.abs(before.size - line.size) > 0.8) return false;
  const isUnder = mark.test(before.text) ? line.x > before.x : Math.abs(line.x - before.x) < line.size;
  const letter = (line.end - line.x) / line.text.length;
  const [word = ""] = line.text.split(" ");
  // In a narrow column most lines are entries of a list: only what plainly goes on is joined.
  const isNarrow = right - left < 34 * letter;
  if (isNarrow && !/^\p{Ll}[^@]*$/u.test(line.text)) return false;
  // Entries of a list whose marks are drawn, not written, stand indented and begin with a capital each.
  if (line.x - left > line.size && /^\p{Lu}\p{Ll}/u.test(line.text) && !/[,&/–-]$/u.test(before.text)) return false;
  return isUnder && before.end + (word.length + 1) * letter > right - letter;
};

const joined = (before: string, line: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? `${before.slice(0, -1)}${line}` : `${before} ${line}`;

/** A period that a narrow column of dates broke in two, as one again: "March 2019 –" over "present". */
const withDatesWhole = (rows: readonly Row[]): Row[] => {
  const whole: Row[] = rows.map(({ y, cells }) => ({ y, cells: cells.map((cell) => ({ ...cell })) }));
  whole.forEach((row, at) => {
    const [date, ...others] = row.cells;
    const next = whole[at + 1];
    const [rest] = next?.cells ?? [];
    if (!date || !rest || others.length === 0 || !/\d{4}/.test(date.text) || !unfinished.test(date.text)) return;
    if (Math.abs(rest.x - date.x) > 3 || rest.text.length > 20) return;
    date.text = `${date.text} ${rest.text}`;
    next?.cells.shift();
  });
  return whole.filter(({ cells, y }) => cells.length > 0 || Number.isNaN(y));
};
