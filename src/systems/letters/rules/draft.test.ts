import fc from "fast-check";
import { expect, test } from "vitest";
import { purposes } from "../schema.ts";
import { type DraftFacts, draftLetter, openPlaces } from "./draft.ts";

const ref = (kind: string, id: string) => ({ kind, id, label: id });

const plumber: DraftFacts = {
  me: "Jo Brandt",
  contact: ["0151 234567"],
  positions: [
    { record: ref("experience", "a"), title: "Plumber", organisation: "Miller & Son", period: "since 2019", lasts: true },
    { record: ref("experience", "b"), title: "Apprentice", organisation: "Miller & Son", period: "2016 to 2019", lasts: false },
  ],
  proofs: [{ record: ref("win", "w"), text: "Renewed the heating of 12 flats in one summer.", shows: null }],
  skills: [{ record: ref("skill", "s"), label: "heating systems" }],
  certificates: [{ record: ref("certificate", "c"), title: "Gas licence" }],
  target: "Site manager",
  toWhom: null,
  organisation: "Berg heating",
  role: null,
  inside: false,
  source: null,
  talk: null,
};
const nobody: DraftFacts = {
  ...plumber,
  me: "",
  contact: [],
  positions: [],
  proofs: [],
  skills: [],
  certificates: [],
  target: null,
  organisation: null,
};

test("a letter to an employer who has not advertised asks for a talk, and makes a no easy", () => {
  const { text, says } = draftLetter("unasked", plumber);
  expect(text.split("\n\n")).toEqual([
    "Dear team at Berg heating,",
    "I would like to work for Berg heating as Site manager, and ask whether you have, or will have, work for me.",
    "I have worked as Plumber at Miller & Son since 2019. Before that: Apprentice at Miller & Son, 2016 to 2019.",
    "What I bring:\n- Renewed the heating of 12 flats in one summer.\n- I hold: Gas licence.",
    "[Why you write to them: what you saw of their work, or who told you of them.]",
    "May I call you next week, or come by for ten minutes? A no is fine; I would then be glad of a name of somebody else to ask.",
    "Kind regards\nJo Brandt\n0151 234567",
  ]);
  expect(says.map(({ id }) => id)).toEqual(["a", "b", "w", "c"]);
});

test("whoever has written down nothing gets places to fill, and no sentence that could be false", () => {
  for (const purpose of purposes) {
    const { text, says } = draftLetter(purpose, nobody);
    expect(says).toEqual([]);
    expect(openPlaces(text).length, purpose).toBeGreaterThan(0);
  }
  expect(draftLetter("application", nobody).text).toContain("[What you do now, or did last: as what, where, since when.]");
});

test("work that is over is told as such", () => {
  const [now] = plumber.positions;
  if (!now) throw new Error("a position is missing");
  const { text } = draftLetter("application", { ...plumber, positions: [{ ...now, lasts: false, period: "2019 to 2025" }] });
  expect(text).toContain("I last worked as Plumber at Miller & Son, 2019 to 2025.");
});

test("for a move inside the house nobody asks why this place", () => {
  const { text } = draftLetter("application", { ...plumber, inside: true, role: "Foreman" });
  expect(text).toContain("I would like to be considered for Foreman.");
  expect(text).not.toContain("Why Berg heating");
});

test("places are words in brackets, not a reference and not a box", () => {
  expect(openPlaces("As in [1], I am [your name] and can begin [ ].")).toEqual(["your name"]);
});

test("no draft says a number that no fact has", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}( [0-9]{1,4})?$/);
  const proof = fc.record({ record: fc.constant(ref("win", "w")), text: word, shows: fc.option(word) });
  const facts = fc.record({
    proofs: fc.array(proof, { maxLength: 6 }),
    toWhom: fc.option(word),
    organisation: fc.option(word),
    role: fc.option(word),
    source: fc.option(word),
    inside: fc.boolean(),
    target: fc.option(word),
  });
  fc.assert(
    fc.property(facts, fc.constantFrom(...purposes), (given, purpose) => {
      const all = { ...plumber, ...given };
      const known = new Set(JSON.stringify(all).match(/\d+/g));
      const { text, says } = draftLetter(purpose, all);
      expect((text.match(/\d+/g) ?? []).filter((number) => !known.has(number))).toEqual([]);
      expect(says.every(({ label }) => label !== undefined)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
