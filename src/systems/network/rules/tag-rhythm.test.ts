import { expect, test } from "vitest";
import { cadenceOf, sayRule } from "./rhythm.ts";
import { ruleOf } from "./tag-rhythm.ts";

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
