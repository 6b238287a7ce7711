// Where each stone of a cairn lies: one pile for each year, its first wins at the bottom, every win a stone however many there are.

export interface PlacedStone {
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
  stones: PlacedStone[];
}

export interface Box {
  width: number;
  /** Height of the ground, from the top. */
  ground: number;
}

const mostPiles = 5;
const widest = 58;
/** Height of a stone in parts of its width. */
const flatness = 0.44;
/** How many rows a pile may have for each stone of its lowest row before it looks as if it would fall. */
const steepest = 6;

/** Rows from the ground up for a number of stones on a lowest row of `base`: each as long as the one below or a little shorter, up to a single stone. */
export const rowsOf = (count: number, base: number): number[] => {
  let rows: number[] = [];
  for (let high = 1; rows.reduce((sum, row) => sum + row, 0) < count; high++)
    rows = Array.from({ length: high }, (_, row) => Math.round(base - ((base - 1) * row) / Math.max(1, high - 1)));
  let left = count;
  return rows.flatMap((row) => {
    const laid = Math.min(row, left);
    left -= laid;
    return laid > 0 ? [laid] : [];
  });
};

/** The shortest lowest row on which a pile neither leans over nor grows out of the picture. */
const baseOf = (count: number, room: number, height: number): number => {
  let base = 1;
  const fits = () => {
    const { length } = rowsOf(count, base);
    return length <= steepest * base && length * Math.min(widest, room / base) * flatness <= height;
  };
  while (!fits()) base++;
  return base;
};

/** A small steady number from -1 to 1 for each stone, so that the pile looks laid by hand and the same every time. */
const handOf = (id: string, turn: number): number => {
  let mixed = 7 + turn;
  for (const letter of id) mixed = (mixed * 31 + letter.charCodeAt(0)) % 997;
  return (mixed / 997 - 0.5) * 2;
};

/** More stones than these would be specks. */
const mostStones = 150;

interface Gathered<S> {
  stones: S[];
  /** How many each stone stands for, at most; 1 while there is room for each. */
  each: number;
}

const roundSteps = [2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** One stone for several of the same look and year where there are too many to be seen; the last of them lends it its name. */
export const gatherStones = <S extends { year: string; tone: string; pale?: boolean }>(stones: readonly S[]): Gathered<S> => {
  if (stones.length <= mostStones) return { stones: [...stones], each: 1 };
  const least = stones.length / mostStones;
  const each = roundSteps.find((step) => step >= least) ?? Math.ceil(least);
  const bySort = Map.groupBy(stones, ({ year, tone, pale }) => `${year} ${tone} ${pale ?? false}`);
  const kept = new Set(
    [...bySort.values()].flatMap((own) => own.filter((_, at) => at % each === each - 1 || at === own.length - 1)),
  );
  return { stones: stones.filter((stone) => kept.has(stone)), each };
};

/** Every year from the first to the last: one without a win is a gap that is seen. */
const throughout = (written: readonly string[]): string[] => {
  const years = [...new Set(written)].sort();
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > 100) return years;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
};

/** Piles from the earliest year to the latest; years before the last five stand together in the first. Stones come in the order they were laid. */
export const layCairn = (stones: readonly { id: string; year: string; weight?: number }[], { width, ground }: Box): Pile[] => {
  const years = throughout(stones.map((stone) => stone.year));
  const shown = years.slice(-mostPiles);
  const first = shown[0] ?? "";
  const byYear = Map.groupBy(stones, (stone) => (stone.year < first ? first : stone.year));
  const room = width / Math.max(1, shown.length);
  const bases = new Map(shown.map((year) => [year, baseOf(byYear.get(year)?.length ?? 0, room * 0.9, ground - 12)]));
  // One size for all, so that a year with few wins does not look like a year with great ones.
  const wide = Math.min(widest, (room * 0.9) / Math.max(1, ...bases.values()));
  const tall = wide * flatness;
  return shown.map((year, place) => {
    const laid = byYear.get(year) ?? [];
    const rows = rowsOf(laid.length, bases.get(year) ?? 1);
    const x = room * (place + 0.5);
    const pile = rows.flatMap((count, row) => {
      const below = rows.slice(0, row).reduce((sum, one) => sum + one, 0);
      return laid.slice(below, below + count).map((stone, at): PlacedStone => {
        const grown = 0.84 + 0.16 * Math.min(1, Math.max(0, stone.weight ?? 0.5));
        const [own, high] = [wide * grown, tall * 1.06];
        const middle = x + (at - (count - 1) / 2) * wide + handOf(stone.id, row) * wide * 0.05;
        return { id: stone.id, x: middle - own / 2, y: ground - tall * (row + 1), width: own, height: high };
      });
    });
    return { year: years.length > mostPiles && place === 0 ? `${years[0]} – ${year}` : year, x, stones: pile };
  });
};
