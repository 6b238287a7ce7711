import { expect, test } from "vitest";
import { nextMove, saySponsorship, sponsorWords } from "./sponsor-map.ts";

const today = "2026-11-24";
const bare = {
  decision: "Charge nurse from April",
  decider: null,
  decidesOn: null,
  sponsor: null,
  proof: [],
  asked: null,
  askedOn: null,
  outcome: null,
  cameOn: null,
};
const sponsor = { kind: "mentor", id: "elin", label: "Elin Dahl" };
const proof = [{ kind: "win", id: "w", label: "Falls down by a third" }];

test("names the first thing that is missing: who decides, who speaks, the proof, the asking", () => {
  expect(nextMove(bare, today)).toMatch(/^Find out who makes this decision/);
  const decided = { ...bare, decider: "The ward board" };
  expect(nextMove(decided, today)).toMatch(/Who is in the room when The ward board decides/);
  expect(nextMove({ ...decided, sponsor }, today)).toMatch(/^Elin Dahl holds nothing/);
  const ready = { ...decided, sponsor, proof };
  expect(nextMove(ready, today)).toBe("Ask Elin Dahl to speak for you, and say in one sentence for what.");
  expect(nextMove({ ...ready, decidesOn: "2026-12-10" }, today)).toMatch(/now: it is decided soon/);
  expect(nextMove({ ...ready, askedOn: today }, today)).toBeNull();
});

test("asks what came of it once its day is over, and falls silent when that is known", () => {
  const past = { ...bare, decidesOn: "2026-11-20" };
  expect(nextMove(past, today)).toMatch(/ask what came of it/);
  expect(nextMove({ ...past, outcome: "later" }, today)).toBeNull();
});

test("says in a sentence what is known", () => {
  expect(saySponsorship(bare, today)).toMatch(/^Nothing is known/);
  expect(saySponsorship({ ...bare, decider: "Karin", decidesOn: "2026-12-10", sponsor }, today)).toBe(
    "Karin decides on 10 Dec; Elin Dahl speaks for you, not asked yet.",
  );
});

test("the request names the wish, who decides and the proof, and makes a no easy", () => {
  const words = sponsorWords({ ...bare, decider: "Karin", sponsor, proof }, "Mara");
  expect(words).toMatch(/^Hello Elin,/);
  expect(words).toContain("- Falls down by a third");
  expect(words).toContain("If you would rather not");
  expect(words.endsWith("Mara")).toBe(true);
});
