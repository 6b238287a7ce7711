// Replanning that changes little: an agreed order stands until a better one gains more than 2 %.
import { costOf, type Order, type OrderedTask, worthChanging } from "./order.ts";

/** Puts a task where it costs least, between its prerequisites and what waits for it. */
const placed = (tasks: readonly OrderedTask[], order: Order, task: number): number[] => {
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const first = 1 + Math.max(-1, ...(tasks[task] as OrderedTask).after.map((before) => order.indexOf(before)));
  for (let to = first; to <= order.length; to++) {
    const tried = [...order.slice(0, to), task, ...order.slice(to)];
    const cost = costOf(tasks, tried);
    if (cost < least) {
      best = tried;
      least = cost;
    }
    if (to < order.length && (tasks[order[to] as number] as OrderedTask).after.includes(task)) break;
  }
  return best;
};

/** The agreed order with prerequisites repaired and new tasks put where they cost least. */
const carriedOver = (tasks: readonly OrderedTask[], agreed: Order): number[] => {
  const order: number[] = [];
  const waiting = new Set(agreed);
  const visit = (task: number): void => {
    if (!waiting.delete(task)) return;
    for (const before of (tasks[task] as OrderedTask).after) visit(before);
    order.push(task);
  };
  for (const task of agreed) visit(task);
  const fresh = new Set(tasks.map((_, task) => task).filter((task) => !order.includes(task)));
  let result = order;
  const insert = (task: number): void => {
    if (!fresh.delete(task)) return;
    for (const before of (tasks[task] as OrderedTask).after) insert(before);
    result = placed(tasks, result, task);
  };
  for (const task of [...fresh]) insert(task);
  return withPrerequisitesFirst(tasks, result);
};

const withPrerequisitesFirst = (tasks: readonly OrderedTask[], order: Order): number[] => {
  const done = new Set<number>();
  const visit = (task: number): void => {
    if (done.has(task)) return;
    for (const before of (tasks[task] as OrderedTask).after) visit(before);
    done.add(task);
  };
  for (const task of order) visit(task);
  return [...done];
};

/** The agreed order while the best one gains at most 2 % of the cost, otherwise the best one. */
export const settledOrder = (tasks: readonly OrderedTask[], agreed: Order, best: Order): { order: number[]; kept: boolean } => {
  if (agreed.length === 0) return { order: [...best], kept: false };
  const carried = carriedOver(tasks, agreed);
  const kept = costOf(tasks, carried) <= costOf(tasks, best) * (1 + worthChanging);
  return { order: kept ? carried : [...best], kept };
};

/** Hours for a week once so many planned minutes are taken out of it: what stood free goes as well, so that nothing else moves in. */
export const hoursWithout = (planned: { hours: number; minutes: number }, hoursSet: number, minutes: number): number =>
  Math.max(0, hoursSet - (planned.hours - planned.minutes / 60) - minutes / 60);
