import { describe, expect, test } from "vitest";
import type { CheckIn, Goal, GoalEvent } from "../schema.ts";
import { goalViews } from "./goal-views.ts";
import { carriedDue, happeningsOf, milestoneOf, unfinishedGoals } from "./look-back.ts";
import { signalsOf } from "./signals.ts";

const stamp = {
  revision: 1,
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
} as const;

const goal = (id: string, own: Partial<Goal> = {}): Goal => ({
  ...stamp,
  id,
  title: `Goal ${id}`,
  level: "short-term",
  parentId: null,
  specific: null,
  measure: { kind: "number", unit: "interviews", baseline: 0, commit: null, target: 30, stretch: null },
  weeklyHours: null,
  relevant: null,
  links: [],
  startDay: "2026-01-05",
  due: null,
  reviewDay: null,
  ifTrigger: null,
  thenAction: null,
  weight: 0.5,
  origin: null,
  ...own,
});

const event = (
  goalId: string,
  position: number,
  step: GoalEvent["step"],
  day: string,
  own: Partial<GoalEvent> = {},
): GoalEvent => ({
  ...stamp,
  id: `${goalId}-${position}`,
  goalId,
  position,
  step,
  day,
  until: null,
  reason: null,
  note: null,
  ...own,
});

const checkIn = (goalId: string, day: string, value: number | null, confidence: number | null = null): CheckIn => ({
  ...stamp,
  id: `${goalId}-${day}`,
  goalId,
  day,
  value,
  confidence,
  note: null,
  evidence: [],
});

const book = (goals: Goal[], events: GoalEvent[], checkIns: CheckIn[] = []) => ({
  goals,
  eventsOf: (id: string) => events.filter((one) => one.goalId === id),
  checkInsOf: (id: string) => checkIns.filter((one) => one.goalId === id),
});

const viewsOn = (today: string, ...facts: Parameters<typeof book>) =>
  goalViews({ ...book(...facts), followed: new Map(), today });

describe("a goal as a milestone", () => {
  const closed = { day: "2026-03-02", reason: "achieved", note: null } as const;

  test("counts when it is reached, on the day it was", () => {
    expect(milestoneOf(goal("a"), { closed })).toEqual({
      key: "goal:a",
      kind: "goal",
      title: "Goal a",
      day: "2026-03-02",
      record: { kind: "goal", id: "a", label: "Goal a" },
    });
  });

  test("does not count when it is open, let go of, or only an action", () => {
    expect(milestoneOf(goal("a"), { closed: null })).toBeNull();
    expect(milestoneOf(goal("a"), { closed: { ...closed, reason: "dropped" } })).toBeNull();
    expect(milestoneOf(goal("a", { level: "action" }), { closed })).toBeNull();
  });
});

test("what happened is told in the order of days, inside the span only", () => {
  const told = happeningsOf(
    book(
      [goal("a")],
      [
        event("a", 1, "accepted", "2026-01-05"),
        event("a", 2, "paused", "2026-02-01"),
        event("a", 3, "closed", "2026-02-20", { reason: "achieved" }),
      ],
      [checkIn("a", "2026-02-10", 16, 7), checkIn("a", "2026-03-01", 30)],
    ),
    "2026-02-01",
    "2026-02-28",
  );
  expect(told.map(({ day, kind, title }) => [day, kind, title])).toEqual([
    ["2026-02-01", "changed", "Let rest “Goal a”"],
    ["2026-02-10", "done", "Checked in on “Goal a”: 16 of 30 interviews, sure 7 of 10"],
    ["2026-02-20", "reached", "Reached “Goal a”"],
  ]);
});

describe("unfinished goals", () => {
  const open = (...goals: Goal[]) =>
    viewsOn(
      "2026-02-10",
      goals,
      goals.map(({ id }) => event(id, 1, "accepted", "2026-01-05")),
    );

  test("are those due by the day and still active, with a way on and a way out", () => {
    const found = unfinishedGoals(
      open(goal("late", { due: "2026-02-01" }), goal("later", { due: "2026-03-01" }), goal("endless")),
      "2026-02-15",
      "2026-02-10",
    );
    expect(found).toEqual([
      {
        key: "goals:late:2026-02-01",
        title: "Goal late",
        reason: "It was due on 1 February 2026 and stands at 0 of 30 interviews.",
        record: { kind: "goal", id: "late", label: "Goal late" },
        carry: { operation: "goals.update", input: { id: "late", due: "2026-03-17" } },
        drop: { operation: "goals.close", input: { id: "late", reason: "dropped" } },
      },
    ]);
  });

  test("a goal that rests is not missed", () => {
    const resting = viewsOn(
      "2026-02-10",
      [goal("a", { due: "2026-02-01" })],
      [event("a", 1, "accepted", "2026-01-05"), event("a", 2, "paused", "2026-01-20")],
    );
    expect(unfinishedGoals(resting, "2026-02-15", "2026-02-10")).toEqual([]);
  });

  test("move on by the breath of their level, never beyond what they serve", () => {
    expect(carriedDue("action", "2026-02-10", null)).toBe("2026-02-17");
    expect(carriedDue("short-term", "2026-02-10", "2026-12-31")).toBe("2026-03-12");
    expect(carriedDue("short-term", "2026-02-10", "2026-02-20")).toBe("2026-02-20");
    expect(carriedDue("short-term", "2026-02-10", "2026-02-10")).toBeNull();
  });
});

describe("signals", () => {
  const accepted = [event("a", 1, "accepted", "2026-01-05")];

  test("a review day that has come", () => {
    const views = viewsOn("2026-02-10", [goal("a", { reviewDay: "2026-02-09" })], accepted);
    expect(signalsOf(views, "2026-02-10")).toMatchObject([
      { key: "goals:review:a:2026-02-09", about: "date", since: "2026-02-09", opens: { record: { kind: "goal", id: "a" } } },
    ]);
    expect(signalsOf(views, "2026-02-08")).toEqual([]);
  });

  const weekly = ["2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09", "2026-02-16"];

  test("a goal whose last two check-ins both said that it will be missed", () => {
    const slow = weekly.map((day, at) => checkIn("a", day, at + 1));
    const views = viewsOn("2026-02-17", [goal("a", { due: "2026-04-30" })], accepted, slow);
    expect(signalsOf(views, "2026-02-17")).toMatchObject([
      { key: "goals:at-risk:a:2026-02-16", about: "growth", since: "2026-02-09" },
    ]);
  });

  test("a goal that is on its way, or behind for the first time, gives none", () => {
    const quick = weekly.map((day, at) => checkIn("a", day, 4 * (at + 1)));
    expect(signalsOf(viewsOn("2026-02-17", [goal("a", { due: "2026-04-30" })], accepted, quick), "2026-02-17")).toEqual([]);
    const slow = weekly.slice(0, 4).map((day, at) => checkIn("a", day, at + 1));
    expect(signalsOf(viewsOn("2026-02-03", [goal("a", { due: "2026-04-30" })], accepted, slow), "2026-02-03")).toEqual([]);
  });
});
