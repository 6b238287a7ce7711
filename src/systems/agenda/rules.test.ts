import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import {
  choresOfWeek,
  isHidden,
  latestMarks,
  layOutToday,
  nextSittings,
  type OfferedItem,
  ordered,
  priorityOf,
  ruleOf,
  runsOfWeeks,
  urgencyOf,
  waitsOnPurpose,
  weekAhead,
} from "./rules.ts";
import type { AgendaMark } from "./schema.ts";

const today = "2026-11-24"; // a Tuesday

const item = (key: string, more: Partial<OfferedItem> = {}): OfferedItem => ({
  system: "learning",
  inMode: "last",
  key,
  title: key,
  reason: "Because.",
  records: [],
  due: null,
  minutes: 30,
  goalWeight: 0.5,
  costOfDelay: 0.5,
  done: null,
  ...more,
});

describe("the next step and the chores", () => {
  test("the step of the plan comes before all that is not due, and on no day of a mode", () => {
    const items = [item("heavy", { goalWeight: 1, costOfDelay: 1 }), item("step", { leads: true, costOfDelay: 0 })];
    expect(ordered(items, today).map(({ key }) => key)).toEqual(["step", "heavy"]);
    expect(ordered(items, today)[0]?.because).toBe("the next step of your plan");
    expect(ordered([...items, item("due", { due: today })], today)[0]?.key).toBe("due");
    expect(ordered(items, today, "job-loss").map(({ key }) => key)).toEqual(["heavy", "step"]);
  });

  test("chores of about ten minutes are asked for, the first one whatever it takes", () => {
    const lines = ordered([item("a", { minutes: 4 }), item("b", { minutes: 5 }), item("c", { minutes: 3 })], today);
    expect(choresOfWeek(lines).reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10);
    expect(choresOfWeek(lines)).toHaveLength(2);
    expect(choresOfWeek(ordered([item("long", { minutes: 20 })], today))).toHaveLength(1);
  });
});

describe("runs of weeks", () => {
  const week = (monday: string, activityId: string, minutes = 300) => ({
    week: monday,
    minutes,
    pieces: [{ activityId, minutes }],
  });

  test("weeks with the same work are told as one until the work or the week is another", () => {
    const weeks = [
      week("2026-11-16", "book"),
      week("2026-11-23", "book"),
      week("2026-11-30", "book", 120),
      week("2026-12-14", "book", 120),
      week("2026-12-21", "course"),
    ];
    expect(runsOfWeeks(weeks).map((run) => [run.first.week, run.last, run.weeks])).toEqual([
      ["2026-11-16", "2026-11-23", 2],
      ["2026-11-30", "2026-11-30", 1],
      ["2026-12-14", "2026-12-14", 1],
      ["2026-12-21", "2026-12-21", 1],
    ]);
  });
});

describe("job-loss mode", () => {
  const offered = [
    item("course", { due: "2027-03-01", costOfDelay: 1, goalWeight: 1 }),
    item("exam", { due: "2026-11-28" }),
    item("call", { inMode: "ahead" }),
    item("review", { inMode: undefined }),
    item("job-loss:step:1:rest", { costOfDelay: 0.1, inMode: "own" }),
  ];

  test("puts its own lines first, then people and what is near, long-term learning last, and says so", () => {
    const lines = ordered(offered, today, "job-loss");
    expect(lines.map(({ key, because }) => [key, because])).toEqual([
      ["job-loss:step:1:rest", "job-loss mode puts it first"],
      ["exam", "due in 4 days"],
      ["call", "waiting costs most here"],
      ["review", "waiting costs most here"],
      ["course", "job-loss mode lets learning wait"],
    ]);
    expect(ruleOf("job-loss")).toMatch(/^Job-loss mode: its own lines come first/);
  });

  test("keeps its own lines on Today, however little time there is", () => {
    const steps = ["rest", "tell", "write"].map((step) => item(`job-loss:step:1:${step}`, { minutes: 60, inMode: "own" }));
    expect(layOutToday(ordered(steps, today, "job-loss"), 30, today).now).toHaveLength(3);
    expect(layOutToday(ordered(steps, today), 30, today).now).toHaveLength(0);
  });

  test("changes nothing while it is off", () => {
    expect(ordered(offered, today)[0]?.key).toBe("course");
  });
});

describe("the first days of job-loss mode", () => {
  const asks = (rest: Partial<OfferedItem>) => !waitsOnPurpose({ due: null, ...rest }, today, "first-days");

  test("ask for its own lines, what restores, and what was promised for the next three days; all else waits", () => {
    expect(asks({ key: "job-loss:step:1:rest", inMode: "own" })).toBe(true);
    expect(asks({ key: "balance:recovery:1", restores: true })).toBe(true);
    expect(asks({ key: "task:1", promised: true, due: addDays(today, 3) })).toBe(true);
    expect(asks({ key: "task:1", promised: true, due: addDays(today, -3) })).toBe(true);
    expect(asks({ key: "task:1", promised: true, due: addDays(today, 4) })).toBe(false);
    expect(asks({ key: "reviews:decision:1", due: today })).toBe(false);
    expect(asks({ key: "wins:strengthen:1" })).toBe(false);
    expect(waitsOnPurpose({ due: null }, today, "job-loss")).toBe(false);
  });

  test("say of each line that it waits on purpose", () => {
    const [line] = ordered([item("wins:strengthen:1")], today, "first-days");
    expect(line?.because).toContain("on purpose");
  });
});

