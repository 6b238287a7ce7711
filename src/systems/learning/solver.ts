// The exact solver behind the schedule: HiGHS, loaded when first needed, on windows of the order; without it the greedy order stands.
import type { LegacyHighs } from "highs";
import { keepLatest } from "../../core/keep-latest.ts";
import {
  costOf,
  greedyOrder,
  improvedOrder,
  keepsPrerequisites,
  lowerBound,
  type Order,
  type OrderedTask,
  sidneyBlocks,
} from "./rules/order.ts";

export interface Solved {
  order: number[];
  cost: number;
  method: "exact" | "improved" | "greedy";
  /** How far the cost can be above the best, as a share of it; null where no bound is known. */
  gap: number | null;
  milliseconds: number;
}

/** What solves one integer program in the CPLEX LP form within so many seconds; null when it finds no proven optimum. */
export type IntegerSolver = (program: string, seconds: number) => ReadonlyMap<string, number> | null;

/** Up to this many tasks are ordered as one program. */
const largestWindow = 8;
const budgetInMilliseconds = 60;
/** Small disturbances that exchange starts from again, over the number of tasks. */
const disturbances = 900;

let loading: Promise<IntegerSolver | null> | undefined;

/** Null where the solver cannot be loaded on this machine. */
export const loadSolver = (): Promise<IntegerSolver | null> => {
  loading ??= import("highs").then(({ default: load }) => load()).then(solverOf, () => null);
  return loading;
};

const solverOf =
  (highs: LegacyHighs): IntegerSolver =>
  (program, seconds) => {
    const solution = highs.solve(program, { time_limit: seconds, output_flag: false, mip_rel_gap: 0 });
    if (solution.Status !== "Optimal") return null;
    return new Map(Object.entries(solution.Columns).map(([name, column]) => [name, "Primal" in column ? column.Primal : 0]));
  };

/**
 * The best order of tasks: Sidney blocks solved exactly; where earliest days or deadlines interfere, exchange and exact windows on top. Proven best
 * when the cost meets a bound or all tasks fit one program. Deterministic but for the time limit.
 */
export const solveOrder = (tasks: readonly OrderedTask[], solve: IntegerSolver | null): Solved => {
  const started = performance.now();
  const answer = (order: Order, method: Solved["method"], bound: number | null): Solved => {
    const cost = costOf(tasks, order);
    const gap = bound === null || cost === 0 ? null : Math.max(0, (cost - bound) / cost);
    return { order: [...order], cost, method, gap, milliseconds: performance.now() - started };
  };
  const greedy = greedyOrder(tasks);
  if (tasks.length < 2) return answer(greedy, "exact", costOf(tasks, greedy));
  if (!solve) return answer(greedy, "greedy", null);
  try {
    const secondsLeft = () => Math.max(0.005, (budgetInMilliseconds - (performance.now() - started)) / 1000);
    return search(tasks, solve, greedy, secondsLeft, answer);
  } catch {
    return answer(greedy, "greedy", null);
  }
};

const search = (
  tasks: readonly OrderedTask[],
  solve: IntegerSolver,
  greedy: Order,
  secondsLeft: () => number,
  answer: (order: Order, method: Solved["method"], bound: number | null) => Solved,
): Solved => {
  const blocks = sidneyBlocks(tasks);
  const free = tasks.map((task) => ({ ...task, release: 0, due: null }));
  const solvedBlocks = blocks.map((block) => exactWindow(free, block, 0, solve, secondsLeft()));
  const relaxed = blocks.flatMap((block, place) => solvedBlocks[place] ?? block);
  const proven = solvedBlocks.every((block) => block !== null);
  const bound = proven ? costOf(free, relaxed) : lowerBound(tasks, blocks);
  // The best order without earliest days and deadlines is the best of all when it meets both.
  if (proven && costOf(tasks, relaxed) <= bound * (1 + 1e-12)) return answer(relaxed, "exact", costOf(tasks, relaxed));

  let order: number[] = improvedOrder(tasks, [relaxed, greedy], Math.min(90, Math.round(disturbances / tasks.length)));
  if (tasks.length <= largestWindow) {
    const whole = idles(tasks, order) ? null : exactWindow(tasks, order, 0, solve, secondsLeft());
    if (whole) return answer(whole, "exact", costOf(tasks, whole));
  }
  for (let from = 0; from + 2 <= order.length && secondsLeft() > 0.02; from += largestWindow / 2) {
    const window = order.slice(from, from + largestWindow);
    const before = order.slice(0, from);
    if (idles(tasks, order)) break;
    const better = exactWindow(tasks, window, endOf(tasks, before), solve, secondsLeft());
    if (!better) continue;
    const tried = [...before, ...better, ...order.slice(from + largestWindow)];
    if (keepsPrerequisites(tasks, tried) && costOf(tasks, tried) < costOf(tasks, order)) order = tried;
  }
  return answer(order, "improved", bound);
};

