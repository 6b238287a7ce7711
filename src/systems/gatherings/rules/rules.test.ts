import { expect, test } from "vitest";
import { type Someone, someone } from "../schema/gathering.ts";
import { nextRenewal } from "./renewal.ts";
import { openFollowUps, sayStanding, toWriteTo, writeBy, writeFrom } from "./standing.ts";

const ana: Someone = { ...someone.parse({ name: "Ana", met: true, id: "a" }), person: { kind: "contact", id: "ana" } };
const bo = someone.parse({ name: "Bo", met: true, id: "b" });
const cem = someone.parse({ name: "Cem", id: "c" });
const fair = { day: "2026-11-20", lastDay: "2026-11-21", want: null, went: "yes" as const, people: [ana, bo, cem] };

test("those who were met are to be written to within two days of the last day", () => {
  expect(openFollowUps(fair).map(({ name }) => name)).toEqual(["Ana", "Bo"]);
  expect([writeFrom(fair), writeBy(fair)]).toEqual(["2026-11-21", "2026-11-23"]);
  expect(writeFrom({ ...fair, people: [cem, { ...bo, followUp: "done" }] })).toBeNull();
  expect(writeFrom({ ...fair, went: "no" })).toBeNull();
});

test("a talk after the event is a follow-up, the talk at the event is none", () => {
  const open = (last: string) => toWriteTo(fair, new Map([["ana", last]])).map(({ name }) => name);
  expect(open("2026-11-21")).toEqual(["Ana", "Bo"]);
  expect(open("2026-11-22")).toEqual(["Bo"]);
});

test("how it stands is said before it, on it, after it and where one did not go", () => {
  const said = (one: { went?: "yes" | "no" | null; people?: Someone[] }, today: string) =>
    sayStanding({ ...fair, ...one }, 2, today);
  expect(said({ went: null, people: [cem] }, "2026-11-15")).toBe("20 Nov to 21 Nov, in 5 days. To meet: Cem.");
  expect(said({}, "2026-11-20")).toContain("It is on now. You met 2 people. To write to: 2.");
  expect(said({ went: null, people: [] }, "2026-11-24")).toBe("20 Nov to 21 Nov. Not said yet whether you went.");
  expect(said({ went: "no" }, "2026-11-24")).toBe("20 Nov to 21 Nov. You did not go.");
});

test.each([
  ["2026-01-31", "month", "2026-02-28"],
  ["2026-11-30", "quarter", "2027-02-28"],
  ["2028-02-29", "year", "2029-02-28"],
  ["2026-03-01", null, "2027-03-01"],
] as const)("what renews on %s by the %s renews next on %s", (from, per, next) => {
  expect(nextRenewal(from, per)).toBe(next);
});
