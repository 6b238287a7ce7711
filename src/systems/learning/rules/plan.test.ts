// Weeks, worth, suggestions, certificates and go or no-go, by example; capacity and order by property.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekOf } from "../../../core/day.ts";
import type { ActivityWithProgress } from "../schema.ts";
import { solveOrder } from "../solver.ts";
import { certificateStateOf, renewedUntil } from "./certificates.ts";
import { sittings } from "./chunks.ts";
import { circleThrough, type Gap, layOut, roomsFrom, tasksOf, worthOf } from "./plan.ts";
import { suggestionsFor } from "./suggest.ts";
import { fillWeeks, minutesUntil } from "./weeks.ts";
import { verdictOn } from "./worth-it.ts";

const monday = "2026-11-23";
const same = (one: string, other: string) => one === other;

const activity = (id: string, more: Partial<ActivityWithProgress> = {}): ActivityWithProgress => ({
  id,
  revision: 1,
  createdAt: "",
  updatedAt: "",
  visibility: "private",
  employerSensitive: false,
  kind: "course",
  title: id,
  provider: null,
  link: null,
  cost: null,
  hours: 4,
  raises: [],
  steps: [],
  doneWhen: null,
  prerequisites: [],
  earliest: null,
  deadline: null,
  weight: 1,
  note: null,
  status: "planned",
  finishedOn: null,
  origin: null,
  hoursDone: 0,
  ...more,
});

const gap: Gap = {
  role: { id: "r", label: "Marketing Manager" },
  lines: [
    { skillId: "data", label: "Data analysis", need: 4, have: 2, importance: "essential" },
    { skillId: "talks", label: "Negotiation", need: 3, have: 2, importance: "optional" },
    { skillId: "words", label: "Copywriting", need: 3, have: 4, importance: "essential" },
  ],
};
const raises = (catalogueId: string, toLevel: number) => [{ catalogueId, label: catalogueId, toLevel }];

