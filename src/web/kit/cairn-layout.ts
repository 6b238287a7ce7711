// Where each stone of a cairn lies: one pile for each year, its first wins at the bottom, every win a stone however many there are.

export interface Laid {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Pile {
  year: string;
  /** Middle of the pile. */
  x: number;
  stones: Laid[];
}

export interface Box {
  width: number;
  /** Height of the ground, from the top. */
  ground: number;
}

const mostPiles = 5;
const widest = 92;
const flatness = 0.36;

/** Rows from the ground up for a number of stones: each at least one shorter than the one below. */
export const rowsOf = (count: number): number[] => {
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  const rows: number[] = [];
  for (let left = count, wide = base; left > 0; wide--) {
    rows.push(Math.min(left, wide));
    left -= wide;
  }
  return rows;
};

/** A small steady number from -1 to 1 for each stone, so that the pile looks laid by hand and the same every time. */
const handOf = (id: string, turn: number): number => {
  let mixed = 7 + turn;
  for (const letter of id) mixed = (mixed * 31 + letter.charCodeAt(0)) % 997;
  return (mixed / 997 - 0.5) * 2;
};

/** Piles from the earliest year to the latest; years before the last five stand together in the first. Stones come in the order they were laid. */
export const layCairn = (stones: readonly { id: string; year: string; weight?: number }[], { width, ground }: Box): Pile[] => {
  const years = [...new Set(stones.map((stone) => stone.year))].sort();
  const shown = years.slice(-mostPiles);
  const first = shown[0] ?? "";
  const byYear = Map.groupBy(stones, (stone) => (stone.year < first ? first : stone.year));
  const room = width / Math.max(1, shown.length);
  return shown.map((year, place) => {
    const laid = byYear.get(year) ?? [];
    const rows = rowsOf(laid.length);
    const wide = Math.min(widest, (room * 0.92) / Math.max(1, rows[0] ?? 1));
    const tall = Math.min(wide * flatness, (ground - 12) / Math.max(1, rows.length));
    const x = room * (place + 0.5);
    const pile = rows.flatMap((count, row) => {
      const below = rows.slice(0, row).reduce((sum, one) => sum + one, 0);
      return laid.slice(below, below + count).map((stone, at): Laid => {
        const grown = 0.84 + 0.16 * Math.min(1, Math.max(0, stone.weight ?? 0.5));
        const [own, high] = [wide * grown, tall * 1.06];
        const middle = x + (at - (count - 1) / 2) * wide + handOf(stone.id, row) * wide * 0.05;
        return { id: stone.id, x: middle - own / 2, y: ground - tall * (row + 1), width: own, height: high };
      });
    });
    return { year: years.length > mostPiles && place === 0 ? `${years[0]} – ${year}` : year, x, stones: pile };
  });
};
