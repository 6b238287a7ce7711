import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doorsOf } from "./doors.ts";
import { sayGap, sayHours } from "./say.ts";
import { type Levels, levelsFrom, readyFor, rungOf, type StepNeed, type StepRole, shownBy, stepTo, wayBetween } from "./steps.ts";
import { nearOf, type World, waysFrom, waysTo } from "./ways.ts";

const need = (skillId: string, level = 3): StepNeed => ({
  ...{ skillId, level, label: skillId, importance: "essential", hoursPerLevel: 20, isCraft: true },
});

const role = (id: string, needs: string[], more: Partial<StepRole> = {}): StepRole => ({
  ...{ id, label: id, source: "starter", fields: ["care"], step: 2, needs: needs.map((one) => need(one)), next: [] },
  ...more,
});

const nurse = role("nurse", ["care", "medicines", "records", "hygiene"], { next: ["senior"] });
const roles = [
  nurse,
  role("assistant", ["care", "hygiene", "washing"], { step: 1, next: ["nurse"] }),
  role("senior", ["care", "medicines", "records", "teaching"], { step: 3, next: ["sister"] }),
  role("sister", ["care", "records", "teaching", "rosters"], { step: 4, next: ["manager"] }),
  role("manager", ["rosters", "budgets", "teaching", "hiring"], { step: 5 }),
  role("coder", ["records", "hygiene", "medicines", "coding"], { fields: ["office"] }),
  role("doctor", ["care", "medicines", "records", "surgery"], { fields: ["medicine"], step: 3 }),
  role("clerk", ["typing", "filing"], { fields: ["office"], step: 1, next: ["buyer"] }),
  role("buyer", ["typing", "filing", "haggling"], { fields: ["office"], step: 2 }),
];

const world: World = {
  roleOf: (id) => roles.find((one) => one.id === id) ?? null,
  movesFrom: (id) => [...(roles.find((one) => one.id === id)?.next ?? []), "coder", "doctor", "assistant"],
  before: (id) => roles.filter(({ next }) => next.includes(id)).map((one) => one.id),
  isBarred: (id) => id === "doctor",
};
const levels = levelsFrom(new Map(), shownBy(new Map(), [nurse]));
const standing = { from: nurse, held: ["nurse"], levels };
const ids = (ways: readonly (readonly StepRole[])[]) => ways.map((way) => way.map(({ id }) => id).join(" "));

describe("where one can go", () => {
  test("is the usual next step with what follows it, and what lies beside; no step back, and nothing that a licence bars", () => {
    const near = nearOf(world, standing, [], world.movesFrom("nurse"));
    expect(near.map(({ id }) => id)).toEqual(["senior", "coder"]);
    const higher = {
      ...world,
      roleOf: (id: string) =>
        id === "coder" ? role("coder", ["records", "hygiene"], { fields: ["office"], step: 4 }) : world.roleOf(id),
    };
    expect(nearOf(higher, standing, ["coder"], ["coder"])).toEqual([]);
    expect(ids(waysFrom(world, standing, near))).toEqual(["senior sister manager", "coder"]);
  });

  test("tells apart a promotion, work beside it and another field", () => {
    const of = (id: string) => wayBetween(nurse, world.roleOf(id) ?? nurse);
    expect([of("senior"), of("assistant"), of("coder")]).toEqual(["promotion", "sideways", "new-field"]);
  });
});

describe("ways to a role", () => {
  test("go by roles that make each step shorter, and the direct one is told too", () => {
    expect(ids(waysTo(world, standing, roles[4] ?? nurse))).toEqual(["senior sister manager", "sister manager", "manager"]);
  });

  test("to another field may begin anew, and never by a role that brings nothing for the next", () => {
    const ways = ids(waysTo(world, standing, roles[8] ?? nurse));
    expect(ways).toContain("clerk buyer");
    expect(ways.every((way) => !way.includes("senior"))).toBe(true);
  });
});

describe("a step", () => {
  const [manager = nurse] = roles.slice(4);

  test("names what is missing, and does not take what is not known for none", () => {
    const said = new Map([["budgets", 1]]);
    const step = stepTo(nurse, manager, levelsFrom(said, shownBy(said, [nurse])), true);
    expect(step.gap.map(({ label, have }) => [label, have])).toContainEqual(["budgets", 1]);
    expect(step.gap.map(({ label, have }) => [label, have])).toContainEqual(["hiring", null]);
    expect(step.hours).toEqual({ least: 40, most: 40 + 3 * 60 });
    expect(sayGap(step)).toContain("hiring (not known yet)");
    expect(sayHours(step.hours)).toBe("40 to 220 hours");
    expect(sayHours({ least: 0, most: 2340 })).not.toContain("2340");
  });

  test("what was said stands against what the work would show", () => {
    const said = new Map([["care", 1]]);
    expect(levelsFrom(said, shownBy(said, [nurse])).of("care")).toBe(1);
  });
});

describe("the skill that opens most doors", () => {
  test("is the one that brings most roles within reach; what is within reach already, or stays out of it, counts for none", () => {
    const few: Levels = { of: (id) => (id === "care" ? 3 : null), isSaid: () => true };
    const pair = [role("one", ["care", "driving", "cooking"]), role("two", ["care", "driving", "singing"])];
    const { items, within } = doorsOf([...pair, role("near", ["care"]), role("far", ["a", "b", "c", "driving"])], few);
    expect(within).toBe(1);
    expect(items[0]).toMatchObject({ skillId: "driving", count: 2, have: null, hours: 60 });
    expect(items.find(({ skillId }) => skillId === "a")).toBeUndefined();
  });

  test("never loses a role by knowing more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("care", "records", "hygiene", "rosters")),
        fc.constantFrom("teaching", "coding"),
        (known, more) => {
          const at = (skills: readonly string[]): Levels => ({
            of: (id) => (skills.includes(id) ? 3 : null),
            isSaid: () => true,
          });
          const counts = [at(known), at([...known, more])].map((one) => doorsOf(roles, one).within);
          expect(counts[1]).toBeGreaterThanOrEqual(counts[0] ?? 0);
          for (const one of roles) expect(readyFor(one, at([...known, more]))).toBeGreaterThanOrEqual(readyFor(one, at(known)));
        },
      ),
    );
  });
});

test("how far up a role stands is said by its catalogue's own scale, and not at all where it has none", () => {
  expect(rungOf({ step: 4, source: "starter" })).toBe("leads a team");
  expect(rungOf({ step: 4, source: "onet" })).toBe("job zone 4: considerable preparation");
  expect(rungOf({ step: undefined, source: "esco" })).toBeNull();
});
