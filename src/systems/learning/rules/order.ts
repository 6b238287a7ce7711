// The order of learning: tasks on one person's hours, prerequisites hard, deadlines soft; its cost, its bound and the search for the best.
import { sequence } from "../../../core/sequence.ts";

/**
 * Time is counted in minutes of the person's own learning hours from the start of the plan, so that a week without hours takes no time.
 * All of it is whole half hours.
 */
export interface OrderedTask {
  /** Minutes left. */
  minutes: number;
  /** What closing it is worth; more than 0. */
  value: number;
  /** Not before this minute. */
  release: number;
  /** To be done by this minute; null without a deadline. */
  due: number | null;
  /** What each minute of lateness costs. */
  latePenalty: number;
  /** Positions of the tasks that must be done before. */
  after: readonly number[];
}

export type Order = readonly number[];

/** Sum of value times completion, and of penalty times lateness: what the plan minimises (1 | prec, r_j | sum w_j C_j with soft due dates). */
export const costOf = (tasks: readonly OrderedTask[], order: Order): number => {
  let at = 0;
  let cost = 0;
  for (const place of order) {
    const task = tasks[place] as OrderedTask;
    at = Math.max(at, task.release) + task.minutes;
    cost += task.value * at;
    if (task.due !== null && at > task.due) cost += task.latePenalty * (at - task.due);
  }
  return cost;
};

export const keepsPrerequisites = (tasks: readonly OrderedTask[], order: Order): boolean => {
  const placed = new Set<number>();
  for (const place of order) {
    if (!(tasks[place] as OrderedTask).after.every((before) => placed.has(before))) return false;
    placed.add(place);
  }
  return placed.size === tasks.length;
};

/** All tasks that must be done before one, itself included. */
const closureOf = (
  tasks: readonly OrderedTask[],
  place: number,
  done: ReadonlySet<number>,
  into = new Set<number>(),
): Set<number> => {
  if (done.has(place) || into.has(place)) return into;
  for (const before of (tasks[place] as OrderedTask).after) closureOf(tasks, before, done, into);
  return into.add(place);
};

/** Greedy by closure ratio: always the task whose value per hour, with all that must come before it, is highest. The fallback. */
export const greedyOrder = (tasks: readonly OrderedTask[]): number[] => {
  const done = new Set<number>();
  let at = 0;
  while (done.size < tasks.length) {
    let best: number[] = [];
    let bestRatio = -1;
    let bestReleased = false;
    for (let place = 0; place < tasks.length; place++) {
      if (done.has(place)) continue;
      const closure = [...closureOf(tasks, place, done)];
      const value = closure.reduce((sum, one) => sum + (tasks[one] as OrderedTask).value, 0);
      const minutes = closure.reduce((sum, one) => sum + (tasks[one] as OrderedTask).minutes, 0);
      const released = closure.every((one) => (tasks[one] as OrderedTask).release <= at);
      const better = released === bestReleased ? value / minutes > bestRatio : released;
      if (best.length === 0 || better) {
        best = closure;
        bestRatio = value / minutes;
        bestReleased = released;
      }
    }
    for (const place of best) {
      const task = tasks[place] as OrderedTask;
      at = Math.max(at, task.release) + task.minutes;
      done.add(place);
    }
  }
  return [...done];
};

/**
 * Sidney's decomposition: blocks of falling value per minute, each the largest closed set of highest ratio among what is left. Without earliest
 * days and deadlines some best order runs block by block (Sidney, Operations Research 23, 1975). Each block lists prerequisites first.
 */
export const sidneyBlocks = (tasks: readonly OrderedTask[]): number[][] => {
  const left = new Set(tasks.map((_, place) => place));
  const blocks: number[][] = [];
  while (left.size > 0) {
    const block = smallestPart(tasks, densestClosure(tasks, left));
    const inOrder = new Set<number>();
    const outside = new Set(tasks.map((_, place) => place).filter((place) => !block.has(place)));
    for (const place of block) closureOf(tasks, place, outside, inOrder);
    blocks.push([...inOrder]);
    for (const place of block) left.delete(place);
  }
  return blocks;
};

