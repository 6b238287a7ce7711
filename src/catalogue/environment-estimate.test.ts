import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { environmentDimensions } from "../career/work-profile.ts";
import { estimatedEnvironment } from "./environment-estimate.ts";
import { iscoEnvironments, socEnvironments } from "./starter/environment-levels.ts";
import { roles } from "./starter/roles.ts";
import { starterFigures } from "./starter-entries.ts";
import { noFigures } from "./work-figures.ts";

const rating = fc.integer({ min: 100, max: 700 }).map((value) => value / 100);

describe("autonomy and people, derived from what is measured beside them", () => {
  test("by hand: independence in the middle of all occupations gives a middling autonomy", () => {
    // 4.33 is the ninth of the nineteen twentieths: eight and a half to nine and a half of them lie below it.
    const { autonomy } = estimatedEnvironment({}, { ...noFigures(), independence: 4.33 });
    expect(autonomy).toMatchObject({ figure: 0.475, ground: { how: "derived", error: 0.25 } });
  });

  test("they stay within what the regression can say, and rise with what they rest on", () => {
    fc.assert(
      fc.property(rating, rating, rating, rating, (independence, social, relationships, more) => {
        const of = (value: number) =>
          estimatedEnvironment({}, { ...noFigures(), independence: value, social: value, relationships });
        const { autonomy, people } = estimatedEnvironment({}, { ...noFigures(), independence, social, relationships });
        expect(autonomy?.figure).toBeGreaterThanOrEqual(0.25);
        expect(autonomy?.figure).toBeLessThanOrEqual(0.75);
        expect(people?.figure).toBeGreaterThanOrEqual(0.12);
        expect(people?.figure).toBeLessThanOrEqual(0.88);
        const [low, high] = [of(Math.min(social, more)), of(Math.max(social, more))];
        expect(high.autonomy?.figure).toBeGreaterThanOrEqual(low.autonomy?.figure ?? 1);
        expect(high.people?.figure).toBeGreaterThanOrEqual(low.people?.figure ?? 1);
      }),
    );
  });

  test("without its figures a dimension is silent, never the middle", () => {
    expect(estimatedEnvironment({}, { ...noFigures(), social: 5 })).toEqual({
      pace: null,
      autonomy: null,
      people: null,
      place: null,
    });
  });
});

describe("pace and place, estimated for groups", () => {
  test("a minor group goes before its major group, and SOC before ISCO", () => {
    const placeOf = (role: { soc?: string; isco?: string }) => estimatedEnvironment(role, noFigures()).place;
    expect(placeOf({ soc: "37-3011" })?.figure).toBe(0.8);
    expect(placeOf({ soc: "37-2011", isco: "9214" })?.figure).toBe(0.15);
    expect(placeOf({ isco: "9214" })?.ground).toMatchObject({ how: "estimated", error: 0.2 });
    expect(placeOf({ isco: "9214" })?.ground.said).toMatch(
      /^Cairn's own estimate for the group “.+”, not measured; replaced when/,
    );
    expect(placeOf({ soc: "99-0000" })).toBeNull();
  });

  test("every group of both classifications is there", () => {
    const major = [
      "11",
      "13",
      "15",
      "17",
      "19",
      "21",
      "23",
      "25",
      "27",
      "29",
      "31",
      "33",
      "35",
      "37",
      "39",
      "41",
      "43",
      "45",
      "47",
      "49",
      "51",
      "53",
      "55",
    ];
    expect(major.filter((group) => !socEnvironments[group])).toEqual([]);
    expect(Object.keys(iscoEnvironments)).toHaveLength(43);
  });

  test("speaks for every starter role of pace and place, and of all four where interests and values are known", () => {
    const figures = starterFigures();
    const known = roles.map((role) => {
      const estimates = estimatedEnvironment(role, figures.get(role.soc)?.figures ?? noFigures());
      return environmentDimensions.filter(({ id }) => estimates[id]).length;
    });
    expect(Math.min(...known)).toBe(2);
    expect(known.filter((count) => count === 4).length).toBeGreaterThan(240);
  });
});
