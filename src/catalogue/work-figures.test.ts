import fc from "fast-check";
import { expect, test } from "vitest";
import {
  figureNames,
  figureSets,
  figuresOfGroup,
  filledFrom,
  noFigures,
  noGrounds,
  profileFrom,
  type WorkFigures,
} from "./work-figures.ts";

const withSets = (interests: number | null, workValues: number | null, pace: number | null): WorkFigures => {
  const figures = noFigures();
  for (const name of figureSets.interests) figures[name] = interests;
  for (const name of figureSets.workValues) figures[name] = workValues;
  return { ...figures, pace };
};

test("a group takes the figures of the occupation of its own name", () => {
  const group = figuresOfGroup([
    { code: "11-2021.01", figures: withSets(2, 2, 0.2) },
    { code: "11-2021.00", figures: withSets(6, 5, 1) },
  ]);
  expect(group).toEqual({ figures: withSets(6, 5, 1), meanOf: [] });
});

test("what that one lacks is the mean over the detailed occupations that have it, set by set", () => {
  const group = figuresOfGroup([
    { code: "15-2051.00", figures: withSets(6, null, null) },
    { code: "15-2051.01", figures: withSets(1, 5, 0.25) },
    { code: "15-2051.02", figures: withSets(1, 2, 0.5) },
    { code: "15-2051.03", figures: withSets(1, null, null) },
  ]);
  expect(group).toEqual({ figures: withSets(6, 3.5, 0.375), meanOf: ["workValues", "environment"] });
});

test("a group without any figure has none", () => {
  expect(figuresOfGroup([])).toBeNull();
  expect(figuresOfGroup([{ code: "43-9199.00", figures: noFigures() }])).toBeNull();
});

test("figures are filled set by set, never figure by figure", () => {
  expect(filledFrom(withSets(null, 3, null), withSets(5, 6, 0.5))).toEqual(withSets(5, 3, 0.5));
});

test("a mean over occupations stays within theirs, and whole sets stay whole", () => {
  const rating = fc.option(fc.integer({ min: 100, max: 700 }).map((value) => value / 100));
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 6 }), (ratings) => {
      const occupations = ratings.map(([interests, values], at) => ({
        code: `11-9199.0${at + 1}`,
        figures: withSets(interests, values, null),
      }));
      const group = figuresOfGroup(occupations);
      const known = ratings.flatMap(([interests]) => interests ?? []);
      const profile = group && profileFrom((name) => group.figures[name], "", noGrounds());
      expect(profile?.interests == null).toBe(known.length === 0);
      for (const value of Object.values(profile?.interests ?? {})) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...known));
        expect(value).toBeLessThanOrEqual(Math.max(...known));
      }
    }),
  );
});

test("the names are sixteen, each once", () => {
  expect(figureNames).toEqual(Object.keys(noFigures()));
  expect(new Set(figureNames).size).toBe(16);
});