/** Where one task with what must come before it has the ratio of the whole block, it is a block of its own: ties stay small. */
const smallestPart = (tasks: readonly OrderedTask[], block: Set<number>): Set<number> => {
  const ratioOf = (places: Iterable<number>) =>
    sum(places, (place) => (tasks[place] as OrderedTask).value) / sum(places, (place) => (tasks[place] as OrderedTask).minutes);
  const ratio = ratioOf(block) * (1 - 1e-9);
  const outside = new Set(tasks.map((_, place) => place).filter((place) => !block.has(place)));
  const parts = [...block].map((place) => closureOf(tasks, place, outside)).filter((part) => ratioOf(part) >= ratio);
  return parts.reduce((least, part) => (part.size < least.size ? part : least), block);
};

/** Dinkelbach's iteration: each step finds the closed set that gains most over the present ratio, until none gains. */
const densestClosure = (tasks: readonly OrderedTask[], left: ReadonlySet<number>): Set<number> => {
  let block = new Set(left);
  for (let round = 0; round < 60; round++) {
    const value = sum(block, (place) => (tasks[place] as OrderedTask).value);
    const minutes = sum(block, (place) => (tasks[place] as OrderedTask).minutes);
    const ratio = value / minutes;
    const gain = (place: number) => (tasks[place] as OrderedTask).value - ratio * (tasks[place] as OrderedTask).minutes;
    const better = closureOfMostGain(tasks, left, gain);
    if (better.size === 0 || sum(better, gain) <= 1e-9 * value) return block;
    block = better;
  }
  return block;
};

const sum = (places: Iterable<number>, of: (place: number) => number): number => {
  let total = 0;
  for (const place of places) total += of(place);
  return total;
};

/** Maximum closure by minimum cut (Picard, Management Science 22, 1976), with shortest augmenting paths. */
const closureOfMostGain = (
  tasks: readonly OrderedTask[],
  left: ReadonlySet<number>,
  gain: (place: number) => number,
): Set<number> => {
  const nodes = [...left];
  const source = nodes.length;
  const sink = source + 1;
  const at = new Map(nodes.map((place, node) => [place, node]));
  const room: Map<number, number>[] = Array.from({ length: sink + 1 }, () => new Map());
  const join = (from: number, to: number, capacity: number) => {
    room[from]?.set(to, (room[from]?.get(to) ?? 0) + capacity);
    if (!room[to]?.has(from)) room[to]?.set(from, 0);
  };
  for (const [node, place] of nodes.entries()) {
    const gained = gain(place);
    if (gained > 0) join(source, node, gained);
    else if (gained < 0) join(node, sink, -gained);
    for (const before of (tasks[place] as OrderedTask).after) {
      const other = at.get(before);
      if (other !== undefined) join(node, other, Number.POSITIVE_INFINITY);
    }
  }
  for (;;) {
    const from = reached(room, source);
    if (!from.has(sink)) return new Set(nodes.filter((_, node) => from.has(node)));
    const path = [sink];
    while (path[0] !== source) path.unshift(from.get(path[0] as number) as number);
    const steps = path.slice(1).map((to, step) => [path[step] as number, to] as const);
    const flow = Math.min(...steps.map(([a, b]) => room[a]?.get(b) ?? 0));
    for (const [a, b] of steps) {
      room[a]?.set(b, (room[a]?.get(b) ?? 0) - flow);
      room[b]?.set(a, (room[b]?.get(a) ?? 0) + flow);
    }
  }
};

const reached = (room: readonly Map<number, number>[], source: number): Map<number, number> => {
  const from = new Map<number, number>([[source, source]]);
  const queue = [source];
  for (const node of queue)
    for (const [next, capacity] of room[node] ?? [])
      if (capacity > 1e-12 && !from.has(next)) {
        from.set(next, node);
        queue.push(next);
      }
  return from;
};

