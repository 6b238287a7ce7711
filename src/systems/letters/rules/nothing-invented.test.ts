// Random people, openings and talks: a drafted letter says no employer, title, day or number that was not given to it, and each proof that it counts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { purposes } from "../schema.ts";
import { type DraftFacts, draftLetter, openPlaces } from "./draft.ts";

const pool = "Ward nurse Café Łódź Київ 1,200 2.5 % 40 night-shift falls patients C++ Krone St Mary’s 24/7 €500 2019".split(" ");
const words = (most: number) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: most }).map((said) => said.join(" "));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const record = fc.nat({ max: 1000 }).map((at) => ({ kind: "win", id: `id-${at}` }));

const facts: fc.Arbitrary<DraftFacts> = fc.record({
  me: fc.oneof(fc.constant(""), words(2)),
  contact: fc.array(words(1), { maxLength: 2 }),
  positions: fc.array(
    fc.record({
      record,
      title: words(3),
      organisation: maybe(words(2)),
      period: fc.constantFrom("", "since Mar 2021", "2017 to May 2019"),
      lasts: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  proofs: fc.array(fc.record({ record, text: words(12), shows: maybe(words(8)) }), { maxLength: 5 }),
  skills: fc.array(fc.record({ record, label: words(2) }), { maxLength: 7 }),
  certificates: fc.array(fc.record({ record, title: words(3) }), { maxLength: 4 }),
  target: maybe(words(3)),
  toWhom: maybe(words(2)),
  organisation: maybe(words(2)),
  role: maybe(words(3)),
  inside: fc.boolean(),
  source: maybe(words(2)),
  talk: maybe(fc.record({ when: fc.constantFrom("today", "on 3 December"), asked: fc.array(words(8), { maxLength: 2 }) })),
});

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The same facts, each said with one word that nobody says: what a draft of them holds beside that word is the house's own. */
const emptied = (given: DraftFacts): DraftFacts => {
  const mark = (said: unknown, key?: string): unknown => {
    if (key === "record" || said === null || typeof said === "boolean" || said === "") return said;
    if (typeof said === "string") return "Qqqq";
    if (Array.isArray(said)) return said.map((one) => mark(one));
    return Object.fromEntries(Object.entries(said as object).map(([name, value]) => [name, mark(value, name)]));
  };
  return mark(given) as DraftFacts;
};

const saidIn = (said: unknown): string[] => {
  if (typeof said === "string") return [said];
  return said === null || typeof said !== "object"
    ? []
    : Object.entries(said).flatMap(([name, value]) => (name === "record" ? [] : saidIn(value)));
};

test("500 drafts of each purpose: no word and no number that was not given, and only the records that it says", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const said = saidIn(given).join("\n");
      for (const purpose of purposes) {
        const { text, says } = draftLetter(purpose, given);
        const own = draftLetter(purpose, emptied(given)).text;
        const allowed = new Set([...tokensOf(said), ...tokensOf(own)]);
        expect(tokensOf(text).filter((token) => !allowed.has(token))).toEqual([]);
        expect(numbersIn(own)).toEqual([]);
        expect(numbersIn(text).filter((number) => !numbersIn(said).includes(number))).toEqual([]);
        const known = [...given.positions, ...given.proofs, ...given.skills, ...given.certificates].map((one) => one.record.id);
        expect(says.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
        for (const { record: proof, text: line } of given.proofs.slice(0, 1))
          if (text.includes(line)) expect(says.map(({ id }) => id)).toContain(proof.id);
        if (given.proofs.length === 0 && purpose === "application")
          expect(openPlaces(text)).toContain("Something that you did and that they need: what, where, with what result.");
      }
    }),
    { numRuns: 500, seed: 20261202 },
  );
});
