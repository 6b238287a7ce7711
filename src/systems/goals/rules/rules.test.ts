import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { situationKinds } from "../../../career/situation.ts";
import { addDays, addMonths, daysBetween } from "../../../core/day.ts";
import type { NumberMeasure, Pause, RateMeasure } from "../schema.ts";
import { draftPlan, type GapToClose } from "./draft-plan.ts";
import { finishWeeks } from "./finish-weeks.ts";
import { firstApplication, monthsToApply, type Way } from "./first-application.ts";
import { forecastOf, weeklyAmounts } from "./forecast.ts";
import { momentIsOn } from "./moments.ts";
import { habitScore, periodEnd, periodStart } from "./progress.ts";
import { checkGoal } from "./smart-check.ts";
import { dayAtWork, daysAtWork, pausesOf, type Step, stateOfGoal } from "./status.ts";
import { completedAim } from "./target.ts";
import { inTreeOrder, trailOf } from "./tree.ts";

const start = "2026-01-05";
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(start, days));

describe("status and rest", () => {
  const step = (position: number, what: Step["step"], day: string, rest: Partial<Step> = {}): Step => ({
    position,
    step: what,
    day,
    until: null,
    reason: null,
    note: null,
    ...rest,
  });

  test("follows from the events in their order", () => {
    const events = [step(1, "accepted", "2026-01-05"), step(2, "paused", "2026-02-01", { until: "2026-02-15" })];
    expect(stateOfGoal([], "2026-03-01").status).toBe("draft");
    expect(stateOfGoal(events, "2026-02-14").status).toBe("paused");
    expect(stateOfGoal(events, "2026-02-15").status).toBe("active");
    const closed = [...events, step(3, "closed", "2026-03-01", { reason: "dropped" })];
    expect(stateOfGoal(closed, "2026-03-02").status).toBe("dropped");
    expect(stateOfGoal([...closed, step(4, "reopened", "2026-03-03")], "2026-03-04").status).toBe("active");
  });

  test("a pause ends at its planned day or where it is resumed before", () => {
    const paused = step(1, "paused", "2026-02-01", { until: "2026-02-15" });
    expect(pausesOf([paused, step(2, "resumed", "2026-02-10")])).toEqual([{ from: "2026-02-01", to: "2026-02-10" }]);
    expect(pausesOf([paused, step(2, "resumed", "2026-02-20")])).toEqual([{ from: "2026-02-01", to: "2026-02-15" }]);
    expect(pausesOf([step(1, "paused", "2026-02-01")])).toEqual([{ from: "2026-02-01", to: null }]);
  });

  const anyPauses = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 40 })), { maxLength: 5 })
    .map((spans) =>
      spans
        .sort(([a], [b]) => a - b)
        .reduce<{ pauses: Pause[]; end: number }>(
          ({ pauses, end }, [from, length]) => {
            const first = Math.max(from, end + 1);
            return {
              pauses: [...pauses, { from: addDays(start, first), to: addDays(start, first + length) }],
              end: first + length,
            };
          },
          { pauses: [], end: 0 },
        ),
    )
    .map(({ pauses }) => pauses);

  test("days at work and the day at work are each other's inverse", () => {
    fc.assert(
      fc.property(anyPauses, anyDay, fc.integer({ min: 1, max: 300 }), (pauses, from, days) => {
        expect(daysAtWork(pauses, from, dayAtWork(pauses, from, days))).toBe(days);
      }),
    );
  });

  test("days at work add up", () => {
    fc.assert(
      fc.property(anyPauses, anyDay, fc.nat(100), fc.nat(100), (pauses, from, one, two) => {
        const [middle, end] = [addDays(from, one), addDays(from, one + two)];
        expect(daysAtWork(pauses, from, middle) + daysAtWork(pauses, middle, end)).toBe(daysAtWork(pauses, from, end));
      }),
    );
  });
});

