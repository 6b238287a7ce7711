// What to move out of a week that is too full: least weight, nothing that is due, never more than is needed; solved exactly.

export interface Movable {
  key: string;
  minutes: number;
  /** Weight of what it serves, 0 to 1. */
  weight: number;
  /** Whole at once; in half hours, the last of the plan first; or not at all. */
  moves: "whole" | "part" | "never";
}

export interface Moved {
  key: string;
  minutes: number;
}

export interface Proposal {
  moved: Moved[];
  minutes: number;
  /** Minutes that are still needed, because nothing else may move. */
  missing: number;
}

const halfHour = 30;
/** What moving costs beside the weight, so that of two alike the shorter moves. */
const ownCost = 0.05;

/** Cost of moving minutes, in minutes weighed by what they serve. */
const costOf = (minutes: number, weight: number): number => minutes * (ownCost + weight);

interface Chunk extends Moved {
  cost: number;
}

/** The half hours that may move, the last of the plan first. */
const chunksOf = (items: readonly Movable[]): Chunk[] =>
  items
    .filter(({ moves }) => moves === "part")
    .toReversed()
    .flatMap(({ key, minutes, weight }) => {
      const sizes = Array.from({ length: Math.ceil(minutes / halfHour) }, (_, at) => Math.min(halfHour, minutes - at * halfHour));
      return sizes.map((size) => ({ key, minutes: size, cost: costOf(size, weight) }));
    });

interface Cover {
  /** Least cost of covering at least so many minutes, by minutes from 0 to the need; infinite where it cannot be done. */
  least: number[];
  taken: (need: number) => Movable[];
}

/** Least cost of whole items that together cover a need, for every need up to `most` (minimum knapsack by dynamic programming over minutes). */
const coversOf = (items: readonly Movable[], most: number): Cover => {
  const least = new Array<number>(most + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  const uses = items.map(({ minutes, weight }) => {
    const used = new Uint8Array(most + 1);
    const cost = costOf(minutes, weight);
    for (let need = most; need > 0; need--) {
      const with_ = (least[Math.max(0, need - minutes)] ?? Number.POSITIVE_INFINITY) + cost;
      if (with_ >= (least[need] ?? Number.POSITIVE_INFINITY)) continue;
      least[need] = with_;
      used[need] = 1;
    }
    return used;
  });
  const taken = (need: number): Movable[] => {
    const chosen: Movable[] = [];
    let rest = need;
    for (let place = items.length - 1; place >= 0; place--) {
      const item = items[place];
      if (!item || !uses[place]?.[rest]) continue;
      chosen.push(item);
      rest = Math.max(0, rest - item.minutes);
    }
    return chosen;
  };
  return { least, taken };
};

const joined = (whole: readonly Movable[], chunks: readonly Chunk[], missing: number): Proposal => {
  const minutes = new Map<string, number>();
  for (const { key, minutes: more } of [...whole, ...chunks]) minutes.set(key, (minutes.get(key) ?? 0) + more);
  const moved = [...minutes].map(([key, sum]) => ({ key, minutes: sum }));
  return { moved, minutes: moved.reduce((sum, one) => sum + one.minutes, 0), missing };
};

/**
 * What to move so that at least `need` minutes leave the week, at the least weight times minutes. Items stand in the order of their plan. Where
 * all that may move is too little, all of it moves and the rest is told as missing.
 */
export const whatToMove = (items: readonly Movable[], need: number): Proposal => {
  if (need <= 0) return joined([], [], 0);
  const whole = items.filter(({ moves }) => moves === "whole");
  const chunks = chunksOf(items);
  const there = [...whole, ...chunks].reduce((sum, { minutes }) => sum + minutes, 0);
  if (there < need) return joined(whole, chunks, need - there);
  const { least, taken } = coversOf(whole, need);
  let best = { cost: Number.POSITIVE_INFINITY, count: 0, rest: need };
  let covered = 0;
  let cost = 0;
  for (let count = 0; count <= chunks.length; count++) {
    const rest = Math.max(0, need - covered);
    const total = cost + (least[rest] ?? Number.POSITIVE_INFINITY);
    if (total < best.cost) best = { cost: total, count, rest };
    covered += chunks[count]?.minutes ?? 0;
    cost += chunks[count]?.cost ?? 0;
  }
  return joined(taken(best.rest), chunks.slice(0, best.count), 0);
};

const lighterBy = 0.25;

/** Minutes to take off a week: what is over, or a quarter of the career effort where the person is doing worse; in whole half hours for the latter. */
export const minutesToTakeOff = (over: number, planned: number, isWorse: boolean): number =>
  Math.max(over, isWorse ? Math.ceil((planned * lighterBy) / halfHour) * halfHour : 0);
