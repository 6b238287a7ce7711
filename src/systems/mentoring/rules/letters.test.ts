import { expect, test } from "vitest";
import { askWords, closingWords, updateLetter } from "./letters.ts";

const goal = { kind: "goal", id: "g", label: "Become ward manager by June." };
const session = { kind: "mentor-session", id: "s", label: "Session" };
const action = { id: "a", by: "me", what: "Sit in on the budget meeting.", due: null, settledOn: null, record: session } as const;

test("the ask is short, about one thing, and makes a no easy", () => {
  const relation = { name: "Ana Lopez", role: "mentor", need: "How you plan a rota that holds.", about: [goal] } as const;
  expect(askWords({ relation: { ...relation, about: [goal] }, work: "ward manager, St Anna", me: "Mara" })).toBe(
    [
      "Hello Ana,",
      "",
      "I am working on this: Become ward manager by June.",
      "You come to my mind because of what you do (ward manager, St Anna).",
      "What I would like to understand: How you plan a rota that holds.",
      "Would you have twenty minutes in the next weeks? I bring my questions, and keep to the time.",
      "If it does not fit, a no is fine; I would be glad of a name of somebody else to ask.",
      "",
      "Mara",
    ].join("\n"),
  );
  expect(askWords({ relation: { ...relation, role: "mentee", about: [] }, work: null, me: null })).toContain("be of use to you");
});

test("the update tells what was done, what came of it and what was not, and nothing that no record says", () => {
  const letter = updateLetter({
    relation: {
      name: "Ana Lopez",
      role: "mentor",
      ratings: [
        { skill: { kind: "skill", id: "k", label: "Budgeting" }, start: 1, startOn: null, end: 3, endOn: null },
        { skill: { kind: "skill", id: "l", label: "Leading" }, start: 3, startOn: null, end: 3, endOn: null },
      ],
    },
    since: "2026-08-01",
    actions: [
      { ...action, state: "done", came: "I know now who decides" },
      { ...action, id: "b", what: "Write to Karin", state: "open", came: null },
      { ...action, id: "c", by: "them", what: "Send the book", state: "done", came: null },
    ],
    goals: [{ record: goal, said: "2 of 4 milestones" }],
    wins: [],
    me: "Mara",
  });
  expect(letter.text).toContain("- Sit in on the budget meeting: I know now who decides.");
  expect(letter.text).toContain("- Budgeting: from 1 to 3 of 5, as I see it myself.");
  expect(letter.text).toContain("What I have not done yet:\n- Write to Karin.");
  expect(letter.text).not.toContain("Leading");
  expect(letter.text).not.toContain("Send the book");
  expect(letter.from.map(({ id }) => id)).toEqual(["s", "g", "k"]);
  expect(letter.said).toBe("Written from 3 records of yours since 1 August 2026.");
});

test("where nothing was done there is no letter", () => {
  const relation = { name: "Ana", role: "mentor", ratings: [] } as const;
  const facts = { since: null, actions: [], goals: [{ record: goal, said: "0 of 4" }], wins: [], me: null };
  expect(updateLetter({ ...facts, relation: { ...relation, ratings: [] } })).toMatchObject({ text: null, from: [] });
});

test("the end thanks for what there was, and says how it goes on", () => {
  const relation = {
    name: "Ana",
    role: "mentor",
    taken: "To ask before I answer",
    passedOn: "I mentor Cem",
    ratings: [],
  } as const;
  const words = closingWords({ relation: { ...relation, ratings: [] }, held: 6, me: null });
  expect(words).toContain("Thank you for 6 sessions of your time.");
  expect(words).toContain("I pass it on: I mentor Cem.");
  expect(closingWords({ relation: { ...relation, ratings: [] }, held: 0, me: null })).toContain("your readiness to help");
});
