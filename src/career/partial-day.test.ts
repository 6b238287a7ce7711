import { expect, test } from "vitest";
import { firstDayOf, lastDayOf } from "./partial-day.ts";

test.each([
  ["2021", "2021-01-01", "2021-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2021-12", "2021-12-01", "2021-12-31"],
  ["2021-03-15", "2021-03-15", "2021-03-15"],
])("%s lies between %s and %s", (partial, first, last) => {
  expect([firstDayOf(partial), lastDayOf(partial)]).toEqual([first, last]);
});
