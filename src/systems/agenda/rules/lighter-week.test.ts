import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, weekday } from "../../../core/day.ts";
import { awaySince, halved, lighterWeek, type Waiting } from "./lighter-week.ts";

const today = "2026-11-24"; // a Tuesday

const line = (key: string, due: string | null, more: Partial<Waiting> = {}): Waiting => ({ key, due, minutes: 30, ...more });
const keys = (lines: readonly Waiting[]) => lines.map(({ key }) => key);

test("ten days without a change are an absence; nine are not, nor is a record that is new", () => {
  expect(awaySince("2026-11-14", today)).toBe("2026-11-14");
  expect(awaySince("2026-11-15", today)).toBeNull();
  expect(awaySince(null, today)).toBeNull();
});

test("a week is halved in half hours, and keeps half an hour", () => {
  expect([300, 180, 60, 45, 30, 20, 0].map(halved)).toEqual([150, 90, 30, 30, 30, 20, 0]);
});

test("the three nearest to a day or begun stay, the rest of what waits goes to days after this week", () => {
  const lines = [
    line("old", "2026-11-02"),
    line("older", "2026-10-20"),
    line("course", null, { begun: true }),
    line("thursday", "2026-11-26"),
    line("yesterday", "2026-11-23"),
    line("some day", null),
  ];
  const { minutes, stays, moves } = lighterWeek(lines, 300, today);
  expect(minutes).toEqual({ usual: 300, lighter: 150 });
  expect(keys(stays)).toEqual(["course", "thursday", "yesterday"]);
  expect(moves.map(({ line: { key }, to }) => [key, to])).toEqual([
    ["old", "2026-11-30"],
    ["older", "2026-11-30"],
  ]);
});

test("a third stays only where the lighter week has room for it", () => {
  const lines = [line("a", "2026-11-23"), line("b", "2026-11-22"), line("c", "2026-11-21", { minutes: 60 })];
  expect(keys(lighterWeek(lines, 120, today).stays)).toEqual(["a", "b"]);
  expect(keys(lighterWeek(lines, 240, today).stays)).toEqual(["a", "b", "c"]);
  expect(keys(lighterWeek(lines, null, today).stays)).toEqual(["a", "b", "c"]);
});

test("what takes a moment has a place only where nothing longer asks for it", () => {
  const moments = ["a", "b"].map((key) => line(key, today, { minutes: 10 }));
  const longer = ["c", "d", "e"].map((key) => line(key, "2026-11-10"));
  expect(keys(lighterWeek([...moments, ...longer], null, today).stays)).toEqual(["c", "d", "e", "a", "b"]);
  expect(keys(lighterWeek(moments, null, today).stays)).toEqual(["a", "b"]);
});

test("what others count on keeps its day and takes no place of one's own", () => {
  const lines = [
    line("slides for Ana", "2026-11-10", { promised: true }),
    line("interview", "2026-11-27", { promised: true }),
    line("fair", "2026-12-04", { promised: true }),
    ...["a", "b", "c", "d"].map((key) => line(key, "2026-11-20")),
  ];
  const { promised, stays, moves } = lighterWeek(lines, null, today);
  expect(keys(promised)).toEqual(["slides for Ana", "interview"]);
  expect(keys(stays)).toEqual(["a", "b", "c"]);
  expect(moves.map(({ line: { key } }) => key)).toEqual(["d"]);
});

test("what moves fills open days one after the other, and a long thing has a day of its own", () => {
  const lines = [
    ...["a", "b", "c"].map((key) => line(key, today)),
    ...[line("d", "2026-11-01"), line("e", "2026-11-01", { minutes: 90 }), line("f", "2026-11-01")],
  ];
  const { moves } = lighterWeek(lines, 300, today, (day) => weekday(day) === 2);
  expect(moves.map(({ line: { key }, to }) => [key, to])).toEqual([
    ["d", "2026-11-30"],
    ["e", "2026-12-02"],
    ["f", "2026-12-03"],
  ]);
});

test("whatever waits, each thing of one's own past its day stays or moves, to an open day after this week", () => {
  const lines = fc.array(
    fc.record({
      due: fc.option(
        fc.integer({ min: -60, max: 20 }).map((days) => addDays(today, days)),
        { nil: null },
      ),
      minutes: fc.integer({ min: 1, max: 300 }),
      promised: fc.boolean(),
      begun: fc.boolean(),
    }),
    { maxLength: 25 },
  );
  const hours = fc.option(fc.integer({ min: 0, max: 2400 }), { nil: null });
  const off = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
  fc.assert(
    fc.property(lines, hours, off, (given, usual, daysOff) => {
      const all = given.map((one, at): Waiting => ({ key: `${at}`, ...one }));
      const isOff = (day: string) => daysOff.includes(weekday(day));
      const { minutes, stays, promised, moves } = lighterWeek(all, usual, today, isOff);
      const moved = moves.map(({ line: one }) => one);
      const told = [...stays, ...promised, ...moved];
      expect(new Set(told).size).toBe(told.length);
      for (const one of all) if (one.due !== null && one.due < addDays(today, 6)) expect(told).toContain(one);
      for (const one of moved) expect(one.promised === false && one.due !== null && one.due < today).toBe(true);
      expect(stays.filter(({ due }) => due === null || due < today).length).toBeLessThanOrEqual(3);
      for (const { to } of moves) {
        expect(to >= "2026-11-30").toBe(true);
        if (daysOff.length < 7) expect(isOff(to)).toBe(false);
      }
      if (minutes) {
        expect(minutes.lighter).toBeLessThan(minutes.usual);
        expect(Math.abs(minutes.usual / 2 - minutes.lighter)).toBeLessThanOrEqual(15 + Number(minutes.usual < 60) * 15);
      }
    }),
  );
});
