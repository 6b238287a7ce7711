import { expect, it } from "vitest";
import { readDay } from "./days.ts";

const tuesday = "2026-11-24";

it.each([
  ["2027-03-31", "2027-03-31"],
  ["24 November 2026", "2026-11-24"],
  ["31/3/2027", "2027-03-31"],
  ["tomorrow", "2026-11-25"],
  ["in 3 weeks", "2026-12-15"],
  ["Friday", "2026-11-27"],
  ["31 March", "2027-03-31"],
])("reads %s as %s", (written, day) => {
  expect(readDay(written, tuesday)).toBe(day);
});

it.each(["soon", "2026-02-31", ""])("reads no day from %j", (written) => {
  expect(readDay(written, tuesday)).toBeNull();
});
