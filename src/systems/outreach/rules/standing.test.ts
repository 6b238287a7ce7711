import { expect, test } from "vitest";
import { purposes } from "../schema.ts";
import { letterOf } from "./letters.ts";
import { questionsFor } from "./question-sets.ts";
import { type Dated, nextMove, sayStanding, stateOf } from "./standing.ts";

const today = "2026-11-24";
const blank: Dated = {
  name: "Ana Lopez",
  createdAt: "2026-11-20T09:00:00.000Z",
  askedOn: null,
  answer: null,
  answeredOn: null,
  talkOn: null,
  heldOn: null,
  thankedOn: null,
  promised: null,
  promisedBy: null,
  keptOn: null,
  reportedOn: null,
  closedOn: null,
};
const talked = { answer: "yes" as const, heldOn: "2026-11-20" };

test.each<[string, Partial<Dated>, string, object | null]>([
  ["nobody is found", { name: null }, "wished", { move: "find", on: "2026-11-20" }],
  ["somebody is named", {}, "wished", { move: "ask", on: "2026-11-20" }],
  ["asked", { askedOn: "2026-11-10" }, "asked", { move: "again", on: "2026-11-20" }],
  ["no answer came", { askedOn: "2026-11-10", answer: "none" }, "declined", null],
  ["yes without a day", { answer: "yes", answeredOn: "2026-11-22" }, "agreed", { move: "day", on: "2026-11-22" }],
  ["yes with a day", { answer: "yes", talkOn: "2026-11-26" }, "agreed", { move: "prepare", on: "2026-11-23", due: "2026-11-26" }],
  ["talked", talked, "talked", { move: "thank", due: "2026-11-21" }],
  ["thanked, promised", { ...talked, thankedOn: today, promised: "The plan" }, "talked", { move: "promise", due: "2026-11-27" }],
  ["all kept", { ...talked, thankedOn: today, promised: "x", keptOn: today }, "talked", { move: "report", on: "2027-01-19" }],
  ["reported", { ...talked, reportedOn: today }, "reported", null],
  ["let be", { closedOn: today }, "closed", null],
])("%s", (_, facts, state, next) => {
  const one = { ...blank, ...facts };
  expect(stateOf(one)).toBe(state);
  if (next) expect(nextMove(one)).toMatchObject(next);
  else expect(nextMove(one)).toBeNull();
  expect(sayStanding(one, today)).toMatch(/^[A-Z].+/);
});

const facts = {
  inquiry: {
    about: "ward manager",
    purpose: "role" as const,
    name: "Ana Lopez",
    via: null,
    want: "How do you plan a rota that holds?",
    notes: "Plan the weekend first.\nMore.",
    promised: "The list",
    promisedBy: null,
    keptOn: null,
    did: null,
    heldOn: "2026-11-20",
  },
  work: "ward manager, St Anna",
  me: "Mia Berg",
  headline: "Nurse for six years.",
};

test("the ask is short, about one thing, and has an easy no; no letter says what does not stand there", () => {
  const ask = letterOf("ask", facts);
  expect(ask).toContain("Hello Ana,");
  expect(ask).toContain("I am Mia Berg: Nurse for six years.");
  expect(ask).toContain("the work of a ward manager");
  expect(ask).toContain("How do you plan a rota that holds?");
  expect(ask).toContain("a no is fine");
  expect(letterOf("ask", { ...facts, me: null, headline: null, work: null })).not.toMatch(/null|undefined|\(\)/);
  expect(letterOf("ask", { ...facts, inquiry: { ...facts.inquiry, about: "Electrician" } })).toContain(
    "the work of an electrician",
  );
  expect(letterOf("thanks", facts)).toContain("What stays with me: Plan the weekend first.");
  expect(letterOf("report", facts)).toBeNull();
  expect(letterOf("report", { ...facts, inquiry: { ...facts.inquiry, did: "I drew the rota." } })).toContain("I drew the rota.");
});

test.each(purposes)("ten questions for %s, the last one asks whom else and gives something back", (purpose) => {
  const questions = questionsFor(purpose);
  expect(new Set(questions).size).toBe(10);
  expect(questions.every((one) => one.endsWith("?") && one.length <= 300)).toBe(true);
  expect(questions.at(-1)).toContain("what can I do for you");
});