describe("two of target, due day and weekly rate", () => {
  const pages = { kind: "number" as const, unit: "pages", baseline: 0, commit: null, stretch: null };

  test("give the third, up as well as down", () => {
    expect(completedAim({ ...pages, target: 30, weeklyRate: 2 }, start, null).due).toBe(addDays(start, 105));
    expect(completedAim({ ...pages, baseline: 30, target: 10, weeklyRate: 2 }, start, null).due).toBe(addDays(start, 70));
    expect(completedAim({ ...pages, weeklyRate: 2 }, start, addDays(start, 70)).measure).toMatchObject({ target: 20 });
  });

  test("the day computed from a rate gives that rate back", () => {
    expect(completedAim({ ...pages, target: 492, weeklyRate: 28 }, start, null).due).toBe(addDays(start, 123));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), (target, weeklyRate) => {
        const { due } = completedAim({ ...pages, target, weeklyRate }, start, null);
        const weeks = daysBetween(start, due ?? start) / 7;
        expect(weeks * weeklyRate).toBeGreaterThanOrEqual(target - 1e-9);
        expect((weeks - 1 / 7) * weeklyRate).toBeLessThan(target - 1e-9);
      }),
    );
  });

  test("marks stand in one direction", () => {
    const marks = { ...pages, target: 10, commit: 12 };
    expect(() => completedAim(marks, start, null)).toThrow(/must follow each other/);
    expect(completedAim({ ...pages, baseline: 9, commit: 7, target: 5, stretch: 3 }, start, null).measure).toMatchObject({
      commit: 7,
    });
    expect(() => completedAim({ ...pages, target: 5, weeklyRate: 0 }, start, null)).toThrow(/within 20 years/);
  });
});

describe("rates", () => {
  const twice: RateMeasure = { kind: "rate", unit: "hours", count: 2, per: "week", follows: null };
  const end = addDays(start, 83);
  const doneOn = (days: readonly number[]) => days.map((day) => ({ day: addDays(start, day), value: 1 }));
  const steady = doneOn(Array.from({ length: 12 }, (_, week) => [7 * week, 7 * week + 3]).flat());

  test("the score halves over two missed weeks and does not fall to nothing after one", () => {
    const full = habitScore(twice, steady, start, end, []);
    const missed = (days: number) => habitScore(twice, steady, start, addDays(end, days), []);
    expect(full).toBeGreaterThan(0.95);
    expect(missed(7)).toBeGreaterThan(0.75);
    // One week until the last week's deeds have left the window, then half in two weeks.
    expect(missed(21) / missed(7)).toBeCloseTo(0.5, 2);
  });

  test("days of rest change nothing at all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (rest) => {
        const pauses = [{ from: addDays(end, 1), to: addDays(end, 1 + rest) }];
        expect(habitScore(twice, steady, start, addDays(end, rest), pauses)).toBe(habitScore(twice, steady, start, end, []));
      }),
    );
  });

  test("the score stays between 0 and 1 and one deed more never lowers it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(83), { maxLength: 30 }), fc.nat(83), (days, more) => {
        const before = habitScore(twice, doneOn(days), start, end, []);
        const after = habitScore(twice, doneOn([...days, more]), start, end, []);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test("periods begin and end with the calendar", () => {
    expect([periodStart("2026-11-22", "week"), periodEnd("2026-11-22", "week")]).toEqual(["2026-11-16", "2026-11-22"]);
    expect([periodStart("2026-02-10", "month"), periodEnd("2026-02-10", "month")]).toEqual(["2026-02-01", "2026-02-28"]);
    expect([periodStart("2026-11-22", "quarter"), periodEnd("2026-11-22", "quarter")]).toEqual(["2026-10-01", "2026-12-31"]);
  });
});

