// Which lines of printed pages belong together: two columns are two blocks, a date beside a title is one line.
import { isBeside } from "../plain/layout.ts";
import { sectionOf } from "../plain/sections.ts";
import type { Cell, Row } from "./printed.ts";

/** A row that may follow after the end of a page. */
export interface Block {
  rows: Row[];
}

interface PageRows {
  rows: Row[];
  width: number;
}

/** So far to the right of the edge of a column its indented lines may begin. */
const deepestIndent = 45;
/** Cells that begin this near to one another stand under one another. */
const sameEdge = 4;
const fewestInColumn = 4;

/** Blocks in their order of reading; a column that goes on over several pages is one block. */
export const blocksOf = (pages: readonly PageRows[]): Block[] => {
  const blocks: Block[] = [];
  let open: { gutter: number; left: Block; right: Block } | null = null;
  for (const { rows, width } of pages) {
    const gutter: number | null = gutterOf(rows, width) ?? (open && keepsTo(rows, open.gutter) ? open.gutter : null);
    for (const band of bandsOf(rows, gutter)) {
      if (!band.isSplit || gutter === null) {
        blocks.push({ rows: band.rows });
        open = null;
        continue;
      }
      const [left, right] = sidesOf(band.rows, gutter);
      if (open && Math.abs(open.gutter - gutter) < 12) {
        open.left.rows.push(...pageBreak(open.left), ...left);
        open.right.rows.push(...pageBreak(open.right), ...right);
      } else {
        open = { gutter, left: { rows: left }, right: { rows: right } };
        // The name stands at the head of what is to be read first.
        if (largest(right) > largest(left) * 1.15 && !isBelow(right, left)) blocks.push(open.right, open.left);
        else blocks.push(open.left, open.right);
      }
    }
  }
  return blocks;
};

const pageBreak = ({ rows }: Block): Row[] => (rows.length > 0 ? [{ y: Number.NaN, cells: [] }] : []);
const largest = (rows: readonly Row[]): number => Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ size }) => size)));
const isBelow = (one: readonly Row[], other: readonly Row[]): boolean => (one[0]?.y ?? 0) > (other[0]?.y ?? 0) + 60;

/** Where the right one of two columns begins; null where the page has one. */
const gutterOf = (rows: readonly Row[], width: number): number | null => {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, row })));
  const edges = [...new Set(cells.filter(({ x }) => x > width * 0.2 && x < width * 0.8).map(({ x }) => Math.round(x)))];
  let best: { edge: number; count: number } | null = null;
  for (const edge of edges) {
    const begin = cells.filter(({ x }) => x >= edge - sameEdge && x <= edge + deepestIndent);
    const crossing = cells.filter(({ x, end }) => x < edge - sameEdge && end > edge + sameEdge);
    const count = begin.length - crossing.length * 0.5;
    if (begin.length >= fewestInColumn && count > (best?.count ?? 0) && isGutter(rows, edge)) best = { edge, count };
  }
  return best?.edge ?? null;
};

const isGutter = (rows: readonly Row[], gutter: number): boolean =>
  bandsOf(rows, gutter).some(({ isSplit, rows: split }) => isSplit && areColumns(split, gutter));

/** Whether both sides are read by themselves: headings of sections on both, or lines that do not stand beside one another. */
const areColumns = (rows: readonly Row[], gutter: number): boolean => {
  const [left, right] = sidesOf(rows, gutter);
  const fewer = left.length < right.length ? left : right;
  if (fewer.length < fewestInColumn) return false;
  const textOf = (row: Row) => row.cells.map(({ text }) => text).join(" ");
  const headings = (side: readonly Row[]) => side.filter((row) => sectionOf(textOf(row)) !== null).length;
  const beside = fewer.filter((row) => isBeside(textOf(row))).length / fewer.length;
  if (headings(left) > 0 && headings(right) > 0) return true;
  if (beside > 0.6) return false;
  const aligned = fewer.filter(({ y }) => rows.some((row) => row.y === y && row.cells.length > 1 && isBoth(row, gutter))).length;
  return aligned / fewer.length < 0.6;
};

const isLeft = (cell: Cell, gutter: number): boolean => cell.end <= gutter + sameEdge && cell.x < gutter - sameEdge;
const isRight = (cell: Cell, gutter: number): boolean => cell.x >= gutter - sameEdge * 2;
const isBoth = (row: Row, gutter: number): boolean =>
  row.cells.some((cell) => isLeft(cell, gutter)) && row.cells.some((cell) => isRight(cell, gutter));

const sidesOf = (rows: readonly Row[], gutter: number): [left: Row[], right: Row[]] => {
  const side = (of: (cell: Cell, gutter: number) => boolean) =>
    rows.flatMap(({ y, cells }) => {
      const mine = cells.filter((cell) => of(cell, gutter));
      return mine.length > 0 ? [{ y, cells: mine }] : [];
    });
  return [side(isLeft), side(isRight)];
};

/** Runs of rows that a gutter parts, and runs that cross it. */
const bandsOf = (rows: readonly Row[], gutter: number | null): { isSplit: boolean; rows: Row[] }[] => {
  const bands: { isSplit: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const isSplit = gutter !== null && row.cells.every((cell) => isLeft(cell, gutter) || isRight(cell, gutter));
    const band = bands.at(-1);
    if (band && band.isSplit === isSplit) band.rows.push(row);
    else bands.push({ isSplit, rows: [row] });
  }
  // What stands on one side alone above the columns is a head over both, such as a name.
  return gutter === null
    ? bands
    : bands.map((band) =>
        band.isSplit && !isTwoSided(band.rows, gutter) && bands.length > 1 ? { ...band, isSplit: false } : band,
      );
};

const isTwoSided = (rows: readonly Row[], gutter: number): boolean => sidesOf(rows, gutter).every((side) => side.length > 0);

/** Whether a page that shows no two columns of its own still keeps to those of the page before. */
const keepsTo = (rows: readonly Row[], gutter: number): boolean =>
  rows.every(({ cells }) => cells.every((cell) => isLeft(cell, gutter) || isRight(cell, gutter)));
