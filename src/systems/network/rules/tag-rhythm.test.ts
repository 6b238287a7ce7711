import { expect, test } from "vitest";
import { cadenceOf, sayRule } from "./rhythm.ts";
import { quietOn, ruleOf } from "./tag-rhythm.ts";

test("of several tags with a rule the one that asks most often counts, however it is written", () => {
  const rules = [
    { tag: "Mentor", days: 90 },
    { tag: "ward", days: 14 },
  ];
  expect(ruleOf(["mentor", "Ward"], rules)).toEqual({ tag: "ward", days: 14 });
  expect(ruleOf(["MENTOR"], rules)?.days).toBe(90);
  expect(ruleOf(["night"], rules)).toBeNull();
});

test("the nearest rule counts: the person's own, then the tag's, then how near they are", () => {
  const tagged = { tier: "bench", cadenceDays: null, tagDays: 60, tagNamed: "mentor" } as const;
  expect(sayRule({ ...tagged, cadenceDays: 7 })).toBe("In touch every 7 days, as you said for them.");
  expect(sayRule(tagged)).toBe("In touch every 60 days, as for all tagged “mentor”.");
  expect(sayRule({ ...tagged, tagDays: null, tier: "inner" })).toBe("In touch every 30 days, as with all who are as near.");
  expect(cadenceOf({ ...tagged, tagDays: null })).toBeNull();
});

test("reminders rest on the first and the last day of a rest, and not beside it", () => {
  const august = { quietFrom: "2026-08-01", quietUntil: "2026-08-31" };
  expect(["2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01"].map((day) => quietOn(august, day))).toEqual([
    null,
    "2026-08-31",
    "2026-08-31",
    null,
  ]);
  expect(quietOn(undefined, "2026-08-01")).toBeNull();
});
