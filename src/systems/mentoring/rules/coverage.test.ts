import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";

test("shows the holes, with whom to look for", () => {
  const { areas, said } = coverageOf([
    { name: "Ana", role: "mentor", areas: ["craft", "industry"] },
    { name: "Bo", role: "peer", areas: ["life"] },
  ]);
  expect(areas.map(({ area, who }) => [area, who])).toEqual([
    ["craft", ["Ana"]],
    ["politics", []],
    ["industry", ["Ana"]],
    ["life", ["Bo"]],
  ]);
  expect(areas[1]?.ask).toBe("Somebody who knows how things are decided where you work.");
  expect(said).toEqual([
    "Nobody for politics.",
    "No sponsor: nobody speaks for you where you are not.",
    "You mentor nobody yet: to pass it on is the thanks that lasts.",
  ]);
});

test("those whom one mentors cover nothing, and one alone is said to carry it all", () => {
  expect(coverageOf([{ name: "Cem", role: "mentee", areas: ["craft"] }]).said).toEqual([
    "Nobody yet. One person for one question is a beginning.",
  ]);
  expect(coverageOf([{ name: "Ana", role: "sponsor", areas: ["craft", "politics", "industry", "life"] }]).said).toEqual([
    "Craft, politics, industry and life: for each there is somebody.",
    "All of it rests on Ana.",
  ]);
});
