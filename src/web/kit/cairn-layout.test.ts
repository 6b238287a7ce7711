import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherStones, layCairn, rowsOf } from "./cairn-layout.ts";

const box = { width: 280, ground: 178 };

test.each([
  [1, 1, [1]],
  [3, 1, [1, 1, 1]],
  [3, 2, [2, 1]],
  [10, 3, [3, 3, 2, 2]],
  [21, 4, [4, 4, 3, 3, 3, 2, 2]],
])("%i stones on a lowest row of %i", (count, base, rows) => {
  expect(rowsOf(count, base)).toEqual(rows);
});

test("all stones are of one size but for how much they mattered, and piles fill the picture", () => {
  const stones = Array.from({ length: 25 }, (_, at) => ({ id: `${at}`, year: at < 4 ? "2025" : "2026", weight: 0.5 }));
  const [few, many] = layCairn(stones, box);
  expect(few?.stones[0]?.width).toBe(many?.stones[0]?.width);
  const highest = Math.min(...(many?.stones ?? []).map(({ y }) => y));
  expect(box.ground - highest).toBeGreaterThan(box.ground / 2);
});

test("each year has its pile, one without a win is a gap, the earliest years stand together", () => {
  const stones = ["2019", "2020", "2021", "2022", "2023", "2024", "2026"].map((year) => ({ id: year, year }));
  const piles = layCairn(stones, box);
  expect(piles.map(({ year, stones: laid }) => [year, laid.length])).toEqual([
    ["2019 – 2022", 4],
    ["2023", 1],
    ["2024", 1],
    ["2025", 0],
    ["2026", 1],
  ]);
});

test("every stone is drawn once, above the ground and inside the picture", () => {
  const stone = fc.record({
    year: fc.constantFrom("2022", "2023", "2024", "2025", "2026"),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(stone, { maxLength: 400 }), (wins) => {
      const stones = wins.map((one, at) => ({ ...one, id: `win ${at}` }));
      const laid = layCairn(stones, box).flatMap((pile) => pile.stones);
      expect(laid.map(({ id }) => id).sort()).toEqual(stones.map(({ id }) => id).sort());
      for (const { x, y, width, height } of laid) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + width).toBeLessThanOrEqual(box.width + 1);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThanOrEqual(box.ground + height * 0.1);
        expect(width).toBeGreaterThan(0);
      }
    }),
  );
});

test("too many stones to be seen are gathered, each for several of its look and year, none of which goes missing", () => {
  const stones = Array.from({ length: 1000 }, (_, at) => ({
    id: `${at}`,
    year: `${2020 + (at % 5)}`,
    tone: at % 3 === 0 ? "moss" : "gold",
  }));
  const { stones: few, each } = gatherStones(stones);
  expect(each).toBe(10);
  expect(few.length).toBeLessThanOrEqual(150);
  expect(new Set(few.map(({ year, tone }) => year + tone)).size).toBe(10);
  expect(gatherStones(stones.slice(0, 150))).toEqual({ stones: stones.slice(0, 150), each: 1 });
});
