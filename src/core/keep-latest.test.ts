import { expect, test } from "vitest";
import { keepLatest } from "./keep-latest.ts";

test("the latest answers are kept, the one asked longest ago is forgotten first", () => {
  const asked: number[][] = [];
  const sum = keepLatest(2, (numbers: readonly number[]) => {
    asked.push([...numbers]);
    return numbers.reduce((total, one) => total + one, 0);
  });
  expect([sum([1, 2]), sum([3]), sum([1, 2]), sum([4]), sum([1, 2]), sum([3])]).toEqual([3, 3, 3, 4, 3, 3]);
  expect(asked).toEqual([[1, 2], [3], [4], [3]]);
});
