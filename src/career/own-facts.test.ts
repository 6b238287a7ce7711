import { expect, test } from "vitest";
import { ownFactsOf } from "./own-facts.ts";

const of = (title: string, organisation: string | null, ...lines: string[]) => ownFactsOf({ title, organisation, lines });

test("a place of work, the people, an amount and what came of it are taken in the person's words", () => {
  expect(
    of(
      "Shift lead, goods-in",
      "Nordlager",
      "Plan the day of 9 operators and two trainees in the cold warehouse",
      "About 340 pallets a shift; errors went from 14 a week to 4",
    ),
  ).toEqual({
    title: "Shift lead, goods-in",
    employer: "Nordlager",
    unit: "cold warehouse",
    team: null,
    number: "340 pallets",
    result: "errors went from 14 a week to 4",
  });
  expect(of("Deputy", "Harbour Hotel", "Led a team of 12 waiters").team).toBe("12 waiters");
});

test("years, hours and shares are no amount, and nothing is made up where nothing is said", () => {
  expect(of("Driver", null, "Since 2014 with 40 hours a week, 15 years without an accident")).toEqual({
    title: "Driver",
    employer: null,
    unit: null,
    team: null,
    number: null,
    result: null,
  });
});
