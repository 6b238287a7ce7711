import { expect, test } from "vitest";
import { readRest, restUntil, sayRest } from "./rules.ts";

const today = "2026-11-24";
const said = (words: string, from = today) => {
  const { startsOn, endsOn } = readRest(words, from) ?? {};
  return startsOn ? `${startsOn} ${endsOn}` : null;
};

test.each([
  ["10 to 20 December", "2026-12-10 2026-12-20"],
  ["10–20 Dec", "2026-12-10 2026-12-20"],
  ["the 10th to the 20th of December 2027", "2027-12-10 2027-12-20"],
  ["December 10 to 20", "2026-12-10 2026-12-20"],
  ["Christmas: 20 December to 3 January", "2026-12-20 2027-01-03"],
  ["20 December until 3 January 2028", "2027-12-20 2028-01-03"],
  ["10. bis 20. Dezember", "2026-12-10 2026-12-20"],
  ["du 10 au 20 décembre", "2026-12-10 2026-12-20"],
  ["del 10 al 20 de diciembre", "2026-12-10 2026-12-20"],
  ["2027-02-01 to 2027-02-14", "2027-02-01 2027-02-14"],
  ["August", "2027-08-01 2027-08-31"],
  ["all of November", "2026-11-01 2026-11-30"],
  ["Holidays in February 2028", "2028-02-01 2028-02-29"],
  ["July and August", "2027-07-01 2027-08-31"],
  ["December to January", "2026-12-01 2027-01-31"],
  ["May", "2027-05-01 2027-05-31"],
  ["next week", "2026-11-30 2026-12-06"],
  ["for two weeks", "2026-11-24 2026-12-07"],
  ["until 6 January", "2026-11-24 2027-01-06"],
  ["Mum's birthday on 3 December", "2026-12-03 2026-12-03"],
])("“%s” is %s", (words, days) => {
  expect(said(words)).toBe(days);
});

test("what names no days is no rest, nor are days that the calendar does not have", () => {
  expect(["a while", "30 to 31 February", "holidays"].map((words) => said(words))).toEqual([null, null, null]);
});

test("a rest that goes on is meant, not the one of next year", () => {
  expect(said("10 to 20 December", "2026-12-15")).toBe("2026-12-10 2026-12-20");
  expect(said("20 December to 3 January", "2027-01-02")).toBe("2026-12-20 2027-01-03");
  expect(said("August", "2026-08-31")).toBe("2026-08-01 2026-08-31");
});

test("reminders rest from the first to the last day, on through rests that overlap or follow at once, and not beside them", () => {
  const rests = [
    { startsOn: "2026-08-20", endsOn: "2026-08-25" },
    { startsOn: "2026-08-01", endsOn: "2026-08-31" },
    { startsOn: "2026-09-01", endsOn: "2026-09-05" },
    { startsOn: "2026-12-10", endsOn: "2026-12-20" },
  ];
  const on = ["2026-07-31", "2026-08-01", "2026-08-25", "2026-09-05", "2026-09-06", "2026-12-10", "2026-12-21"];
  expect(on.map((day) => restUntil(rests, day))).toEqual([
    ...[null, "2026-09-05", "2026-09-05", "2026-09-05", null],
    ...["2026-12-20", null],
  ]);
  expect(restUntil([], "2026-08-01")).toBeNull();
});

test("a rest is said by its days and how it lies to today", () => {
  expect(sayRest({ startsOn: "2026-12-10", endsOn: "2026-12-20" }, today)).toBe("10 Dec to 20 Dec. 11 days without reminders.");
  expect(sayRest({ startsOn: "2026-11-20", endsOn: "2026-11-30" }, today)).toBe(
    "20 Nov to 30 Nov. Nobody is asked for until 30 November.",
  );
  expect(sayRest({ startsOn: "2026-08-01", endsOn: "2026-08-31" }, today)).toBe("1 Aug to 31 Aug, over.");
});
