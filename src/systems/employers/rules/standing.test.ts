import { expect, test } from "vitest";
import { learnedLine } from "../schema.ts";
import { lastLearned, latestFirst, sayStanding } from "./standing.ts";

const today = "2026-11-24";
const shifts = learnedLine.parse({ id: "a", day: "2026-11-02", what: "Shifts are planned six weeks ahead", source: "Ana" });
const turnover = learnedLine.parse({ id: "b", day: "2026-11-20", what: "Three left since summer", flag: true });

test("it says the next move with its day, how much was learned, and red flags", () => {
  const bare = { next: null, nextOn: null, letGoOn: null, learned: [] };
  expect(sayStanding(bare, today)).toBe("No next move yet. Nothing learned yet.");
  expect(sayStanding({ ...bare, next: "Ask Ana", nextOn: "2026-11-27", learned: [shifts, turnover] }, today)).toBe(
    "Next: Ask Ana, by 27 Nov. 2 things learned, the last on 20 Nov. 1 red flag.",
  );
  expect(sayStanding({ ...bare, next: "Ask Ana", nextOn: "2026-11-20" }, today)).toContain("Next: Ask Ana, was due 20 Nov.");
  expect(sayStanding({ ...bare, next: "Ask Ana", letGoOn: "2026-11-20" }, today)).toBe("Let go on 20 November 2026.");
});

test("the latest line stands first, and of one day the one written last", () => {
  const same = { ...shifts, id: "c" };
  expect(latestFirst([shifts, turnover, same]).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  expect(lastLearned({ learned: [turnover, shifts] })).toBe("2026-11-20");
  expect(lastLearned({ learned: [] })).toBeNull();
});
