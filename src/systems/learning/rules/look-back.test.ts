import { describe, expect, test } from "vitest";
import type { ActivityWithProgress, Certificate } from "../schema.ts";
import { asksForRenewal } from "./certificates.ts";
import {
  carriedDeadline,
  earnedCertificate,
  finishedActivity,
  happeningsOf,
  learningStalled,
  unfinishedLearning,
} from "./look-back.ts";
import { hoursWithout } from "./replan.ts";

const stamp = {
  revision: 1,
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
} as const;

const activity = (id: string, own: Partial<ActivityWithProgress> = {}): ActivityWithProgress => ({
  ...stamp,
  id,
  kind: "course",
  title: `Course ${id}`,
  provider: null,
  link: null,
  cost: null,
  hours: 20,
  raises: [],
  steps: [],
  doneWhen: null,
  prerequisites: [],
  earliest: null,
  deadline: null,
  weight: 1,
  note: null,
  status: "active",
  finishedOn: null,
  origin: null,
  hoursDone: 5,
  ...own,
});

const certificate = (id: string, own: Partial<Certificate> = {}): Certificate => ({
  ...stamp,
  id,
  title: `Certificate ${id}`,
  issuer: null,
  issued: null,
  expires: null,
  link: null,
  leadDays: 60,
  skills: [],
  source: null,
  note: null,
  ...own,
});

describe("worth a win", () => {
  const done = { status: "done", finishedOn: "2026-03-01" } as const;

  test("is a finished activity of ten hours, planned or logged", () => {
    expect(finishedActivity(activity("a", done))).toMatchObject({ key: "activity:a", kind: "learning", day: "2026-03-01" });
    expect(finishedActivity(activity("a", { ...done, hours: 4, hoursDone: 10 }))).not.toBeNull();
    expect(finishedActivity(activity("a", { ...done, hours: 4 }))).toBeNull();
    expect(finishedActivity(activity("a"))).toBeNull();
    expect(finishedActivity(activity("a", { status: "dropped", finishedOn: "2026-03-01" }))).toBeNull();
  });

  test("is a certificate that the person wrote down with its day", () => {
    expect(earnedCertificate(certificate("c", { issued: "2026-03-01" }), "2026-03-01")).toMatchObject({
      key: "certificate:c",
      kind: "certificate",
      day: "2026-03-01",
    });
    expect(earnedCertificate(certificate("c", { issued: "2026-03-02" }), "2026-03-01")).toBeNull();
    expect(earnedCertificate(certificate("c"), "2026-03-01")).toBeNull();
    expect(earnedCertificate(certificate("c", { issued: "2020-01-01", source: "certificates[0]" }), "2026-03-01")).toBeNull();
  });
});

test("what happened: hours with their notes, what was finished and earned, weeks that were missed", () => {
  const told = happeningsOf(
    {
      activities: [activity("a", { status: "done", finishedOn: "2026-02-20" })],
      logs: [
        { ...stamp, id: "l1", activityId: "a", day: "2026-02-03", minutes: 90, note: "Lesson 4" },
        { ...stamp, id: "l2", activityId: "a", day: "2026-03-03", minutes: 30, note: null },
        { ...stamp, id: "l3", activityId: "gone", day: "2026-02-03", minutes: 30, note: null },
      ],
      certificates: [certificate("c", { issued: "2026-02-22" })],
      weeks: [
        { ...stamp, id: "2026-02-09", week: "2026-02-09", hours: 0, reason: "missed", heldFor: null, before: null },
        { ...stamp, id: "2026-02-16", week: "2026-02-16", hours: 0, reason: "holiday", heldFor: null, before: null },
      ],
    },
    "2026-02-01",
    "2026-02-28",
  );
  expect(told.map(({ day, kind, title, minutes }) => [day, kind, title, minutes])).toEqual([
    ["2026-02-03", "learned", "Course a: Lesson 4", 90],
    ["2026-02-09", "missed", "A week without learning, as you said", null],
    ["2026-02-20", "done", "Finished “Course a”", null],
    ["2026-02-22", "reached", "Certificate: Certificate c", null],
  ]);
});

