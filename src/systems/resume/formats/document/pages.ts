// Pages as they are printed, as text: lines joined from pieces, columns one after the other, and what repeats on every page said once.

import { blocksOf } from "./columns.ts";
import { ligaturesApart, paragraphsOf } from "./paragraphs.ts";
import type { Cell, Row } from "./printed.ts";

export interface PrintedPiece {
  text: string;
  /** Its left end and its baseline, from the left and the top of the page, and its size, all in points. */
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PrintedPage {
  pieces: PrintedPiece[];
  width: number;
  height: number;
}

/** Wider than this, in parts of the size of its letters, a gap is no space between words. */
const widestSpace = 1.5;
const narrowestSpace = 0.12;

export const textOfPages = (pages: readonly PrintedPage[]): string =>
  blocksOf(withoutRepeats(pages.map(rowsOf), pages))
    .map(paragraphsOf)
    .filter((text) => text.trim() !== "")
    .join("\n\n");

const rowsOf = ({ pieces }: PrintedPage): Row[] => {
  const rows: { y: number; size: number; pieces: PrintedPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y < 0.35 * Math.min(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => ({ y: row.y, cells: cellsOf(row.pieces) }));
};

const cellsOf = (pieces: readonly PrintedPiece[]): Cell[] => {
  const cells: Cell[] = [];
  for (const { text: raw, x, width, size } of [...pieces].sort((a, b) => a.x - b.x)) {
    const text = ligaturesApart(raw);
    const cell = cells.at(-1);
    const gap = cell ? x - cell.end : 0;
    if (cell && gap < widestSpace * Math.min(cell.size, size)) {
      const isPrintedTwice = gap < -0.5 * width && cell.text.endsWith(text.trim());
      if (isPrintedTwice) continue;
      const isApart = gap > narrowestSpace * size || cell.text.endsWith(" ") || text.startsWith(" ");
      cell.text = isApart ? `${cell.text.trimEnd()} ${text.trimStart()}` : cell.text + text;
      cell.end = Math.max(cell.end, x + width);
      cell.size = Math.max(cell.size, size);
    } else cells.push({ text, x, end: x + width, size });
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, " ").trim() }));
};

/** How many lines from the top and the bottom of a page may repeat. */
const edgeLines = 4;

/** How one is reached: worth keeping once. A clock or an address is what a browser prints around a page. */
const isWorthKeeping = (said: string): boolean => /@|\+?\d[\d\s().-]{7,}\d/.test(said) || !/\d{1,2}:\d{2}|:\/\//.test(said);

/** Heads and feet that stand on several pages at the same height: kept on the first, unless they count the pages. */
const withoutRepeats = (rowsByPage: readonly Row[][], pages: readonly PrintedPage[]): { rows: Row[]; width: number }[] => {
  const saidOf = (row: Row) => row.cells.map(({ text }) => text).join(" ");
  const seen = new Map<string, { page: number; said: string }[]>();
  const keyOf = (row: Row) => `${Math.round(row.y / 6)} ${saidOf(row).replace(/\d+/g, "#")}`;
  const isEdge = (rows: readonly Row[], at: number) => at < edgeLines || at >= rows.length - edgeLines;
  rowsByPage.forEach((rows, page) => {
    rows.forEach((row, at) => {
      if (isEdge(rows, at)) seen.set(keyOf(row), [...(seen.get(keyOf(row)) ?? []), { page, said: saidOf(row) }]);
    });
  });
  return rowsByPage.map((rows, page) => ({
    width: pages[page]?.width ?? 0,
    rows: rows.filter((row, at) => {
      const same = isEdge(rows, at) ? (seen.get(keyOf(row)) ?? []) : [];
      const isRepeated = same.length > 1 && same.length >= rowsByPage.length - 1;
      return (
        !isRepeated || (isWorthKeeping(saidOf(row)) && same.every(({ said }) => said === saidOf(row)) && same[0]?.page === page)
      );
    }),
  }));
};
