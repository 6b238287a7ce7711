import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Skill } from "../schema.ts";
import { type AskingRole, type Claim, compared, gapReportOf, movesMost, type NamedNeed } from "./gap-report.ts";

const need = (skillId: string, level: number, importance: "essential" | "optional" = "essential"): NamedNeed => ({
  skillId,
  label: `Skill ${skillId}`,
  kind: "technical",
  level,
  levelSource: "stated",
  importance,
  hoursPerLevel: 40,
});

const role = (needs: NamedNeed[], id = "role"): AskingRole => ({ id, label: "Role", source: "starter", needs });

const claim = (catalogueId: string | null, level: number | null, rest: Partial<Claim> = {}): Claim => ({
  id: `record ${catalogueId ?? rest.label}`,
  catalogueId,
  label: `Skill ${catalogueId}`,
  level,
  confirmation: "confirmed",
  evidence: [],
  ...rest,
});

const asItIs = (id: string) => id;

describe("a gap report", () => {
  const report = gapReportOf(
    role([need("a", 4), need("b", 3), need("c", 2, "optional"), need("d", 3, "optional")]),
    [claim("a", 2), claim("b", null), claim("c", 5, { confirmation: "unconfirmed", evidence: [{ note: "seen" }] })],
    asItIs,
  );
  const line = (skillId: string) => report.lines.find((one) => one.skillId === skillId);

  test("orders by weight times distance", () => {
    expect(report.lines.map((one) => [one.skillId, one.matters])).toEqual([
      ["a", 2],
      ["d", 1.5],
      ["b", 1],
      ["c", 0],
    ]);
  });

  test("counts a skill without a stated level as 2 and says so", () => {
    expect(line("b")).toMatchObject({ have: 2, haveSource: "assumed" });
    expect(line("d")).toMatchObject({ have: 0, haveSource: "none", recordId: null });
  });

  test("gives readiness from all facts, from confirmed ones, and how many levels are known", () => {
    expect(report.readiness).toBeCloseTo((2 / 4 + 2 / 3 + 0.5) / 3);
    expect(report.readinessConfirmed).toBeCloseTo((2 / 4 + 2 / 3) / 3);
    expect(report.known).toBe(2);
  });

  test("nobody is said to be nearly ready while nothing is confirmed, and who names little has little more", () => {
    const asked = role([need("a", 3), need("b", 3)]);
    const top = (confirmation: Claim["confirmation"]) =>
      gapReportOf(asked, [claim("a", 5, { confirmation }), claim("b", 5, { confirmation })], asItIs).readinessRange[1];
    expect(top("unconfirmed")).toBeCloseTo(0.9);
    expect(top("confirmed")).toBeGreaterThan(0.95);
    const middle = (known: number) => {
      const others = Array.from({ length: known }, (_, at) => claim(`other ${at}`, 3));
      const [low, high] = gapReportOf(asked, others, asItIs).readinessRange;
      return (low + high) / 2;
    };
    expect(middle(1)).toBeLessThan(middle(6));
  });

  test("says in a word how much closing it matters", () => {
    expect(report.lines.map((one) => one.mattersWord)).toEqual(["high", "medium", "medium", "low"]);
    expect(line("c")).toMatchObject({ evidence: 1, distance: 0, mattersWord: "low" });
  });

  test("names what lifts readiness most, leaving out what is reached", () => {
    expect(movesMost(report).map((one) => one.skillId)).toEqual(["a", "d", "b"]);
  });

  test("a withdrawn skill never counts", () => {
    const withdrawn = gapReportOf(role([need("a", 4)]), [claim("a", 4, { confirmation: "withdrawn" })], asItIs);
    expect(withdrawn).toMatchObject({ readiness: 0, known: 0 });
  });

  test("a skill of one's own answers by its name, one of another catalogue by what it stands for", () => {
    const own = claim(null, 3, { label: "skill A" });
    expect(gapReportOf(role([need("a", 3)]), [own], asItIs).readiness).toBe(1);
    const twin = (id: string) => (id === "esco:a" ? "a" : id);
    expect(gapReportOf(role([need("a", 3)]), [claim("esco:a", 3, { label: "other" })], twin).readiness).toBe(1);
  });
});

describe("several roles", () => {
  const skills = [claim("a", 3), claim("b", 1)];
  const far = gapReportOf(role([need("b", 5), need("c", 4)], "far"), skills, asItIs);
  const near = gapReportOf(role([need("a", 4), need("b", 2)], "near"), skills, asItIs);
  const answer = compared([far, near]);

  test("the nearest comes first", () => {
    expect(answer.nearest).toBe("near");
    expect(answer.gaps.map((one) => one.role.id)).toEqual(["near", "far"]);
  });

  test("what matters to all of them is the mean over all", () => {
    expect(answer.together.map((one) => [one.skillId, one.roles, one.highestNeed, one.matters])).toEqual([
      ["b", 2, 5, 2.5],
      ["c", 1, 4, 2],
      ["a", 1, 4, 0.5],
    ]);
    const gain = answer.together.reduce((sum, one) => sum + one.meanReadinessGain, 0);
    expect((far.readiness + near.readiness) / 2 + gain).toBeCloseTo(1);
  });
});

describe("whatever the role and the inventory", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const anyNeeds = fc
    .array(fc.record({ id: ids, level: fc.integer({ min: 0, max: 5 }), importance: fc.constantFrom("essential", "optional") }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((needs) => needs.map((one) => need(one.id, one.level, one.importance)));
  const anyConfirmation = fc.constantFrom<Skill["confirmation"]>("confirmed", "unconfirmed", "withdrawn");
  const anyClaim = fc
    .record({ id: ids, level: fc.option(fc.integer({ min: 0, max: 5 })), confirmation: anyConfirmation })
    .map((one) => claim(one.id, one.level, { confirmation: one.confirmation }));

  test("adding a skill never lowers readiness, nor what confirmed facts give", () => {
    fc.assert(
      fc.property(anyNeeds, fc.array(anyClaim, { maxLength: 8 }), anyClaim, (needs, held, added) => {
        const before = gapReportOf(role(needs), held, asItIs);
        const after = gapReportOf(role(needs), [...held, added], asItIs);
        expect(after.readiness).toBeGreaterThanOrEqual(before.readiness - 1e-12);
        expect(after.readinessConfirmed).toBeGreaterThanOrEqual(before.readinessConfirmed - 1e-12);
      }),
      { numRuns: 10_000 },
    );
  });

  test("confirmed facts never give more than all facts, and no line opens more than the whole", () => {
    fc.assert(
      fc.property(anyNeeds, fc.array(anyClaim, { maxLength: 8 }), (needs, held) => {
        const report = gapReportOf(role(needs), held, asItIs);
        expect(report.readinessConfirmed).toBeLessThanOrEqual(report.readiness + 1e-12);
        for (const line of report.lines) {
          expect(line.readinessIfClosed).toBeGreaterThanOrEqual(report.readiness - 1e-12);
          expect(line.distance).toBe(Math.max(0, line.need - line.have));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
