import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endings, stages } from "../schema/opening.ts";
import { flowEnds, flowStages, flowsOf } from "./flows.ts";
import type { FunnelRow } from "./funnel.ts";

const row = (said: Partial<FunnelRow>): FunnelRow => ({
  ...{ how: "board", kind: "job", month: "2026-10", stage: "rejected", rounds: 0, offered: false, accepted: false },
  ...{ waiting: false, count: 1 },
  ...said,
});

describe("the ways of applications", () => {
  test("a no after two interviews passes both; silence, what runs and what one gave up are told apart", () => {
    const rows = [
      row({ rounds: 2 }),
      row({ stage: "silent", count: 3 }),
      row({ stage: "applied" }),
      row({ stage: "applied", waiting: true, count: 2 }),
      row({ stage: "withdrawn", rounds: 1 }),
      row({ stage: "accepted", rounds: 1, offered: true, accepted: true }),
    ];
    expect(flowsOf(rows).map(({ from, to, count }) => `${from} ${to} ${count}`)).toEqual([
      "applied interview 3",
      "applied open 2",
      "applied silent 4",
      "interview again 1",
      "interview offer 1",
      "interview otherwise 1",
      "again no 1",
      "offer accepted 1",
    ]);
  });

  test("whatever reaches a stage leaves it or is accepted, and nothing is lost on the way", () => {
    const any = fc.record({
      stage: fc.constantFrom(...stages, ...endings),
      rounds: fc.integer({ min: 0, max: 2 }),
      offered: fc.boolean(),
      accepted: fc.boolean(),
      waiting: fc.boolean(),
      count: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (said) => {
        const rows = said.map(row);
        const flows = flowsOf(rows);
        const sum = (which: typeof flows) => which.reduce((all, { count }) => all + count, 0);
        const all = rows.reduce((total, { count }) => total + count, 0);
        expect(sum(flows.filter(({ from }) => from === "applied"))).toBe(all);
        for (const stage of flowStages.filter((one) => one !== "applied" && one !== "accepted"))
          expect(sum(flows.filter(({ to }) => to === stage))).toBe(sum(flows.filter(({ from }) => from === stage)));
        expect(sum(flows.filter(({ to }) => to === "accepted" || flowEnds.some((end) => end === to)))).toBe(all);
      }),
    );
  });
});
