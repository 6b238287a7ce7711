// What is printed on a page, as the steps of reading it hand it on.

/** Words that stand together on a line. */
export interface Cell {
  text: string;
  x: number;
  end: number;
  size: number;
}

/** What stands on one baseline, from left to right. */
export interface Row {
  y: number;
  cells: Cell[];
}
