import { expect, test } from "vitest";
import { askFrom, sayStanding, sayYield } from "./standing.ts";

test("what came of it is asked for two weeks later, and no more once it is said", () => {
  expect(askFrom({ day: "2026-11-24", outcome: null })).toBe("2026-12-08");
  expect(askFrom({ day: "2026-11-24", outcome: "nothing" })).toBeNull();
});

test("how it stands says day, place and what came of it", () => {
  const one = { day: "2026-11-20", place: "Ward meeting", came: null, outcome: null };
  expect(sayStanding(one, "2026-11-24")).toBe("20 Nov, Ward meeting");
  expect(sayStanding({ ...one, outcome: "nothing" }, "2026-11-24")).toBe("20 Nov, Ward meeting: nothing came of it");
  expect(
    sayStanding({ ...one, came: "The rota is up a week earlier.\nAna thanked me.", outcome: "something" }, "2026-11-24"),
  ).toBe("20 Nov, Ward meeting: The rota is up a week earlier.");
});

test("how often something came of it is silent under five", () => {
  expect(sayYield(4, 4)).toBeNull();
  expect(sayYield(5, 2)).toBe("Something came of 2 of the 5 times of which you said so.");
});
