import { expect, test } from "vitest";
import { type AgendaFacts, proposedTopics } from "./agenda.ts";

const relation = {
  role: "mentor",
  name: "Ana",
  need: null,
  confidential: "All of it",
  rhythmDays: 30,
  endsOn: "2027-05-01",
} as const;
const facts: AgendaFacts = { relation, last: null, actions: [], goals: [], happened: [], standing: [] };
const last = {
  record: { kind: "mentor-session", id: "s" },
  day: "2026-10-20",
  topics: [
    { what: "How to say no", record: null, done: false },
    { what: "The budget", record: null, done: true },
  ],
};
const action = { id: "a", by: "me", what: "Talk to Karin", due: null, state: "open", settledOn: null, came: null } as const;
const what = (of: AgendaFacts) => proposedTopics(of).map((topic) => topic.what);

test("the first session is about what it is for and how to go about it, as far as that is not agreed", () => {
  expect(what({ ...facts, relation: { ...relation, need: "How to lead people older than I am", rhythmDays: null } })).toEqual([
    "How to lead people older than I am",
    "How often we talk, how, and until when",
  ]);
  expect(what({ ...facts, last })).toEqual(["How to say no"]);
});

test("what was agreed comes first: what came of it, where it stands, what they offered", () => {
  const actions = [
    { ...action, what: "Ask for the numbers", state: "open" } as const,
    { ...action, what: "Talk to Karin", state: "done", came: "She sits on the board" } as const,
    { ...action, by: "them", what: "Send the book" } as const,
  ];
  const proposed = proposedTopics({ ...facts, last: { ...last, topics: [] }, actions });
  expect(proposed.map((one) => [one.what, one.why])).toEqual([
    ["What came of it: Talk to Karin", "You did it: She sits on the board"],
    ["Where it stands: Ask for the numbers", "You said that you would do it, and it is open."],
    ["Ask kindly: Send the book", "Ana offered it, and it is open."],
  ]);
});

test("of goals those that it serves, then those that may come late; a goal that goes well by itself is no topic", () => {
  const goal = (label: string, linked: boolean, atRisk: boolean) => ({
    record: { kind: "goal", id: label, label },
    said: "3 of 10",
    atRisk,
    linked,
  });
  const goals = [goal("calm", false, false), goal("late", false, true), goal("served", true, false)];
  expect(what({ ...facts, last: { ...last, topics: [] }, goals })).toEqual([
    "How to go on with “served”",
    "How to go on with “late”",
  ]);
});

test("what was hard and what went well since then, and nothing that is on the agenda already", () => {
  const happened = [
    { kind: "hard", title: "Not chosen as lead", day: "2026-11-02", record: null },
    { kind: "won", title: "First talk", day: "2026-11-10", record: null },
  ] as const;
  const standing = [{ what: "tell them: first talk", record: null, done: false }];
  expect(what({ ...facts, last: { ...last, topics: [] }, happened, standing })).toEqual([
    "What I take from “Not chosen as lead”, and what they would have done",
  ]);
});

test("with somebody one mentors it is their hour: their steps, not one's own goals", () => {
  const mentee = { ...facts, relation: { ...relation, role: "mentee" } as const, last: { ...last, topics: [] } };
  const actions = [{ ...action, by: "them", what: "Write the first page" } as const];
  const happened = [{ kind: "won", title: "My own win", day: "2026-11-10", record: null }] as const;
  expect(what({ ...mentee, actions, happened })).toEqual([
    "What would they like to leave with today?",
    "How it went: Write the first page",
  ]);
});
