import { expect, test } from "vitest";
import { type Known, rankCandidates } from "./candidates.ts";

const today = "2026-11-24";
const need = { what: "Wound care", why: "You are at 2, the role asks for 4.", record: null };
const known = (label: string, more: Partial<Known>): Known => ({
  person: { kind: "contact", id: label, label },
  work: null,
  tier: "wide",
  lastTalk: null,
  received: 0,
  asked: 0,
  given: 0,
  matches: [{ need, how: "mentions" }],
  ...more,
});

test("whoever does the work comes before whoever is only near, and nobody comes without a reason", () => {
  const ranked = rankCandidates(
    [
      known("Near", { tier: "inner", lastTalk: "2026-11-01" }),
      known("Does it", { matches: [{ need, how: "works" }] }),
      known("Nothing to do with it", { tier: "inner", matches: [] }),
    ],
    today,
    5,
  );
  expect(ranked.map(({ person }) => person.label)).toEqual(["Does it", "Near"]);
  expect(ranked[0]?.why[0]).toBe("Does it does this work now: Wound care.");
  expect(ranked[1]?.why).toContain("You last talked in November 2026.");
});

test("one who was asked often and given nothing comes later, with the word to give first", () => {
  const [first, second] = rankCandidates([known("Asked", { asked: 3 }), known("Fresh", {})], today, 5);
  expect(first?.person.label).toBe("Fresh");
  expect(second?.why.at(-1)).toBe("You asked 3 times and gave nothing yet: give first.");
});
