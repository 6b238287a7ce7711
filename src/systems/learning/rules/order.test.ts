// The order of learning: Smith's rule, prerequisites, the bound, and stability, on plain examples and random plans.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSolver, solvedOrder, solveOrder } from "../solver.ts";
import {
  costOf,
  greedyOrder,
  improvedOrder,
  keepsPrerequisites,
  lowerBound,
  type OrderedTask,
  sameOrder,
  sidneyBlocks,
  worthChanging,
} from "./order.ts";
import { settledOrder } from "./replan.ts";

const solve = await loadSolver();

const task = (minutes: number, value: number, more: Partial<OrderedTask> = {}): OrderedTask => ({
  minutes,
  value,
  release: 0,
  due: null,
  latePenalty: 4 * value,
  after: [],
  ...more,
});

/** Every order of a few tasks that keeps the prerequisites. */
const allOrders = (tasks: readonly OrderedTask[], done: readonly number[] = []): number[][] => {
  if (done.length === tasks.length) return [[...done]];
  return tasks.flatMap((one, place) =>
    done.includes(place) || !one.after.every((before) => done.includes(before)) ? [] : allOrders(tasks, [...done, place]),
  );
};

const least = (tasks: readonly OrderedTask[]): number => Math.min(...allOrders(tasks).map((order) => costOf(tasks, order)));

