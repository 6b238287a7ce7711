import { describe, expect, it } from "vitest";
import {
  aOrAn,
  dayOfMonth,
  hundredths,
  listed,
  monthAndYear,
  percent,
  sayCount,
  sayPartialDay,
  shortDate,
  shortDay,
  shortMonthAndYear,
  shortNearDay,
  weekdayAndDay,
} from "./say.ts";

describe("days", () => {
  it("are said short, long, with and without their year", () => {
    const day = "2026-11-24";
    expect([shortDay(day), shortDate(day), dayOfMonth(day), weekdayAndDay(day)]).toEqual([
      "24 Nov",
      "24 Nov 2026",
      "24 November",
      "Tuesday 24 November",
    ]);
    expect([shortNearDay(day, "2026-01-01"), shortNearDay(day, "2027-01-01")]).toEqual(["24 Nov", "24 Nov 2026"]);
  });

  it("are said as precisely as they are known", () => {
    expect(["2021", "2021-03", "2021-03-15"].map(sayPartialDay)).toEqual(["2021", "Mar 2021", "15 Mar 2021"]);
  });

  it("are said as their month, also where only the month is known", () => {
    expect([monthAndYear("2026-11-24"), monthAndYear("2026-11"), shortMonthAndYear("2026-11")]).toEqual([
      "November 2026",
      "November 2026",
      "Nov 2026",
    ]);
  });
});

it("says a share in whole hundredths", () => {
  expect([hundredths(0.425), percent(0.42), percent(1)]).toEqual([43, "42 %", "100 %"]);
});

it("counts one and many", () => {
  expect([sayCount(1, "answer"), sayCount(0, "answer"), sayCount(2, "person", "people")]).toEqual([
    "1 answer",
    "0 answers",
    "2 people",
  ]);
});

it("lists with commas and an and", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
});

it.each([
  ["goal", "a goal"],
  ["energy entry", "an energy entry"],
  ["opening", "an opening"],
  ["unit", "a unit"],
  ["update", "an update"],
  ["hour of work", "an hour of work"],
])("%s takes its article", (thing, said) => {
  expect(aOrAn(thing)).toBe(said);
});
