import fc from "fast-check";
import { expect, test } from "vitest";
import { roleTitles } from "./role-titles.ts";
import { skillConfidence } from "./skill-confidence.ts";
import { titleConfidence } from "./title-confidence.ts";

const role = (id: string, label: string, isco: string, altLabels: string[] = []) => ({
  id,
  label,
  altLabels,
  source: "esco" as const,
  isco,
  needs: [],
  next: [],
  near: [],
  retired: false,
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("a title alike in words is surer when no other work is close", () => {
  expect(titleConfidence(0.95, 0.4)).toBeGreaterThan(0.95);
  expect(titleConfidence(0.95, 0)).toBeLessThan(0.7);
  expect(titleConfidence(0.6, 0)).toBeLessThan(0.35);
});

test("more likeness and more lead are never less sure", () => {
  const likely = fc.double({ min: 0.6, max: 1, noNaN: true });
  fc.assert(
    fc.property(likely, likely, share, share, (one, other, near, far) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const [behind, ahead] = [Math.min(near, far), Math.max(near, far)];
      expect(titleConfidence(more, ahead)).toBeGreaterThanOrEqual(titleConfidence(less, behind) - 1e-12);
    }),
  );
});

test("a stronger find is never less sure, so that the order stays", () => {
  expect(skillConfidence(0)).toBe(0);
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(skillConfidence(Math.max(one, other))).toBeGreaterThanOrEqual(skillConfidence(Math.min(one, other)));
    }),
  );
});

test("a name of one role is sure, a name that several works bear is shared among them", () => {
  const titles = roleTitles([
    role("a", "barrel maker", "7522", ["cooper"]),
    role("b", "wine cellar hand", "9213", ["cooper"]),
    role("c", "tax clerk", "3352"),
  ]);
  expect(titles.bestRole("barrel maker")).toMatchObject({ id: "a", likeness: 1, confidence: 0.97 });
  expect(titles.bestRole("cooper")?.confidence).toBe(0.49);
});
