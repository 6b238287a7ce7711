import { expect, test } from "vitest";
import { z } from "zod";
import { sayLineIssue } from "./issue.ts";

const row = z.object({
  energy: z.number().min(1).max(5),
  kind: z.enum(["rejection", "layoff"]),
  sleep: z.number(),
  restsUntil: z.iso.date("Write a day as year-month-day, such as 2026-11-24"),
  answers: z.array(z.number()),
  spread: z.number().gt(0).lt(1),
});

const good = { energy: 3, kind: "layoff", sleep: 4, restsUntil: "2026-11-24", answers: [1], spread: 0.5 };

test.each([
  [{ energy: 9 }, "“energy” must be at most 5."],
  [{ energy: 0 }, "“energy” must be at least 1."],
  [{ spread: 0 }, "“spread” must be more than 0."],
  [{ spread: 1 }, "“spread” must be less than 1."],
  [{ energy: "high" }, "“energy” must be a number."],
  [{ kind: "fired" }, "“kind” must be one of: rejection, layoff."],
  [{ sleep: undefined }, "“sleep” is missing."],
  [{ restsUntil: "soon" }, "“rests until”: Write a day as year-month-day, such as 2026-11-24."],
  [{ answers: [1, "x"] }, "“answers 2” must be a number."],
])("a line with %j is wrong in words of people: %s", (change, said) => {
  const { error } = row.safeParse({ ...good, ...change });
  expect(error && sayLineIssue(error)).toBe(said);
});
