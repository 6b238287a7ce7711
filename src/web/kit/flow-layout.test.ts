import { expect, test } from "vitest";
import { flowLayout } from "./flow-layout.ts";

const stages = ["applied", "interview", "offer", "accepted"];
const links = [
  { from: "applied", to: "interview", count: 8 },
  { from: "applied", to: "offer", count: 2 },
  { from: "applied", to: "no", count: 20 },
  { from: "interview", to: "offer", count: 1 },
  { from: "interview", to: "no", count: 7 },
  { from: "offer", to: "open", count: 3 },
];

test("a stage that nothing reaches is left out, and each bar holds as many as reach it", () => {
  const { bars } = flowLayout(stages, links, 390);
  expect(bars.map(({ key, count }) => [key, count])).toEqual([
    ["applied", 30],
    ["interview", 8],
    ["offer", 3],
  ]);
  expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(30 / 8, 6);
});

test.each([320, 390, 1280])("at a width of %d nothing lies outside, and names of what leaves do not touch", (width) => {
  const { bars, leaving, height } = flowLayout(stages, links, width);
  for (const bar of bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThan(width * 0.54);
  }
  const middles = leaving.map(({ y, height: thick }) => y + thick / 2);
  for (const [at, middle] of middles.entries()) {
    expect(middle).toBeLessThan(height);
    expect(middle - (middles[at - 1] ?? -100)).toBeGreaterThan(17);
  }
});

test("what passes a stage by lies beside its bar", () => {
  const { bars } = flowLayout(stages, links, 390);
  const [applied, interview] = bars;
  const scale = (applied?.width ?? 0) / 30;
  expect(interview?.x).toBeGreaterThan(2 * scale);
});

test("nothing at all draws nothing outside", () => {
  expect(flowLayout(stages, [], 390)).toMatchObject({ ribbons: [], leaving: [] });
});