describe("forecast", () => {
  const measure: NumberMeasure = { kind: "number", unit: "talks", baseline: 0, commit: null, target: 30, stretch: null };
  const facts = {
    measure,
    status: "active" as const,
    startDay: start,
    due: null,
    pauses: [],
    milestones: { reached: [], left: 0 },
    today: addDays(start, 56),
  };
  const weekly = (values: readonly number[]) => values.map((value, week) => ({ day: addDays(start, 7 * (week + 1)), value }));

  test("says why it is silent", () => {
    expect(forecastOf({ ...facts, counted: weekly([1, 2]) }).said).toBe("A forecast needs 4 check-ins; there are 2.");
    expect(forecastOf({ ...facts, status: "draft", counted: [] }).said).toMatch(/draft/);
    const dense = [1, 2, 3, 4].map((value) => ({ day: addDays(start, value), value }));
    expect(forecastOf({ ...facts, counted: dense }).said).toMatch(/over 3 weeks/);
    expect(forecastOf({ ...facts, counted: weekly([0, 0, 0, 0, 0]) }).said).toMatch(/would take years/);
    expect(forecastOf({ ...facts, counted: weekly([5, 15, 20, 30]) }).said).toMatch(/is reached/);
  });

  test("a goal without a measure and without milestones is not reached", () => {
    const bare = { ...facts, measure: null, counted: [] };
    expect(forecastOf({ ...bare, milestones: { reached: [], left: 0 } }).said).toBe(
      "Nothing counts it yet: say how you will see it.",
    );
    expect(forecastOf({ ...bare, milestones: { reached: [start], left: 0 } }).said).toMatch(/is reached/);
  });

  test("the interval lies ahead, in order, and is the same each time", () => {
    const counted = weekly([2, 3, 6, 8, 9, 12, 14, 15]);
    const said = forecastOf({ ...facts, counted });
    expect(said).toEqual(forecastOf({ ...facts, counted }));
    expect(said.spoken).toBe(true);
    const { p50, p85, p95 } = said;
    expect([p50, p85, p95].toSorted()).toEqual([p50, p85, p95]);
    expect((p50 ?? "") > facts.today).toBe(true);
    expect(daysBetween(facts.today, p50 ?? "") / 7).toBeGreaterThan(5);
    expect(daysBetween(facts.today, p50 ?? "") / 7).toBeLessThan(12);
  });

  test("silence widens it, and after two months it asks", () => {
    const counted = weekly([2, 3, 6, 8, 9, 12, 14, 15]);
    const on = (days: number) => forecastOf({ ...facts, counted, today: addDays(facts.today, days) });
    const weeksTo = (day: string | null, days: number) => daysBetween(addDays(facts.today, days), day ?? "") / 7;
    expect(on(7).figures).not.toMatch(/nothing was noted/);
    const quiet = on(35);
    expect(quiet.figures).toMatch(/nothing was noted for 4 weeks/);
    expect(weeksTo(quiet.p85, 35)).toBeGreaterThan(weeksTo(on(0).p85, 0) - 4);
    expect(weeksTo(quiet.p85, 35) - weeksTo(quiet.p50, 35)).toBeGreaterThan(weeksTo(on(0).p85, 0) - weeksTo(on(0).p50, 0));
    expect(on(90)).toMatchObject({ spoken: false, said: expect.stringMatching(/Nothing was noted for 11 weeks/) });
  });

  test("a stop at the end is no slow pace: the finish is that of the weeks before, later and wider", () => {
    const weeks = [3, 2, 4, 3, 2, 4, 3, 3];
    const before = finishWeeks({ weeks, left: 30 });
    const stopped = finishWeeks({ weeks: [...weeks, 0, 0, 0, 0], left: 30 });
    expect(stopped?.p50 ?? 0).toBeGreaterThan(before?.p50 ?? 0);
    expect((stopped?.p85 ?? 0) - (before?.p85 ?? 0)).toBeLessThan(4);
    expect(finishWeeks({ weeks: [...weeks, ...Array.from({ length: 9 }, () => 0)], left: 30 })).toBeNull();
  });

  test("a pause in the past changes nothing but the calendar", () => {
    const pause = { from: addDays(start, 21), to: addDays(start, 42) };
    const straight = [
      [0, 0],
      [7, 2],
      [14, 5],
      [21, 6],
      [28, 9],
    ].map(([at = 0, amount = 0]) => ({ day: addDays(start, at), amount }));
    const rested = straight.map(({ day, amount }) => ({ day: day > pause.from ? addDays(day, 21) : day, amount }));
    expect(weeklyAmounts(rested, [pause])).toEqual(weeklyAmounts(straight, []));
  });

  test("twice the amount in twice the unit gives the same weeks", () => {
    const weeks = [2.5, 1.5, 3.5, 2.5, 0.5, 1.5, 2.5, 3.5];
    const one = finishWeeks({ weeks, left: 20 });
    const two = finishWeeks({ weeks: weeks.map((week) => week * 1.1), left: 22 });
    expect((two?.p85 ?? 0) / (one?.p85 ?? 1)).toBeGreaterThan(0.85);
    expect((two?.p85 ?? 0) / (one?.p85 ?? 1)).toBeLessThan(1.15);
  });

  test("holds in simulated steady weeks about as often as it says", () => {
    let state = 77;
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    let held = 0;
    const runs = 150;
    for (let run = 0; run < runs; run += 1) {
      const week = () => 2 + 4 * random();
      const weeks = Array.from({ length: 8 }, week);
      let [done, truth] = [0, 0];
      while (done < 50) {
        const amount = week();
        truth += Math.min(1, (50 - done) / amount);
        done += amount;
      }
      if (truth <= (finishWeeks({ weeks, left: 50 })?.p85 ?? 0)) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.78);
  });
});

