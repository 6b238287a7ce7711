import { expect, test } from "vitest";
import { postingDay } from "./posting-day.ts";

test.each([
  ["2027-01-31T23:59:59Z", "2027-01-31"],
  ["Bewerbungsfrist: 31.01.2027", "2027-01-31"],
  ["bis zum 31. Januar 2027", "2027-01-31"],
  ["31/01/2027", "2027-01-31"],
  ["01/31/2027", "2027-01-31"],
  ["05/01/2027", "2027-01-05"],
  ["Apply by January 31st, 2027.", "2027-01-31"],
  ["avant le 31 janvier 2027", "2027-01-31"],
  ["hasta el 31 de enero de 2027", "2027-01-31"],
  ["Wed, 19 Aug 2026 23:10:38 GMT", "2026-08-19"],
  ["by 3 March", "2027-03-03"],
  ["by December 3", "2026-12-03"],
  ["31.02.2027", null],
  ["as soon as possible, 40 hours", null],
])("%s", (written, day) => {
  expect(postingDay(written, "2026-12-01", false)).toBe(day);
});

test("where months stand first", () => {
  expect(postingDay("05/01/2027", "2026-12-01", true)).toBe("2027-05-01");
  expect(postingDay("05.01.2027", "2026-12-01", true)).toBe("2027-01-05");
});
