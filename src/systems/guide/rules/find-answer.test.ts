import { expect, test } from "vitest";
import { answers } from "../answers.ts";
import { answerFinder, near } from "./find-answer.ts";
import laterWordings from "./later-wordings.testing.json" with { type: "json" };
import otherWordings from "./other-wordings.testing.json" with { type: "json" };
import unseenWordings from "./unseen-wordings.testing.json" with { type: "json" };

const find = answerFinder(answers);

type Wordings = Readonly<Record<string, string | readonly string[]>>;

const measured = (wordings: Wordings) => {
  const asked = Object.entries(wordings).flatMap(([id, said]) => [said].flat().map((question) => ({ id, question })));
  const places = asked.map(({ id, question }) => find(question).findIndex((one) => one.id === id));
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / asked.length;
  return { n: asked.length, first: share(1), three: share(3) };
};

const print = (what: string, { n, first, three }: ReturnType<typeof measured>) =>
  console.info(
    `${what}: right answer first in ${(100 * first).toFixed(1)} %, in the first three in ${(100 * three).toFixed(1)} % (n = ${n})`,
  );

test("each question finds its own answer", () => {
  expect(answers.filter(({ id, question }) => find(question)[0]?.id !== id).map(({ id }) => id)).toEqual([]);
});

test("two other wordings for each answer, written before the search", () => {
  const found = measured(otherWordings);
  print("Written before the search", found);
  expect(found.n).toBe(2 * answers.length);
  expect(found.first).toBeGreaterThanOrEqual(0.97);
  expect(found.three).toBeGreaterThanOrEqual(0.99);
});

test("five further wordings for each, from which the near words learned", () => {
  const found = measured(laterWordings);
  print("Learned from", found);
  expect(found.first).toBeGreaterThanOrEqual(0.98);
  expect(found.three).toBeGreaterThanOrEqual(0.99);
});

test("a situation told for each, in words that neither the near words nor the rule have seen: the hardest", () => {
  const found = measured(unseenWordings);
  print("Never seen", found);
  expect(found.first).toBeGreaterThanOrEqual(0.44);
  expect(found.three).toBeGreaterThanOrEqual(0.66);
});

test("slips of spelling and other languages are forgiven", () => {
  const first = (question: string) => find(question)[0]?.id;
  expect(first("imposter sindrome")).toBe("impostor");
  expect(first("how do I prepair for my interviw")).toBe("interview-prepare");
  expect(first("Wie schreibe ich einen Lebenslauf?")).toBe("resume");
  expect(first("¿cómo pido un aumento?")).toBe("raise");
  expect(first("comment trouver un mentor")).toBe("mentor-find");
});

test("what is far from every answer is not taken for one", () => {
  const far = [
    "asdfgh qwertz",
    "my dog is barking",
    "recipe for apple pie",
    "fix my bicycle",
    "how tall is the eiffel tower",
    "2+2",
  ];
  expect(far.filter((question) => (find(question)[0]?.score ?? 0) >= near)).toEqual([]);
});