describe("unfinished", () => {
  test("are open activities past their deadline, moved on by the weeks that their hours take", () => {
    const all = [activity("a", { deadline: "2026-02-10" }), activity("b", { deadline: "2026-04-01" }), activity("c")];
    expect(unfinishedLearning(all, [], 5, "2026-02-15", "2026-02-15")).toEqual([
      {
        key: "learning:a:2026-02-10",
        title: "Course a",
        reason: "It was to be finished by 10 February 2026; 5 of 20 hours are done.",
        record: { kind: "activity", id: "a", label: "Course a" },
        carry: { operation: "activities.update", input: { id: "a", deadline: "2026-03-08" } },
        drop: { operation: "activities.drop", input: { id: "a" } },
      },
    ]);
  });

  test("a deadline moves at least a week, at most twelve, and never before the earliest day", () => {
    expect(carriedDeadline(-2, 5, "2026-02-15", null)).toBe("2026-02-22");
    expect(carriedDeadline(500, 5, "2026-02-15", null)).toBe("2026-05-10");
    expect(carriedDeadline(5, 5, "2026-02-15", "2026-06-01")).toBe("2026-06-01");
  });

  test("are certificates to renew; letting one lapse ends the asking", () => {
    const due = certificate("c", { issued: "2025-03-01", expires: "2026-03-01" });
    const [open] = unfinishedLearning([], [due], 5, "2026-02-15", "2026-02-15");
    expect(open).toMatchObject({ carry: null, drop: { operation: "certificates.update", input: { id: "c", leadDays: 0 } } });
    expect(unfinishedLearning([], [{ ...due, leadDays: 0 }], 5, "2026-02-15", "2026-02-15")).toEqual([]);
    expect(asksForRenewal(due, "2025-12-30")).toBe(false);
    expect(asksForRenewal(due, "2025-12-31")).toBe(true);
    expect(asksForRenewal(due, "2026-04-30")).toBe(true);
    expect(asksForRenewal(due, "2026-05-01")).toBe(false);
  });
});

describe("learning that stands still", () => {
  const gap = {
    role: { id: "r", label: "Editor" },
    lines: [
      { skillId: "a", label: "A", need: 4, have: 2, importance: "essential" as const },
      { skillId: "b", label: "B", need: 2, have: 3, importance: "essential" as const },
    ],
  };

  test("is said after half a year with nothing finished while a gap is open", () => {
    expect(learningStalled([], "2026-01-15", "2025-01-01", gap, "2026-07-14")).toEqual([]);
    expect(learningStalled([], "2026-01-15", "2025-01-01", gap, "2026-07-15")).toMatchObject([
      {
        key: "learning:still:2026-01-15",
        reason:
          "The last thing was finished on 15 January 2026, 181 days ago; 1 of the 2 skills for Editor are still below what it asks.",
      },
    ]);
  });

  test("is not said without a gap, after a certificate, or where learning began lately", () => {
    expect(learningStalled([], "2026-01-15", "2025-01-01", null, "2027-01-01")).toEqual([]);
    expect(learningStalled([], "2026-05-01", "2025-01-01", gap, "2026-07-15")).toEqual([]);
    expect(learningStalled([activity("a")], null, "2026-05-01", gap, "2026-07-15")).toEqual([]);
    expect(learningStalled([], null, null, gap, "2026-07-15")).toEqual([]);
  });
});

test("an activity moved out of a week leaves it what else is planned, and nothing free", () => {
  expect(hoursWithout({ hours: 5, minutes: 300 }, 5, 120)).toBe(3);
  // Two of the five hours are logged already, one more stood free.
  expect(hoursWithout({ hours: 3, minutes: 120 }, 5, 90)).toBe(2.5);
  expect(hoursWithout({ hours: 1, minutes: 60 }, 1, 120)).toBe(0);
});