describe("drafts for a role", () => {
  const role = { id: "r", label: "Marketing Manager" };
  const anyNeed = fc.record({ have: fc.nat(5), need: fc.nat(5), isKnown: fc.boolean() });
  const anyGap = fc.array(anyNeed, { maxLength: 14 }).map(
    (needs): GapToClose => ({
      role,
      lines: needs.map(({ have, need, isKnown }, place) => ({
        skillId: `skill ${place}`,
        label: `Budget planning ${place}`,
        need,
        have: isKnown ? have : 0,
        haveSource: isKnown ? "confirmed" : "none",
        distance: Math.max(0, need - (isKnown ? have : 0)),
        matters: Math.max(0, need - have),
      })),
    }),
  );
  const anyHours = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
  const anyWay = fc.record<Way>({
    situation: fc.constantFrom(...situationKinds),
    readiness: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    weeklyHours: anyHours,
    gates: fc.array(fc.record({ name: fc.constant("Licence"), months: fc.option(fc.integer({ min: 1, max: 18 })) }), {
      maxLength: 2,
    }),
  });
  const goalsOf = (gap: GapToClose, way: Way) =>
    draftPlan(
      gap,
      {
        weeklyHours: way.weeklyHours,
        apply: firstApplication(way, start),
        levelSays: () => "Plans a year.",
        workedUntil: () => null,
      },
      start,
    );

  test("all of them end within the day of the first application, say something once, and pass their own check", () => {
    fc.assert(
      fc.property(anyGap, anyWay, (gap, way) => {
        const { reach, serving } = goalsOf(gap, way);
        for (const goal of [reach, ...serving]) {
          if (goal.due) expect(goal.due <= (reach.due ?? "")).toBe(true);
          if (goal.due) expect(goal.due > start).toBe(true);
        }
        expect(new Set(serving.map((goal) => goal.origin)).size).toBe(serving.length);
        const check = checkGoal(reach.title, start, { ...reach, hoursAvailable: way.weeklyHours });
        expect(check.findings.slice(0, 5).filter((one) => one.verdict === "warn")).toEqual([]);
      }),
    );
  });

  const way: Way = { situation: "promotion", readiness: [0.6, 0.7], weeklyHours: 5, gates: [] };
  const line = { skillId: "a", label: "Budget planning", need: 4, have: 1, haveSource: "confirmed", distance: 3, matters: 3 };

  test("a step is a day to apply by and a level shown in work, one level at a time", () => {
    const { reach, serving } = goalsOf({ role, lines: [line] }, way);
    expect(reach).toMatchObject({
      title: "Apply for Marketing Manager posts by 31 May 2026",
      relevant:
        "As you stand, 60 % to 70 % of what the role asks for is there; at 5 hours a week about 4 months make a fair first application.",
    });
    expect(serving[0]).toMatchObject({
      title: expect.stringMatching(/^Budget planning at basic level by \d+ \w+ 2026, shown in one piece of work$/),
      specific: expect.stringContaining("At this level one plans a year."),
    });
    const [unknown] = goalsOf({ role, lines: [{ ...line, have: 0, haveSource: "none", distance: 4 }] }, way).serving;
    expect(unknown?.title).toContain("at basic level");
  });

  test("what nearly every role asks for, or is there, is no goal: then people are met instead", () => {
    const everywhere = { ...line, skillId: "b", label: "Teamwork", have: 0, haveSource: "none", distance: 3, matters: 0.15 };
    const there = { ...line, skillId: "c", label: "Editing", have: 4, distance: 0, matters: 0.9 };
    const { serving } = goalsOf({ role, lines: [there, everywhere] }, way);
    expect(serving.map(({ title, measure }) => ({ title, measure }))).toMatchObject([
      {
        title: expect.stringMatching(/^Talk with 3 people who work as Marketing Manager or choose who does, by \d+ \w+ 2026$/),
        measure: { kind: "number", target: 3 },
      },
    ]);
    expect(goalsOf({ role, lines: [line, there] }, way).serving.map(({ origin }) => origin)).toEqual([
      "role:r:skill:a",
      "role:r:talks",
    ]);
  });

  test("who is out of work applies within the month; a gate is never passed before its time; who is readier waits less", () => {
    expect(monthsToApply({ ...way, situation: "laid-off" })).toBe(1);
    const licence = { name: "Licence", months: 11 };
    expect(monthsToApply({ ...way, gates: [licence] })).toBe(11);
    expect(firstApplication({ ...way, gates: [licence] }, start)).toMatchObject({
      for: "post",
      because: expect.stringContaining("Licence comes first"),
    });
    fc.assert(
      fc.property(anyWay, (one) => {
        const readier: Way = { ...one, readiness: [Math.min(1, one.readiness[0] + 0.2), Math.min(1, one.readiness[1] + 0.2)] };
        expect(monthsToApply(readier)).toBeLessThanOrEqual(monthsToApply(one));
        const isTraining = one.gates.some(({ months }) => (months ?? 0) >= 12);
        for (const { months } of isTraining ? [] : one.gates) expect(monthsToApply(one)).toBeGreaterThanOrEqual(months ?? 1);
      }),
    );
  });

  test("a post that comes free is asked for before it does, however ready one is", () => {
    const slow: Way = { ...way, situation: "promotion", weeklyHours: 1, readiness: [0.1, 0.3] };
    const [before] = [firstApplication(slow, start).day];
    const inTwoMonths = addMonths(start, 2);
    const free = firstApplication({ ...slow, postFreeFrom: inTwoMonths }, start);
    expect(free.day < inTwoMonths && free.day > start && free.day < before).toBe(true);
    expect(free.because).toContain("a post comes free");
    expect(firstApplication({ ...slow, postFreeFrom: addMonths(start, 20) }, start).day).toBe(before);
    const licence = { name: "Licence", months: 11 };
    expect(firstApplication({ ...slow, postFreeFrom: inTwoMonths, gates: [licence] }, start).because).toContain(
      "Licence comes first",
    );
  });

  test("before a post that asks for years of training, a place in the training is applied for", () => {
    const degree = { name: "Degree in physiotherapy", months: 36 };
    const apply = firstApplication({ ...way, gates: [{ name: "First aid", months: 1 }, degree] }, start);
    expect(apply).toMatchObject({ for: "training", because: expect.stringContaining("Degree in physiotherapy comes first") });
    expect(monthsToApply({ ...way, gates: [degree] })).toBe(4);
    expect(monthsToApply({ ...way, gates: [degree], situation: "laid-off" })).toBe(2);
    expect(goalsOf({ role, lines: [] }, { ...way, gates: [degree] }).reach.title).toMatch(
      /^Apply for a study or training place towards Marketing Manager by /,
    );
  });
});

