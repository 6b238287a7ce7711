import { describe, expect, test } from "vitest";
import { bigFive, interests, strengths } from "../instruments/shipped.ts";
import { answeredTwice, randomFrom } from "./answered-twice.testing.ts";
import { assumedOccasion, changesOf } from "./changes.ts";

const people = 600;

type Answering = Partial<Parameters<typeof answeredTwice>[1]>;

/** Share of comparisons with a claim on any scale, among people of all levels and noises who did not change. */
const anyClaim = (instrument: typeof interests, answering: Answering): number => {
  const random = randomFrom(7);
  let any = 0;
  for (let person = 0; person < people; person++) {
    const unchanged = { level: 1.5 + (person % 4), noise: 0.4 + 0.3 * (person % 5), between: 0.7, ...answering };
    const [before, after] = answeredTwice(instrument, unchanged, random);
    if (changesOf(instrument, before, after).some(({ verdict }) => verdict === "up" || verdict === "down")) any += 1;
  }
  return any / people;
};

describe.each([interests, strengths, bigFive].map((one) => [one.id, one] as const))(
  "%s, where nothing changed",
  (_, instrument) => {
    test.each<[string, Answering]>([
      ["independent noise", {}],
      ["a mood of each scale", { moodOfScale: assumedOccasion }],
      ["a mood of the day on all scales", { moodOfDay: assumedOccasion }],
      ["agreeing more or less with anything", { agreeing: assumedOccasion }],
      ["a quarter missing, and a mood", { missing: 0.25, moodOfScale: assumedOccasion }],
      ["one answer to everything, another each time", { straight: true }],
    ])("%s: a change is claimed of any scale in at most 5 of 100 comparisons", (_, answering) => {
      expect(anyClaim(instrument, answering)).toBeLessThanOrEqual(0.05);
    });
  },
);

test("two steps on one scale are told in most cases, and which scale it was", () => {
  const random = randomFrom(11);
  let told = 0;
  for (let person = 0; person < 200; person++) {
    const changed = ["social"];
    const [before, after] = answeredTwice(interests, { level: 2.3, noise: 0.6, between: 0.7, change: 2, changed }, random);
    const claims = changesOf(interests, before, after).filter(({ verdict }) => verdict === "up");
    if (claims.length === 1 && claims[0]?.id === "social") told += 1;
  }
  expect(told / 200).toBeGreaterThan(0.7);
});

test("one answer to everything is not compared, and why is said", () => {
  const all = (value: number) => Object.fromEntries(interests.items.map((item) => [item.id, value]));
  expect(changesOf(interests, all(2), all(5))[0]).toMatchObject({
    verdict: "too-few",
    mean: null,
    sentence: expect.stringContaining("Nearly all answers of one of the two sittings are the same one"),
  });
});