const plans = (most: number, dated: boolean) =>
  fc
    .array(
      fc.record({
        halfHours: fc.integer({ min: 1, max: 80 }),
        value: fc.double({ min: 0.1, max: 5, noNaN: true }),
        before: fc.double({ min: 0, max: 0.999, noNaN: true }),
        linked: fc.boolean(),
        release: fc.integer({ min: 0, max: 60 }),
        due: fc.option(fc.integer({ min: 1, max: 300 })),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((drafts) =>
      drafts.map(({ halfHours, value, before, linked, release, due }, place) =>
        task(halfHours * 30, value, {
          after: linked && place > 0 ? [Math.floor(before * place)] : [],
          release: dated && release > 45 ? (release - 45) * 120 : 0,
          due: dated && due !== null ? due * 30 : null,
        }),
      ),
    );

it("the solver is there: without it the plan would be greedy alone", () => {
  expect(solve).not.toBeNull();
});

describe("two activities", () => {
  it("the one that closes more for each hour comes first", () => {
    const tasks = [task(600, 1), task(300, 1)];
    expect(solveOrder(tasks, solve)).toMatchObject({ order: [1, 0], method: "exact", gap: 0, cost: 300 + 900 });
  });

  it("a prerequisite comes first whatever it is worth", () => {
    expect(solveOrder([task(600, 0.1), task(30, 9, { after: [0] })], solve).order).toEqual([0, 1]);
  });

  it("a deadline that can be met is met where missing it costs more", () => {
    const tasks = [task(300, 2), task(300, 1, { due: 300, latePenalty: 8 })];
    expect(solveOrder(tasks, solve)).toMatchObject({ order: [1, 0], method: "exact" });
  });

  it("what cannot begin yet does not hold up what can", () => {
    expect(solveOrder([task(60, 9, { release: 600 }), task(600, 1)], solve).order).toEqual([1, 0]);
  });
});

describe("any plan", () => {
  it("without prerequisites and dates is in the order of value by hours (Smith's rule)", () => {
    fc.assert(
      fc.property(plans(30, false), (drafts) => {
        const tasks = drafts.map((one) => ({ ...one, after: [] }));
        const ratios = solveOrder(tasks, solve).order.map((place) => (tasks[place]?.value ?? 0) / (tasks[place]?.minutes ?? 1));
        for (let at = 1; at < ratios.length; at++) expect(ratios[at]).toBeLessThanOrEqual((ratios[at - 1] ?? 0) * (1 + 1e-9));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every prerequisite, holds its bound and is never worse than the greedy order", () => {
    fc.assert(
      fc.property(plans(14, true), (tasks) => {
        const solved = solveOrder(tasks, solve);
        expect(keepsPrerequisites(tasks, solved.order)).toBe(true);
        expect(keepsPrerequisites(tasks, greedyOrder(tasks))).toBe(true);
        expect(solved.cost).toBeLessThanOrEqual(costOf(tasks, greedyOrder(tasks)) * (1 + 1e-9));
        expect(lowerBound(tasks, sidneyBlocks(tasks))).toBeLessThanOrEqual(solved.cost * (1 + 1e-9));
      }),
      { numRuns: 100 },
    );
  });

  it("of up to seven activities costs what the best of all orders costs", () => {
    fc.assert(
      fc.property(plans(7, true), (tasks) => {
        const solved = solveOrder(tasks, solve);
        const best = least(tasks);
        if (solved.method === "exact") expect(solved.cost).toBeLessThanOrEqual(best * (1 + 1e-6));
        expect(solved.cost).toBeLessThanOrEqual(best * 1.001);
      }),
      { numRuns: 80 },
    );
  });

  it("has Sidney blocks of falling value for the hour, each closed under prerequisites", () => {
    fc.assert(
      fc.property(plans(20, false), (tasks) => {
        const blocks = sidneyBlocks(tasks);
        expect(keepsPrerequisites(tasks, blocks.flat())).toBe(true);
        const ratio = (block: readonly number[]) =>
          block.reduce((sum, one) => sum + (tasks[one]?.value ?? 0), 0) /
          block.reduce((sum, one) => sum + (tasks[one]?.minutes ?? 0), 0);
        for (let at = 1; at < blocks.length; at++)
          expect(ratio(blocks[at] ?? [])).toBeLessThanOrEqual(ratio(blocks[at - 1] ?? []) * (1 + 1e-6));
      }),
      { numRuns: 150 },
    );
  });

  it("is solved the same way twice", () => {
    fc.assert(
      fc.property(plans(8, true), (tasks) => {
        const start = greedyOrder(tasks);
        expect(improvedOrder(tasks, [start], 5)).toEqual(improvedOrder(tasks, [start], 5));
      }),
      { numRuns: 30 },
    );
  });
});

describe("without the solver", () => {
  it("the greedy order stands, and says so", () => {
    expect(solveOrder([task(600, 1), task(300, 1)], null)).toMatchObject({ order: [1, 0], method: "greedy", gap: null });
  });

  it("a solver that fails leaves the greedy order", () => {
    const broken = () => {
      throw new Error("out of memory");
    };
    expect(solveOrder([task(600, 1), task(300, 2, { after: [0] }), task(30, 1, { due: 0 })], broken).method).toBe("greedy");
  });
});

describe("an agreed order", () => {
  it("is kept while the best one gains at most 2 %", () => {
    const tasks = [task(300, 1), task(300, 1.01)];
    expect(settledOrder(tasks, [0, 1], [1, 0])).toEqual({ order: [0, 1], kept: true });
  });

  it("gives way to one that gains more", () => {
    const tasks = [task(3000, 1), task(30, 1)];
    expect(settledOrder(tasks, [0, 1], [1, 0])).toEqual({ order: [1, 0], kept: false });
  });

  it("takes new activities in where they cost least, prerequisites first, and never costs over 2 % more than the best", () => {
    fc.assert(
      fc.property(plans(12, true), fc.array(fc.nat(11), { maxLength: 12 }), (tasks, some) => {
        const agreed = [...new Set(some.filter((place) => place < tasks.length))];
        const best = greedyOrder(tasks);
        const { order } = settledOrder(tasks, agreed, best);
        expect(keepsPrerequisites(tasks, order)).toBe(true);
        expect(costOf(tasks, order)).toBeLessThanOrEqual(costOf(tasks, best) * (1 + worthChanging) * (1 + 1e-9));
      }),
      { numRuns: 200 },
    );
  });

  it("is compared by the pairs that stay in order", () => {
    expect(sameOrder(["a", "b", "c"], ["a", "b", "c"])).toBe(1);
    expect(sameOrder(["a", "b", "c"], ["c", "b", "a"])).toBe(0);
    expect(sameOrder(["a", "b", "c"], ["a", "x", "c", "b"])).toBeCloseTo(2 / 3);
    expect(sameOrder(["a"], ["b"])).toBe(1);
  });
});

it("the order for the same tasks is found once, for other tasks anew", async () => {
  const [long, short] = [task(600, 1), task(300, 1)];
  const first = await solvedOrder([long, short]);
  expect(await solvedOrder([long, short])).toBe(first);
  expect((await solvedOrder([short, long])).order).toEqual([0, 1]);
  expect(first.order).toEqual([1, 0]);
});