describe("the order", () => {
  test("what is due comes before what is not, and says so", () => {
    const lines = ordered([item("someday"), item("tomorrow", { due: "2026-11-25" }), item("late", { due: "2026-11-20" })], today);
    expect(lines.map((line) => [line.key, line.because])).toEqual([
      ["late", "waits since 20 November"],
      ["tomorrow", "due tomorrow"],
      ["someday", "waiting costs most here"],
    ]);
  });

  test("of several sittings of one thing only the first stands; others with the same words stay", () => {
    const sitting = (key: string, of: string) =>
      item(key, { title: "Read the book", records: [{ kind: "activity", id: of, label: "Read the book" }] });
    const lines = ordered([sitting("book:1", "book"), sitting("book:2", "book"), sitting("other", "other"), item("free")], today);
    expect(nextSittings(lines).map(({ key }) => key)).toEqual(["book:1", "free", "other"]);
  });

  test("of two alike the shorter comes first", () => {
    expect(ordered([item("long", { minutes: 120 }), item("short", { minutes: 10 })], today).map((line) => line.key)).toEqual([
      "short",
      "long",
    ]);
  });

  const anyItem = fc.record({
    due: fc.option(fc.constantFrom("2026-11-01", "2026-11-24", "2026-11-28", "2027-02-01")),
    minutes: fc.integer({ min: 1, max: 600 }),
    goalWeight: fc.double({ min: 0, max: 1, noNaN: true }),
    costOfDelay: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test("priority lies between 0 and 1 and never falls when the day comes nearer, the cost rises or the work shrinks", () => {
    fc.assert(
      fc.property(anyItem, (any) => {
        const priority = priorityOf(any, today);
        expect(priority).toBeGreaterThanOrEqual(0);
        expect(priority).toBeLessThanOrEqual(1);
        expect(priorityOf({ ...any, due: today }, today)).toBeGreaterThanOrEqual(priority);
        expect(priorityOf({ ...any, costOfDelay: 1 }, today)).toBeGreaterThanOrEqual(priority);
        expect(priorityOf({ ...any, minutes: 1 }, today)).toBeGreaterThanOrEqual(priority);
      }),
    );
  });

  test("urgency is whole when overdue, half in a week, nothing without a day", () => {
    expect([urgencyOf("2026-11-01", today), urgencyOf("2026-12-01", today), urgencyOf(null, today)]).toEqual([1, 0.5, 0]);
  });
});

describe("the hours", () => {
  test("Today holds its share of the week, then what fits the week, then the rest", () => {
    const lines = ordered([item("a"), item("b"), item("c"), item("d"), item("e", { minutes: 300 })], today);
    // 120 minutes left and six days to go: twenty a day, and never less than half an hour.
    const parts = layOutToday(lines, 120, today);
    expect(parts.now.map((line) => line.key)).toEqual(["a"]);
    expect(parts.ifThereIsRoom.map((line) => line.key)).toEqual(["b", "c", "d"]);
    expect(parts.later.map((line) => line.key)).toEqual(["e"]);
  });

  test("what is due stands in Now even when the hours are gone", () => {
    expect(layOutToday(ordered([item("due", { due: today, minutes: 90 })], today), 0, today).now).toHaveLength(1);
  });

  test("every line stands in exactly one part, and Now with the room never exceeds the week but for what is due", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 600 }),
        (efforts, left) => {
          const parts = layOutToday(
            ordered(
              efforts.map((minutes, index) => item(`k${index}`, { minutes })),
              today,
            ),
            left,
            today,
          );
          const fitting = [...parts.now, ...parts.ifThereIsRoom];
          expect(fitting.length + parts.later.length).toBe(efforts.length);
          expect(fitting.reduce((sum, line) => sum + line.minutes, 0)).toBeLessThanOrEqual(left);
        },
      ),
    );
  });

  test("the week holds what is due on or before its day, and nothing in the past", () => {
    const week = weekAhead(
      ordered([item("friday", { due: "2026-11-27" }), item("free")], today),
      300,
      new Map([["2026-11-23", 45]]),
      today,
    );
    expect(week).toHaveLength(7);
    expect(week[0]).toMatchObject({ day: "2026-11-23", spent: 45, lines: [] });
    const dayOfFriday = week.find((day) => day.lines.some((line) => line.key === "friday"))?.day ?? "";
    expect(dayOfFriday >= today && dayOfFriday <= "2026-11-27").toBe(true);
  });
});

describe("decisions", () => {
  const mark = (decision: AgendaMark["decision"], createdAt: string, until: string | null = null): AgendaMark => ({
    id: createdAt,
    revision: 1,
    createdAt,
    updatedAt: createdAt,
    visibility: "private",
    employerSensitive: false,
    key: "k",
    title: "k",
    decision,
    on: createdAt.slice(0, 10),
    until,
    minutes: 0,
    records: [],
  });

  test("the newest counts", () => {
    const standing = latestMarks([
      mark("dismissed", "2026-11-20T08:00:00Z"),
      mark("snoozed", "2026-11-22T08:00:00Z", "2026-11-24"),
    ]);
    expect(standing.get("k")?.decision).toBe("snoozed");
    expect(isHidden(standing.get("k"), "2026-11-23")).toBe(true);
    expect(isHidden(standing.get("k"), "2026-11-24")).toBe(false);
  });

  test("what was done yesterday may come again today", () => {
    expect(isHidden(mark("done", "2026-11-24T08:00:00Z"), today)).toBe(true);
    expect(isHidden(mark("done", "2026-11-23T08:00:00Z"), today)).toBe(false);
  });
});
