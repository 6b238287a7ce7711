import { expect, test } from "vitest";
import { profileFacts } from "../../../career/profile-facts.ts";
import { careerOf } from "./career.ts";

const career = (...positions: readonly (readonly [title: string, organisation: string, start: string, end?: string])[]) =>
  careerOf(
    profileFacts.parse({
      basics: {},
      experiences: positions.map(([title, organisation, start, end]) => ({
        ...{ kind: "work", title, organisation, start, highlights: [], source: "line 1" },
        ...(end && { end }),
      })),
      skills: [],
      languages: [],
      certificates: [],
    }),
    "2026-12-01",
    () => null,
  ).map(({ role, held, fact }) => [fact.title, role.label, held.leads]);

test("a shift supervisor leads in the trade that they came from at the same employer", () => {
  expect(career(["Shift supervisor", "County 911", "2016"], ["Police Officer", "County 911", "2011", "2016"])).toEqual([
    ["Police Officer", "Police Officer", false],
    ["Shift supervisor", "Police Officer", true],
  ]);
  const elsewhere = career(["Shift supervisor", "Harbour Grill", "2016"], ["Police Officer", "County 911", "2011", "2016"]);
  expect(elsewhere.find(([title]) => title === "Shift supervisor")?.[1]).not.toBe("Police Officer");
});

test("who began as a supervisor and then took up a trade did not rise in it", () =>
  expect(
    career(["Team leader", "Lakeview", "2009", "2012"], ["Registered Nurse", "Lakeview", "2013"]).filter(
      ([title, role]) => title === "Team leader" && role === "Registered Nurse",
    ),
  ).toEqual([]));
