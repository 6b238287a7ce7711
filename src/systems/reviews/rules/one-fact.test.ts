import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReportedHappening, withoutRepeats } from "./one-fact.ts";

const goal = { kind: "goal", id: "g" };
const line = (system: string, kind: string, own: Partial<ReportedHappening> = {}): ReportedHappening => ({
  ...{ day: "2026-11-20", kind, title: `${system} ${kind}`, minutes: null, record: null, system },
  ...own,
});
const said = (told: readonly ReportedHappening[]) => withoutRepeats(told).map(({ title, minutes }) => [title, minutes]);

test("a goal reached and the win made of it are one fact, told as reached", () => {
  const win = line("wins", "won", { standsFor: [goal], record: { kind: "win", id: "w" } });
  expect(said([win, line("goals", "reached", { record: goal })])).toEqual([["goals reached", null]]);
});

test("what tells more stays: the win of an activity that was finished", () => {
  const activity = { kind: "activity", id: "a" };
  const win = line("wins", "won", { standsFor: [activity] });
  expect(said([line("learning", "done", { record: activity }), win])).toEqual([["wins won", null]]);
});

test("a ticked line gives its time to what it wrote", () => {
  const tick = line("agenda", "done", { standsFor: [goal], minutes: 30 });
  expect(said([line("goals", "done", { record: goal }), tick])).toEqual([["goals done", 30]]);
});

test("a win and a tick of one goal join its line; a second tick is a fact of its own", () => {
  const tick = line("agenda", "done", { standsFor: [goal], minutes: 30 });
  const win = line("wins", "won", { standsFor: [goal] });
  expect(said([win, tick, { ...tick, minutes: 10 }, line("goals", "reached", { record: goal })])).toEqual([
    ["agenda done", 10],
    ["goals reached", 30],
  ]);
});

test("other days, other records and lines of one system stay apart", () => {
  const apart = [
    line("goals", "reached", { record: goal }),
    line("goals", "done", { record: goal }),
    line("wins", "won", { standsFor: [goal], day: "2026-11-21" }),
    line("wins", "won", { standsFor: [{ kind: "goal", id: "other" }] }),
    line("wins", "won"),
  ];
  expect(withoutRepeats(apart)).toHaveLength(5);
});

const any = fc.record({
  day: fc.constantFrom("2026-11-20", "2026-11-21"),
  kind: fc.constantFrom("reached", "won", "done"),
  title: fc.string({ maxLength: 4 }),
  minutes: fc.option(fc.integer({ min: 0, max: 90 })),
  system: fc.constantFrom("goals", "wins", "agenda"),
  record: fc.option(fc.record({ kind: fc.constant("goal"), id: fc.constantFrom("g", "h") })),
  standsFor: fc.array(fc.record({ kind: fc.constant("goal"), id: fc.constantFrom("g", "h") }), { maxLength: 2 }),
});

test("nothing is made up, a second time changes nothing, and every day keeps what happened on it", () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (told) => {
      const kept = withoutRepeats(told);
      expect(kept.length).toBeLessThanOrEqual(told.length);
      expect(new Set(kept.map(({ day }) => day))).toEqual(new Set(told.map(({ day }) => day)));
      expect(withoutRepeats(kept)).toEqual(kept);
      const alone = told.filter(({ standsFor }) => standsFor.length === 0);
      for (const { standsFor: _, ...one } of alone)
        if (told.every(({ standsFor }) => standsFor.length === 0)) expect(kept).toContainEqual(one);
    }),
  );
});
