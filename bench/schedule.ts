// How good, how fast and how steady the learning schedule is: 1,000 seeded plans against proven optima, one table.
import { sequence } from "../src/core/sequence.ts";
import {
  costOf,
  greedyOrder,
  keepsPrerequisites,
  type Order,
  type OrderedTask,
  sameOrder,
  sidneyBlocks,
  worthChanging,
} from "../src/systems/learning/rules/order.ts";
import { settledOrder } from "../src/systems/learning/rules/replan.ts";
import { fillWeeks } from "../src/systems/learning/rules/weeks.ts";
import { loadSolver, solveOrder } from "../src/systems/learning/solver.ts";

const instances = 1000;
const halfHour = 30;
const weekMinutes = 300;

/**
 * A plan from a seed. Odd seeds: 6 to 40 activities, 40 % with a prerequisite, no dates. Even seeds: 5 to 16 activities, also earliest days (15 %) and
 * deadlines (25 %). Hours 1 to 40 in half hours; worth as in rules/plan: 0.1 and essential 1 or optional 0.5 for a level.
 */
const planOf = (seed: number): OrderedTask[] => {
  const next = sequence(seed);
  const dated = seed % 2 === 0;
  const count = dated ? 5 + Math.floor(next() * 12) : 6 + Math.floor(next() * 35);
  const halves = Array.from({ length: count }, () => 2 + Math.floor(next() * 79));
  const total = halves.reduce((sum, one) => sum + one, 0);
  return halves.map((length, place) => {
    const value = 0.1 + (next() < 0.6 ? 1 : 0.5) * (1 + Math.floor(next() * 2)) * (0.8 + 0.4 * next());
    const after = place > 0 && next() < 0.4 ? [Math.floor(next() * place)] : [];
    const release = dated && next() < 0.15 ? Math.floor((next() * total * halfHour) / 2 / weekMinutes) * weekMinutes : 0;
    const due = dated && next() < 0.25 ? (length + Math.floor(next() * total)) * halfHour : null;
    return { minutes: length * halfHour, value, after, release, due, latePenalty: 4 * Math.max(value, 1) };
  });
};

/** The least cost over all orders, by dynamic programming over the sets that can be done; states keep time and cost where waiting makes them differ. */
const provenBest = (tasks: readonly OrderedTask[]): number => {
  const bit = (place: number) => 2 ** place;
  const has = (set: number, place: number) => Math.floor(set / bit(place)) % 2 === 1;
  let layer = new Map<number, { at: number; cost: number }[]>([[0, [{ at: 0, cost: 0 }]]]);
  for (let done = 0; done < tasks.length; done++) {
    const following: typeof layer = new Map();
    for (const [set, states] of layer)
      for (const [place, task] of tasks.entries()) {
        if (has(set, place) || !task.after.every((before) => has(set, before))) continue;
        const key = set + bit(place);
        const kept = following.get(key) ?? [];
        for (const state of states) {
          const at = Math.max(state.at, task.release) + task.minutes;
          const late = task.due === null ? 0 : Math.max(0, at - task.due) * task.latePenalty;
          const cost = state.cost + task.value * at + late;
          if (kept.some((other) => other.at <= at && other.cost <= cost)) continue;
          kept.splice(0, kept.length, ...kept.filter((other) => other.at < at || other.cost < cost), { at, cost });
        }
        following.set(key, kept);
      }
    layer = following;
  }
  return Math.min(...[...layer.values()].flat().map(({ cost }) => cost));
};

/** Without dates some best order runs through the Sidney blocks, so each is proven alone; null where a block is too large to enumerate. */
const provenByBlocks = (tasks: readonly OrderedTask[]): number | null => {
  let at = 0;
  let cost = 0;
  for (const block of sidneyBlocks(tasks)) {
    if (block.length > 18) return null;
    const place = new Map(block.map((task, inside) => [task, inside]));
    const inside = block.map((task) => ({
      ...(tasks[task] as OrderedTask),
      after: (tasks[task] as OrderedTask).after.flatMap((before) => place.get(before) ?? []),
    }));
    cost += provenBest(inside) + at * inside.reduce((sum, task) => sum + task.value, 0);
    at += inside.reduce((sum, task) => sum + task.minutes, 0);
  }
  return cost;
};

