import { expect, test } from "vitest";
import { idsAfter, newId } from "./new-id.ts";

test("ids sort in the order of their making, many in a millisecond too", () => {
  const made = Array.from({ length: 20_000 }, newId);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("ids sort after one that was made while the clock was ahead", () => {
  const ahead = `${(Date.now() + 400 * 24 * 60 * 60_000)
    .toString(16)
    .padStart(12, "0")
    .replace(/^(.{8})/, "$1-")}-7fff-8000-000000000000`;
  expect(newId() < ahead).toBe(true);
  idsAfter(ahead);
  const made = Array.from({ length: 10 }, newId);
  expect([ahead, ...made].sort()).toEqual([ahead, ...made]);
  idsAfter("0");
  expect(newId() > (made.at(-1) ?? "")).toBe(true);
});