/**
 * A cost that no order can undercut: the blocks in their order, each at half of its rectangle (Goemans and Williamson, SIAM J. Discrete Math. 13,
 * 2000), earliest days and deadlines left out.
 */
export const lowerBound = (tasks: readonly OrderedTask[], blocks: readonly (readonly number[])[]): number => {
  let at = 0;
  let bound = 0;
  for (const block of blocks) {
    const value = sum(block, (place) => (tasks[place] as OrderedTask).value);
    const minutes = sum(block, (place) => (tasks[place] as OrderedTask).minutes);
    const alone = sum(block, (place) => (tasks[place] as OrderedTask).value * (tasks[place] as OrderedTask).minutes);
    bound += value * at + (value * minutes + alone) / 2;
    at += minutes;
  }
  return bound;
};

/** Moves one to three neighbouring tasks to better places until no move helps. */
const settle = (tasks: readonly OrderedTask[], start: Order): number[] => {
  let order = [...start];
  let cost = costOf(tasks, order);
  for (let improved = true; improved; ) {
    improved = false;
    for (let length = 1; length <= 3; length++)
      for (let from = 0; from + length <= order.length; from++) {
        const chunk = order.slice(from, from + length);
        const rest = [...order.slice(0, from), ...order.slice(from + length)];
        const [first, last] = placesFor(tasks, chunk, rest);
        for (let to = first; to <= last; to++) {
          if (to === from) continue;
          const tried = rest.toSpliced(to, 0, ...chunk);
          const triedCost = costOf(tasks, tried);
          if (triedCost < cost - 1e-9 * cost) {
            order = tried;
            cost = triedCost;
            improved = true;
            break;
          }
        }
      }
  }
  return order;
};

/** The first and last position in `rest` where a chunk may stand between its prerequisites and those that wait for it. */
const placesFor = (tasks: readonly OrderedTask[], chunk: Order, rest: Order): [number, number] => {
  let first = 0;
  let last = rest.length;
  for (const [place, other] of rest.entries()) {
    if (chunk.some((one) => (tasks[one] as OrderedTask).after.includes(other))) first = place + 1;
    if (last === rest.length && chunk.some((one) => (tasks[other] as OrderedTask).after.includes(one))) last = place;
  }
  return [first, last];
};

/** The best order that exchange finds from several starts and from small disturbances of the best. */
export const improvedOrder = (tasks: readonly OrderedTask[], starts: readonly Order[], disturbances: number): number[] => {
  const next = sequence(tasks.length);
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const consider = (start: Order) => {
    const order = settle(tasks, start);
    const cost = costOf(tasks, order);
    if (cost < least) {
      best = order;
      least = cost;
    }
  };
  for (const start of starts) consider(start);
  for (let round = 0; round < disturbances; round++) {
    let order = [...best];
    for (let move = 0; move < 3; move++) {
      const [chunk] = order.splice(Math.floor(next() * order.length), 1);
      if (chunk === undefined) break;
      const [first, last] = placesFor(tasks, [chunk], order);
      const to = first + Math.floor(next() * (last - first + 1));
      order = [...order.slice(0, to), chunk, ...order.slice(to)];
    }
    consider(order);
  }
  return best;
};

/** How much of an agreed order a new one keeps: the share of pairs, among tasks in both, that stand in the same order. 1 for fewer than two. */
export const sameOrder = <T>(agreed: readonly T[], now: readonly T[]): number => {
  const at = new Map(now.map((one, place) => [one, place]));
  const both = agreed.flatMap((one) => at.get(one) ?? []);
  let same = 0;
  let pairs = 0;
  for (let a = 0; a < both.length; a++)
    for (let b = a + 1; b < both.length; b++) {
      pairs++;
      if ((both[a] as number) < (both[b] as number)) same++;
    }
  return pairs === 0 ? 1 : same / pairs;
};

/** Gains below this share of the cost do not change an order that was agreed. */
export const worthChanging = 0.02;