/** Weeks over their hours, pieces under half an hour, work before its week or its prerequisite: counted in the filled weeks. */
const violationsIn = (tasks: readonly OrderedTask[], order: Order): number => {
  const rooms = Array.from({ length: 600 }, (_, week) => ({
    week: String(week).padStart(4, "0"),
    from: "",
    minutes: weekMinutes,
  }));
  const works = order.map((place) => {
    const task = tasks[place] as OrderedTask;
    return {
      id: String(place),
      minutes: task.minutes,
      after: task.after.map(String),
      earliestWeek: task.release ? String(task.release / weekMinutes).padStart(4, "0") : null,
    };
  });
  const finished = new Map<string, string>();
  let violations = keepsPrerequisites(tasks, order) ? 0 : 1;
  for (const week of fillWeeks(rooms, works)) {
    if (week.pieces.reduce((sum, piece) => sum + piece.minutes, 0) > weekMinutes) violations++;
    for (const piece of week.pieces) {
      const task = tasks[Number(piece.id)] as OrderedTask;
      if (piece.minutes < halfHour) violations++;
      if (Number(week.week) * weekMinutes < task.release) violations++;
      if (!task.after.every((before) => finished.has(String(before)))) violations++;
      if (piece.finishes) finished.set(piece.id, week.week);
    }
  }
  return violations + (finished.size === tasks.length ? 0 : 1);
};

/** The plan a week later when nothing was done: dates are nearer by a week of hours. */
const afterMissedWeek = (tasks: readonly OrderedTask[]): OrderedTask[] =>
  tasks.map((task) => ({
    ...task,
    release: Math.max(0, task.release - weekMinutes),
    due: task.due === null ? null : task.due - weekMinutes,
  }));

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const solve = await loadSolver();
const groups = [
  { name: "no dates, 6 to 40", parity: 1 },
  { name: "with dates, 5 to 16", parity: 0 },
];
const rows: Record<string, string | number>[] = [];
for (const { name, parity } of groups) {
  const ratios: number[] = [];
  const greedyRatios: number[] = [];
  const times: number[] = [];
  const methods = { exact: 0, improved: 0, greedy: 0 };
  let violations = 0;
  let unproven = 0;
  let steady = 0;
  let kept = 0;
  let count = 0;
  for (let seed = 1; seed <= instances; seed++) {
    if (seed % 2 !== parity) continue;
    count++;
    const tasks = planOf(seed);
    const solved = solveOrder(tasks, solve);
    methods[solved.method]++;
    times.push(solved.milliseconds);
    violations += violationsIn(tasks, solved.order);
    const best = parity ? provenByBlocks(tasks) : provenBest(tasks);
    if (best === null) unproven++;
    else {
      ratios.push(best / solved.cost);
      greedyRatios.push(best / costOf(tasks, greedyOrder(tasks)));
    }
    const later = afterMissedWeek(tasks);
    const again = solveOrder(later, solve);
    const settled = settledOrder(later, solved.order, again.order);
    const same = sameOrder(solved.order, settled.order);
    const costsMore = costOf(later, solved.order) > again.cost * (1 + worthChanging);
    if (settled.kept) kept++;
    if (same >= 0.8 || costsMore) steady++;
  }
  rows.push({
    plans: name,
    count,
    proven: count - unproven,
    "worst ratio": Math.min(...ratios).toFixed(5),
    "share >= 0.999": (ratios.filter((ratio) => ratio >= 0.999).length / ratios.length).toFixed(3),
    "greedy worst": Math.min(...greedyRatios).toFixed(3),
    "exact/improved/greedy": `${methods.exact}/${methods.improved}/${methods.greedy}`,
    "ms p50": percentile(times, 0.5).toFixed(1),
    "ms p95": percentile(times, 0.95).toFixed(1),
    violations,
    "order kept after a missed week": (kept / count).toFixed(3),
    "steady or gains > 2 %": (steady / count).toFixed(3),
  });
}
for (const row of rows)
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name.padEnd(32)} ${value}`)
      .join("\n"),
    "\n",
  );