const endOf = (tasks: readonly OrderedTask[], order: Order): number =>
  order.reduce((at, place) => Math.max(at, (tasks[place] as OrderedTask).release) + (tasks[place] as OrderedTask).minutes, 0);

/** Whether the order waits somewhere for an earliest day. */
const idles = (tasks: readonly OrderedTask[], order: Order): boolean =>
  endOf(tasks, order) > order.reduce((sum, place) => sum + (tasks[place] as OrderedTask).minutes, 0);

/**
 * The best order of a few tasks that begin at a minute and run without a pause, as a linear-ordering program: d_a_b is 1 when a comes before b;
 * completion is the sum of what comes before, lateness is linear in it. Null when it is too large or is not solved in time.
 */
const exactWindow = (
  tasks: readonly OrderedTask[],
  window: Order,
  start: number,
  solve: IntegerSolver,
  seconds: number,
): number[] | null => {
  if (window.length === 1) return [...window];
  if (window.length > largestWindow) return null;
  const solution = solve(orderingProgram(tasks, window, start), seconds);
  if (!solution) return null;
  const before = (a: number, b: number) =>
    a < b ? (solution.get(`d_${a}_${b}`) ?? 0) > 0.5 : (solution.get(`d_${b}_${a}`) ?? 0) < 0.5;
  const ahead = (place: number) => window.filter((_, other) => other !== place && before(other, place)).length;
  return window
    .map((task, place) => ({ task, ahead: ahead(place) }))
    .sort((one, other) => one.ahead - other.ahead)
    .map(({ task }) => task);
};

const orderingProgram = (tasks: readonly OrderedTask[], window: Order, start: number): string => {
  const chosen = window.map((place) => tasks[place] as OrderedTask);
  const halfHour = 30;
  const length = (place: number) => (chosen[place] as OrderedTask).minutes / halfHour;
  const objective = new Map<string, number>();
  const rows: string[] = [];
  const bounds: string[] = [];
  const binaries: string[] = [];
  const add = (name: string, by: number) => objective.set(name, (objective.get(name) ?? 0) + by);

  for (let a = 0; a < chosen.length; a++)
    for (let b = a + 1; b < chosen.length; b++) {
      const name = `d_${a}_${b}`;
      binaries.push(name);
      add(name, (chosen[b] as OrderedTask).value * length(a) - (chosen[a] as OrderedTask).value * length(b));
      if (chosen[b]?.after.includes(window[a] as number)) bounds.push(`${name} = 1`);
      if (chosen[a]?.after.includes(window[b] as number)) bounds.push(`${name} = 0`);
      for (let c = b + 1; c < chosen.length; c++) {
        rows.push(`d_${a}_${b} + d_${b}_${c} - d_${a}_${c} <= 1`, `d_${a}_${b} + d_${b}_${c} - d_${a}_${c} >= 0`);
      }
    }
  for (const [place, task] of chosen.entries()) {
    const ahead = chosen
      .map((_, other) => other)
      .filter((other) => other !== place)
      .map((other) => (other < place ? `+ ${length(other)} d_${other}_${place}` : `- ${length(other)} d_${place}_${other}`))
      .join(" ");
    const surely = chosen.reduce((sum, _, other) => (other > place ? sum + length(other) : sum), 0);
    const mostAhead = chosen.reduce((sum, _, other) => sum + length(other), 0) - length(place);
    if (task.release > start) rows.push(`${ahead} >= ${(task.release - start) / halfHour - surely}`);
    if (task.due === null) continue;
    const room = (task.due - start) / halfHour - length(place);
    if (room >= mostAhead) continue;
    add(`late_${place}`, task.latePenalty);
    rows.push(`late_${place} ${ahead.replace(/[+-] /g, (sign) => (sign === "+ " ? "- " : "+ "))} >= ${surely - room}`);
  }
  const said = [...objective].map(([name, by]) => `${by < 0 ? "-" : "+"} ${Math.abs(by).toFixed(9)} ${name}`).join(" ");
  return `Minimize\n obj: ${said}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join("\n")}\nBounds\n${bounds
    .map((one) => ` ${one}`)
    .join("\n")}\nBinaries\n ${binaries.join(" ")}\nEnd\n`;
};

/** The same for the plans that pages ask for over and over: the order for the same tasks is looked up, not sought again. */
export const solvedOrder = keepLatest(
  50,
  async (tasks: readonly OrderedTask[]): Promise<Solved> => solveOrder(tasks, await loadSolver()),
);
