import { expect, test } from "vitest";
import { openActions } from "../../../catalogue/index.ts";
import { addDays } from "../../../core/day.ts";
import { exploringWeeks } from "./exploring-weeks.ts";

const monday = "2026-11-30";
const rooms = (hours: number, weeks = 8) =>
  Array.from({ length: weeks }, (_, at) => {
    const week = addDays(monday, 7 * at);
    return { week, minutes: Math.floor(hours * 2) * 30, from: week };
  });
const { actionsToExplore } = await openActions();
const actions = actionsToExplore({ atWork: false, country: null });
const roles = ["Store Supervisor", "Cashier", "Warehouse Worker", "Florist"].map((label) => ({
  id: `starter:${label.toLowerCase().replace(" ", "-")}`,
  label,
}));
const plan = (hours: number, taken: string[] = []) => exploringWeeks(actions, roles, {}, rooms(hours), new Set(taken));

test("one looks at three roles, speaks with people who do the work, and chooses last; one or two things a week", () => {
  const all = plan(5);
  expect(new Set(all.flatMap(({ role }) => role?.label ?? []))).toEqual(
    new Set(["Store Supervisor", "Cashier", "Warehouse Worker"]),
  );
  expect(all.filter(({ kind }) => kind === "people").map(({ title }) => title)).toContain(
    "Ask a store supervisor for twenty minutes about their week",
  );
  expect(all.at(-1)?.title).toMatch(/^Choose: one role/);
  const perWeek = [...Map.groupBy(all, ({ week }) => week).values()].map(({ length }) => length);
  expect(Math.max(...perWeek)).toBe(2);
});

test("no week is fuller than its hours, and half an hour a week is enough to begin", () => {
  for (const hours of [1, 1.5, 2, 5]) {
    const minutes = Map.groupBy(plan(hours), ({ week }) => week);
    for (const [, inIt] of minutes)
      expect(inIt.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(Math.max(90, hours * 60));
  }
  const short = plan(0.5);
  expect(short.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(8 * 30 + 30);
});

test("what is taken does not come again, and the same gives the same", () => {
  const [first] = plan(5);
  expect(plan(5, [first?.id ?? ""]).map(({ id }) => id)).not.toContain(first?.id);
  expect(plan(5)).toEqual(plan(5));
});
