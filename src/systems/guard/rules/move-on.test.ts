import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import { type MoveCandidate, overfilled, type Room, weeksToMove, whereToMove } from "./move-on.ts";

const monday = "2026-11-23";
const rooms = (...minutes: number[]): Room[] =>
  minutes.map((left, at) => ({ week: addDays(monday, 7 * (at + 1)), minutes: left }));
const task = (key: string, minutes: number, weight = 0.5): MoveCandidate => ({
  key,
  minutes,
  weight,
  moves: "whole",
  latest: null,
});

test("a thing moves to the first week with room for all of it", () => {
  const { moved, full } = whereToMove([task("archive", 60)], 30, rooms(20, 59, 90, 300));
  expect(moved).toEqual([{ key: "archive", minutes: 60, to: "2026-12-14" }]);
  expect(full).toEqual([]);
});

test("two things share the room there is: the longer chooses first", () => {
  const { moved, rooms: left } = whereToMove([task("short", 30), task("long", 90)], 120, rooms(100, 40));
  expect(new Map(moved.map(({ key, to }) => [key, to]))).toEqual(
    new Map([
      ["long", "2026-11-30"],
      ["short", "2026-12-07"],
    ]),
  );
  expect(left.map(({ minutes }) => minutes)).toEqual([10, 10]);
});

test("what has no room stays, and another is taken in its place", () => {
  const { moved, missing, full } = whereToMove([task("big", 200, 0), task("small", 60, 0.9)], 60, rooms(100));
  expect(moved).toEqual([{ key: "small", minutes: 60, to: "2026-11-30" }]);
  expect({ missing, full }).toEqual({ missing: 0, full: ["big"] });
});

test("not further than six weeks, and not behind its own day", () => {
  expect(whereToMove([task("late", 60)], 60, rooms(0, 0, 0, 0, 0, 0, 60))).toMatchObject({
    moved: [],
    missing: 60,
    full: ["late"],
  });
  expect(whereToMove([{ ...task("due", 60), latest: "2026-11-30" }], 60, rooms(0, 60))).toMatchObject({ full: ["due"] });
});

test("for any week and any room nothing is put where it does not fit", () => {
  const items = fc.array(
    fc.record({
      minutes: fc.integer({ min: 5, max: 240 }),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      moves: fc.constantFrom("whole" as const, "part" as const, "never" as const),
    }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 0, max: 900 }),
      fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 9 }),
      (drawn, need, minutes) => {
        const all = drawn.map((one, at): MoveCandidate => ({ key: `${at}`, latest: null, ...one }));
        const there = rooms(...minutes);
        const { moved, full, rooms: left } = whereToMove(all, need, there);
        for (const [at, { week, minutes: room }] of there.entries()) {
          const put = moved.filter(({ to }) => to === week).reduce((sum, one) => sum + one.minutes, 0);
          expect(put).toBeLessThanOrEqual(at < weeksToMove ? room : 0);
          expect(left[at]?.minutes).toBe(room - put);
        }
        for (const { key, to } of moved) expect(to === null).toBe(all.find((one) => one.key === key)?.moves === "part");
        expect(full.some((key) => moved.some((one) => one.key === key))).toBe(false);
      },
    ),
  );
});

test("a plan that flows on holds no more than before where there is no room", () => {
  const [one, two] = ["2026-11-30", "2026-12-07"];
  const before = new Map([
    [one, 300],
    [two, 60],
  ]);
  const after = new Map([
    [one, 360],
    [two, 180],
  ]);
  expect(overfilled(before, after, rooms(0, 90))).toEqual(
    new Map([
      [one, 300],
      [two, 150],
    ]),
  );
  expect(overfilled(before, after, rooms(60, 120))).toEqual(new Map());
});
