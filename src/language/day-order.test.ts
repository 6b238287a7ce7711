import { expect, test } from "vitest";
import { dayOrder, slashedDay } from "./day-order.ts";

test("a column shows whether its days begin with the month", () => {
  expect(dayOrder(["11/20/2026", "11/05/2026"])).toBe("month");
  expect(dayOrder(["20/11/2026", "05/11/2026", ""])).toBe("day");
  expect(dayOrder(["11/05/2026"])).toBeNull();
  expect(dayOrder(["11/20/2026", "20/11/2026"])).toBeNull();
});

test("a day with strokes is one day where its order is known, and two where it is not", () => {
  expect(slashedDay("11/05/2026", "month")).toEqual(["2026-11-05"]);
  expect(slashedDay("11/05/26", "day")).toEqual(["2026-05-11"]);
  expect(slashedDay("11/05/2026", null)).toEqual(["2026-05-11", "2026-11-05"]);
  expect(slashedDay("05/05/2026", null)).toEqual(["2026-05-05"]);
  expect(slashedDay("11/20/2026", null)).toEqual(["2026-11-20"]);
  expect(slashedDay("20.11.2026", null)).toBeNull();
  expect(slashedDay("31/31/2026", null)).toBeNull();
});