describe("tree and moments", () => {
  const node = (id: string, parentId: string | null, level: "vision" | "short-term" | "action") => ({
    id,
    parentId,
    level,
    title: id,
    due: null,
  });

  test("every goal is shown once, even where its parent is gone", () => {
    const all = [node("c", "b", "action"), node("a", null, "vision"), node("b", "a", "short-term"), node("d", "gone", "action")];
    expect(inTreeOrder(all).map(({ goal, depth }) => `${goal.id}${depth}`)).toEqual(["a0", "b1", "c2", "d0"]);
    expect(trailOf(all, node("c", "b", "action")).map((above) => above.id)).toEqual(["a", "b"]);
  });

  test("a plan's moment falls on its weekday, and a monthly one on the first", () => {
    expect(momentIsOn("it is Monday 9:00", "2026-11-23")).toBe(true);
    expect(momentIsOn("it is Monday 9:00", "2026-11-24")).toBe(false);
    expect(momentIsOn("it is the first Monday of the month", "2026-11-23")).toBe(false);
    expect(momentIsOn("it is the first Monday of the month", "2026-12-07")).toBe(true);
    expect(momentIsOn("every morning after coffee", "2026-11-24")).toBe(true);
    expect(momentIsOn("my manager asks", "2026-11-24")).toBe(false);
  });
});
