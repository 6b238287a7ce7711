import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { SystemHappening } from "../schema/review.ts";
import { digestOf, kindsInOrder, mostOfKind, mostShown } from "./happened.ts";

const happening = (
  day: string,
  kind: string,
  title: string,
  minutes: number | null = null,
  system = "wins",
): SystemHappening => ({
  ...{ day, kind, title, minutes, system },
  record: null,
});

describe("what happened, made short", () => {
  it("counts by kind and system and shows the latest day first", () => {
    const digest = digestOf(
      [
        happening("2026-11-17", "learned", "Chapter 3", 40, "learning"),
        happening("2026-11-19", "won", "The campaign is live"),
        happening("2026-11-17", "learned", "Chapter 4", 25, "learning"),
      ],
      10,
    );
    expect(digest).toMatchObject({ total: 3, minutes: 65, left: 0 });
    expect(digest.kinds[0]).toEqual({ kind: "won", count: 1, minutes: 0, systems: [{ system: "wins", count: 1 }] });
    expect(digest.days.map(({ day, items }) => [day, items.length])).toEqual([
      ["2026-11-19", 1],
      ["2026-11-17", 2],
    ]);
  });

  it("adds up effort by who counted it, and keeps rest apart", () => {
    const swim = { ...happening("2026-11-18", "done", "Swim", 45, "balance"), rests: true };
    const digest = digestOf([happening("2026-11-17", "learned", "Chapter 3", 120, "learning"), swim], 10);
    expect(digest).toMatchObject({ minutes: 120, rest: 45, effort: [{ system: "learning", minutes: 120 }] });
  });

  it("keeps what tells most where there is too much, and counts the rest", () => {
    const many = Array.from({ length: 9 }, (_, at) => happening(`2026-11-1${at}`, "felt", `Pulse ${at}`));
    const digest = digestOf([...many, happening("2026-11-10", "reached", "The goal")], 2);
    expect(digest.days.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(["Pulse 8", "The goal"]);
    expect(digest.left).toBe(8);
    expect(digest.days.at(-1)).toMatchObject({ day: "2026-11-10", count: 2 });
  });

  it("gives every kind its turn before a kind with many takes the rest", () => {
    const lessons = Array.from({ length: 9 }, (_, at) => happening(`2026-11-1${at}`, "learned", `Lesson ${at}`));
    const digest = digestOf([...lessons, happening("2026-02-01", "changed", "Let go of “The second client”")], 4, 2);
    expect(digest.days.flatMap(({ items }) => items.map(({ title }) => title))).toEqual([
      "Lesson 8",
      "Lesson 7",
      "Lesson 6",
      "Let go of “The second client”",
    ]);
    expect(digest.left).toBe(6);
  });

  it("has room for some of every kind in a quarter and a year", () => {
    const many = kindsInOrder.flatMap((kind) =>
      Array.from({ length: 50 }, (_, at) => happening("2026-11-10", kind, `${kind} ${at}`)),
    );
    for (const cadence of ["quarter", "year"] as const) {
      const { days } = digestOf(many, mostShown[cadence], mostOfKind[cadence]);
      expect(new Set(days.flatMap(({ items }) => items.map(({ kind }) => kind)))).toEqual(new Set(kindsInOrder));
    }
  });

  it("loses nothing: what is shown and what is left make the whole", () => {
    const any = fc.record({
      day: fc.integer({ min: 0, max: 40 }).map((days) => addDays("2026-10-01", days)),
      kind: fc.constantFrom(...kindsInOrder),
      title: fc.string({ maxLength: 8 }),
      minutes: fc.option(fc.integer({ min: 0, max: 300 })),
      system: fc.constantFrom("wins", "goals"),
      record: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }), (items, most, ofKind) => {
        const digest = digestOf(items, most, ofKind);
        const shown = digest.days.reduce((sum, day) => sum + day.items.length, 0);
        expect(shown).toBe(Math.min(most, items.length));
        expect(shown + digest.left).toBe(items.length);
        expect(digest.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }),
    );
  });
});
