import { expect, test } from "vitest";
import { sayWhy, touchedBy, touchesOf } from "./touching.ts";

const found = (skillId: string, mention = "named") => ({ skillId, label: skillId, mention });

test("each skill counts once, what the person has or aims for comes first, and what the text denies stays out", () => {
  const skills = touchedBy(
    [found("Audit"), found("Budgeting"), found("Budgeting"), found("Wound care"), found("Excel", "negated")],
    new Set(["Wound care"]),
    new Set(["Wound care", "Budgeting"]),
  );
  expect(skills.map(({ label }) => label)).toEqual(["Wound care", "Budgeting", "Audit"]);
  expect(touchesOf({ skills })).toBe(2);
  expect(sayWhy({ skills, role: "Nurse Manager" })).toBe(
    "It names Wound care, which you have. It names Budgeting, which Nurse Manager asks for and you have not written down.",
  );
});

test("what touches nothing says so", () => {
  expect(sayWhy({ skills: [], role: null })).toBe("It names no skill that the catalogue knows.");
  const skills = touchedBy([found("Audit")], new Set(), new Set());
  expect([touchesOf({ skills }), sayWhy({ skills, role: null })]).toEqual([
    0,
    "It names Audit: none is among your skills or asked by your aim.",
  ]);
});
