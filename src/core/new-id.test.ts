import { expect, test } from "vitest";
import { newId } from "./new-id.ts";

test("ids sort in the order of their making, many in a millisecond too", () => {
  const made = Array.from({ length: 20_000 }, newId);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
