import { describe, expect, test } from "vitest";
import type { EnergyEntry } from "../schema/energy.ts";
import { energyTasks, leastNotes, sayEnergy } from "./energy.ts";

const note = (what: string, energises: number, excel: number | null, place = 0): EnergyEntry => ({
  ...{ id: `${what}-${place}`, revision: 1, createdAt: "2026-11-01T10:00:00.000Z", updatedAt: "2026-11-01T10:00:00.000Z" },
  ...{ visibility: "private" as const, employerSensitive: false, often: null, role: null, note: null, day: "2026-11-01" },
  ...{ what, energises, excel },
});
const times = (count: number, what: string, energises: number, excel: number | null) =>
  Array.from({ length: count }, (_, place) => note(what, energises, excel, place));

describe("what gives energy", () => {
  test("is concluded from three notes of one task on, and says how many", () => {
    const twice = energyTasks(times(leastNotes - 1, "Customer interviews", 2, 3));
    expect(twice).toMatchObject([{ n: 2, quadrant: null }]);
    expect(sayEnergy(twice)).toBe(
      "Nothing can be said yet: a task needs 3 notes that say how well it went; the most so far is 2.",
    );
    const thrice = energyTasks(times(leastNotes, "Customer interviews", 2, 3));
    expect(thrice).toMatchObject([{ n: 3, quadrant: "energises-and-excel" }]);
    expect(sayEnergy(thrice)).toBe("So far what gives you energy and goes well: Customer interviews (3 notes).");
  });

  test("notes that do not say how well it went do not count for how well it goes", () => {
    const entries = [...times(2, "Reports", -1, 3), note("Reports", -1, null, 2)];
    expect(energyTasks(entries)).toMatchObject([{ n: 3, excel: 3, quadrant: null }]);
  });

  test("each statement has its n, and what drains without being a strength is not advised about", () => {
    const entries = [...times(4, "Reports", -1, 3), ...times(3, "Coaching", 1, 1), ...times(5, "Invoices", -2, 0)];
    expect(sayEnergy(energyTasks(entries))).toBe(
      "Worth learning: Coaching (3 notes). Be careful with Reports (4 notes): you do it well, so it will be asked of you again.",
    );
    expect(sayEnergy(energyTasks(times(3, "Invoices", -2, 0)))).toContain("nothing you noted three times or more");
  });

  test("nothing noted says nothing", () => {
    expect(sayEnergy([])).toBeNull();
  });
});
