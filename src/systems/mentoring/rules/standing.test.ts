import { expect, test } from "vitest";
import { mentorWith } from "./mentor.testing.ts";
import { nextDue, nextSteps, sayStanding, stateOf } from "./standing.ts";

const today = "2026-11-24";
const none = { lastHeld: null, nextPlanned: null, nextDue: null, held: 0 };

test("how it stands follows from the days: wished for, asked, active, declined, closed", () => {
  expect(stateOf(mentorWith({}))).toBe("wished");
  expect(stateOf(mentorWith({ askedOn: "2026-11-01" }))).toBe("asked");
  expect(stateOf(mentorWith({ askedOn: "2026-11-01", answer: "yes" }))).toBe("active");
  expect(stateOf(mentorWith({ askedOn: "2026-11-01", answer: "no" }))).toBe("declined");
  expect(stateOf(mentorWith({ answer: "yes", closedOn: "2026-11-02" }))).toBe("closed");
});

test("the next session is due by the rhythm, from the last one or from the yes, and not where one is planned", () => {
  const one = mentorWith({ answer: "yes", answeredOn: "2026-10-01", rhythmDays: 30 });
  expect(nextDue(one, none)).toBe("2026-10-31");
  expect(nextDue(one, { lastHeld: "2026-11-10", nextPlanned: null })).toBe("2026-12-10");
  expect(nextDue(one, { lastHeld: "2026-11-10", nextPlanned: "2026-11-28" })).toBeNull();
  expect(nextDue({ ...one, rhythmDays: null }, none)).toBeNull();
  expect(nextDue({ ...one, closedOn: "2026-11-02" }, none)).toBeNull();
});

test("says it in a sentence with its days", () => {
  expect(sayStanding({ ...mentorWith({ askedOn: "2026-11-14" }), ...none }, today)).toMatch(/no answer yet \(10 days\)/);
  const active = mentorWith({ answer: "yes", answeredOn: "2026-10-01", rhythmDays: 30 });
  expect(sayStanding({ ...active, ...none, nextDue: "2026-10-31" }, today)).toBe(
    "No session is planned; by your rhythm one was due on 31 Oct.",
  );
  expect(sayStanding({ ...active, ...none, held: 2, nextPlanned: "2026-11-26" }, today)).toBe(
    "Next session on 26 Nov. 2 sessions.",
  );
});

test("after the first session it asks whether it fits, and near the end to end it well", () => {
  const active = mentorWith({ name: "Ana Lopez", answer: "yes", rhythmDays: 30, endsOn: "2026-12-01" });
  const steps = nextSteps({ ...active, ...none, held: 1, nextPlanned: "2026-11-26" }, today);
  expect(steps).toEqual([
    "After the first session: does it fit? Say it while it is easy to change.",
    "It is agreed until 1 December 2026: end it well, or agree anew.",
  ]);
  expect(nextSteps({ ...mentorWith({ name: "Ana" }), ...none }, today)).toEqual(["Ask Ana: the draft below is a beginning."]);
});