describe("weeks", () => {
  it("are filled in the order of the plan, an activity going on in the next week", () => {
    const rooms = roomsFrom(monday, 3, 5, [], 0);
    const weeks = fillWeeks(rooms, [
      { id: "a", minutes: 420, earliestWeek: null, after: [] },
      { id: "b", minutes: 120, earliestWeek: null, after: [] },
    ]);
    expect(weeks.map(({ pieces }) => pieces)).toEqual([
      [{ id: "a", minutes: 300, finishes: false }],
      [
        { id: "a", minutes: 120, finishes: true },
        { id: "b", minutes: 120, finishes: true },
      ],
      [],
    ]);
  });

  it("do meanwhile what does not wait for work whose week has not come", () => {
    const rooms = roomsFrom(monday, 3, 5, [], 0);
    const weeks = fillWeeks(rooms, [
      { id: "later", minutes: 120, earliestWeek: "2026-11-30", after: [] },
      { id: "waits", minutes: 60, earliestWeek: null, after: ["later", "long done"] },
      { id: "free", minutes: 330, earliestWeek: null, after: ["long done"] },
    ]);
    expect(weeks.map(({ pieces }) => pieces.map(({ id, minutes }) => [id, minutes]))).toEqual([
      [["free", 300]],
      [
        ["later", 120],
        ["waits", 60],
        ["free", 30],
      ],
      [],
    ]);
  });

  it("have less where something is logged already, and nothing in a holiday", () => {
    const rooms = roomsFrom("2026-11-25", 3, 5, [{ week: "2026-11-30", hours: 0 }], 100);
    expect(rooms).toEqual([
      { week: monday, minutes: 180, from: "2026-11-25" },
      { week: "2026-11-30", minutes: 0, from: "2026-11-30" },
      { week: "2026-12-07", minutes: 300, from: "2026-12-07" },
    ]);
  });

  it("count the minutes up to a deadline by the days that have passed", () => {
    const rooms = roomsFrom(monday, 2, 7, [], 0);
    expect(minutesUntil(rooms, "2026-11-29", 420)).toBe(420);
    expect(minutesUntil(rooms, "2026-12-02", 420)).toBe(420 + 180);
    expect(minutesUntil(rooms, "2026-12-20", 420)).toBe(420 * 4);
    expect(minutesUntil(rooms, "2026-11-01", 420)).toBe(0);
  });

  it("never hold more than their hours, never begin before an earliest week or a prerequisite, and lose no work", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            hours: fc.integer({ min: 1, max: 40 }),
            earliest: fc.integer({ min: -5, max: 60 }),
            after: fc.option(fc.nat(20)),
            due: fc.option(fc.nat(200)),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(8), { maxLength: 3 }),
        (drafts, hours, holidays) => {
          const activities = drafts.map(({ hours: long, earliest, after, due }, at) =>
            activity(`a${at}`, {
              hours: long / 2,
              earliest: earliest > 0 ? addDays(monday, earliest) : null,
              deadline: due === null ? null : addDays(monday, due),
              prerequisites: after !== null && at > 0 ? [`a${after % at}`] : [],
              raises: raises(at % 2 ? "data" : "talks", 3),
            }),
          );
          const own = holidays.map((week) => ({ week: addDays(monday, 7 * week), hours: 0 }));
          const planning = { activities, gap, same, rooms: roomsFrom(monday, 40, hours / 2, own, 0), hours: hours / 2 };
          const { open, tasks } = tasksOf(planning);
          const plan = layOut(planning, open, solveOrder(tasks, null).order, new Map(), 40);
          const finished = new Map(plan.finishes.map((one) => [one.activityId, one.week]));
          const total = new Map<string, number>();
          for (const week of plan.weeks) {
            expect(week.minutes).toBeLessThanOrEqual(week.hours * 60);
            for (const piece of week.pieces) {
              const one = activities.find(({ id }) => id === piece.activityId);
              expect(piece.minutes).toBeGreaterThanOrEqual(30);
              if (one?.earliest) expect(week.week >= weekOf(one.earliest)).toBe(true);
              for (const before of one?.prerequisites ?? []) expect((finished.get(before) ?? "9") <= week.week).toBe(true);
              total.set(piece.activityId, (total.get(piece.activityId) ?? 0) + piece.minutes);
            }
          }
          for (const one of activities) if (finished.has(one.id)) expect(total.get(one.id)).toBe(one.hours * 60);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("worth", () => {
  const byId = (...all: ActivityWithProgress[]) => new Map(all.map((one) => [one.id, one]));

  it("is importance times the levels that the activity itself adds, up to what is needed", () => {
    const first = activity("first", { raises: raises("data", 3) });
    const second = activity("second", { raises: raises("data", 5), prerequisites: ["first"] });
    const all = byId(first, second);
    expect(worthOf(first, all, gap, same)).toBeCloseTo(1.1);
    expect(worthOf(second, all, gap, same)).toBeCloseTo(1.1);
    expect(worthOf(activity("half", { raises: raises("talks", 3) }), all, gap, same)).toBeCloseTo(0.6);
    expect(worthOf(activity("none", { raises: raises("words", 5) }), all, gap, same)).toBeCloseTo(0.1);
    expect(worthOf(activity("mine", { raises: raises("talks", 3), weight: 2 }), all, gap, same)).toBeCloseTo(1.2);
  });

  it("a deadline that cannot be kept is said with its days", () => {
    const activities = [activity("late", { hours: 10, deadline: "2026-11-29" })];
    const planning = { activities, gap, same, rooms: roomsFrom(monday, 104, 5, [], 0), hours: 5 };
    const { open } = tasksOf(planning);
    expect(layOut(planning, open, [0], new Map(), 2).late).toEqual([
      { activityId: "late", title: "late", deadline: "2026-11-29", finishes: "2026-12-06", days: 7 },
    ]);
  });

  it("a circle of prerequisites is found with its steps", () => {
    const all = [activity("a", { prerequisites: ["b"] }), activity("b", { prerequisites: ["c"] }), activity("c")];
    expect(circleThrough({ id: "c", prerequisites: ["a"] }, all)).toEqual(["a", "b", "c"]);
    expect(circleThrough({ id: "c", prerequisites: [] }, all)).toBeNull();
    expect(circleThrough({ id: "c", prerequisites: ["c"] }, all)).toEqual(["c"]);
  });
});

describe("suggestions", () => {
  it("go step by step, each waiting for the one before, with the catalogue's hours", () => {
    const steps = suggestionsFor({
      skillId: "starter:data-analysis",
      label: "Data analysis",
      kind: "technical",
      need: 4,
      have: 1,
      hoursPerLevel: 80,
    });
    expect(
      steps.map(({ id, kind, hours, prerequisites, raises: [one] }) => [id, kind, hours, prerequisites, one?.toLevel]),
    ).toEqual([
      ["gap-starter-data-analysis-2", "course", 80, [], 2],
      ["gap-starter-data-analysis-3", "project", 80, ["gap-starter-data-analysis-2"], 3],
      ["gap-starter-data-analysis-4", "on-the-job", 80, ["gap-starter-data-analysis-3"], 4],
    ]);
  });

  it("say when the hours are assumed, and prepare for a certificate where the skill is one", () => {
    const [step, ...none] = suggestionsFor({
      skillId: "x",
      label: "Forklift licence",
      kind: "knowledge",
      need: 3,
      have: 0,
      hoursPerLevel: null,
    });
    expect(none).toEqual([]);
    expect(step).toMatchObject({ kind: "certification", hours: 120, raises: [{ toLevel: 3 }] });
    expect(step?.note).toContain("40 hours are assumed");
  });

  it("are none where the level is reached", () => {
    expect(suggestionsFor({ skillId: "x", label: "X", kind: "soft", need: 2, have: 2, hoursPerLevel: 10 })).toEqual([]);
  });
});

describe("certificates", () => {
  it("are due for renewal from the lead time on, and expired the day after", () => {
    const held = { expires: "2026-12-31", leadDays: 30 };
    expect(certificateStateOf(held, "2026-11-30")).toEqual({ state: "valid", daysLeft: 31 });
    expect(certificateStateOf(held, "2026-12-01")).toEqual({ state: "renew", daysLeft: 30 });
    expect(certificateStateOf(held, "2026-12-31").state).toBe("renew");
    expect(certificateStateOf(held, "2027-01-01")).toEqual({ state: "expired", daysLeft: -1 });
    expect(certificateStateOf({ expires: null, leadDays: 30 }, "2026-12-01").state).toBe("lasting");
  });

  it("are renewed for as long as they were valid", () => {
    expect(renewedUntil({ issued: "2025-01-01", expires: "2026-01-01" }, "2026-01-01")).toBe("2027-01-01");
    expect(renewedUntil({ issued: null, expires: "2026-01-01" }, "2026-01-01")).toBeNull();
  });
});

describe("go or no-go", () => {
  const asked = { hours: 20, raises: raises("data", 4), alike: [], costs: true };

  it("goes for what closes part of the gap", () => {
    expect(verdictOn(asked, gap, same, 5)).toMatchObject({ verdict: "go", weeks: 4 });
  });

  it("does not believe hours far below what such steps usually take", () => {
    const known = { ...gap, lines: gap.lines.map((line) => ({ ...line, hoursPerLevel: 60 })) };
    const short = verdictOn(asked, known, same, 5);
    expect(short.verdict).toBe("wait");
    expect(short.reasons[0]).toMatch(/^These steps usually take about \d+ hours, and this has 20\./);
    expect(verdictOn({ ...asked, hours: 200 }, known, same, 5).verdict).toBe("go");
  });

  it("waits where something open leads to the same, and refuses what the role does not need", () => {
    expect(verdictOn({ ...asked, alike: ["SQL"] }, gap, same, 5).verdict).toBe("wait");
    expect(verdictOn({ ...asked, raises: raises("words", 5) }, gap, same, 5).verdict).toBe("no");
    expect(verdictOn({ ...asked, hours: 4000 }, gap, same, 5).verdict).toBe("wait");
  });
});

it("a week's minutes become sittings of half an hour to an hour that keep their names", () => {
  expect(sittings(30)).toEqual([{ minutes: 30, after: 0 }]);
  expect(sittings(90)).toEqual([
    { minutes: 60, after: 1 },
    { minutes: 30, after: 0 },
  ]);
  for (let minutes = 30; minutes <= 600; minutes += 30) {
    const all = sittings(minutes);
    expect(all.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
    for (const one of all) expect(one.minutes >= 30 && one.minutes <= 60).toBe(true);
  }
});
