import { describe, expect, it } from "vitest";
import { competencies } from "./competencies.ts";
import { occupations } from "./occupations.ts";
import { roles } from "./roles.ts";
import type { StarterRole } from "./shape.ts";

const civilianMajorGroups = "11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53".split(" ");
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function ofFamily(family: string): StarterRole[] {
  return roles.filter((role) => role.family === family);
}

const families = [...new Set(roles.map((role) => role.family))];
const competencyIds = new Set(competencies.map((competency) => competency.id));
const roleIds = new Set(roles.map((role) => role.id));

describe("starter competencies", () => {
  it("are enough, of all five kinds, with at least twelve languages", () => {
    expect(competencies.length).toBeGreaterThanOrEqual(270);
    const kinds = Map.groupBy(competencies, (competency) => competency.kind);
    expect([...kinds.keys()].sort()).toEqual(["knowledge", "language", "soft", "technical", "tool"]);
    expect(kinds.get("language")?.length).toBeGreaterThanOrEqual(12);
    expect(kinds.get("soft")?.length).toBeGreaterThanOrEqual(40);
  });

  it("have ids, labels and descriptions of their own", () => {
    expect(repeated(competencies.map((competency) => competency.id))).toEqual([]);
    expect(repeated(competencies.map((competency) => competency.description))).toEqual([]);
    expect(competencies.filter((competency) => !kebab.test(competency.id))).toEqual([]);
    expect(competencies.filter((competency) => !/^[A-Z].+\.$/.test(competency.description))).toEqual([]);
  });

  it("never share a name, whatever the case", () => {
    const names = competencies.flatMap(({ label, aliases }) => [label, ...aliases].map((name) => name.toLowerCase()));
    expect(repeated(names)).toEqual([]);
  });

  it("have two to eight trimmed aliases and honest hours", () => {
    for (const { id, aliases, hours } of competencies) {
      expect(aliases.length, id).toBeGreaterThanOrEqual(2);
      expect(aliases.length, id).toBeLessThanOrEqual(8);
      expect(
        aliases.filter((alias) => alias !== alias.trim() || alias === ""),
        id,
      ).toEqual([]);
      expect(hours, id).toBeGreaterThanOrEqual(10);
      expect(hours, id).toBeLessThanOrEqual(500);
    }
  });

  it("lead upwards to a broader competency without going round in a circle", () => {
    const broaderOf = new Map(competencies.map(({ id, broader }) => [id, broader]));
    for (const { id } of competencies) {
      const passed = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = broaderOf.get(at)) {
        expect(broaderOf.has(at), `${at} above ${id}`).toBe(true);
        expect(passed.has(at), `circle above ${id}`).toBe(false);
        passed.add(at);
      }
    }
  });

  it("are each needed by a role, unless they are a tool or a language that people bring along", () => {
    const needed = new Set(roles.flatMap((role) => role.needs.map(([competencyId]) => competencyId)));
    const idle = competencies.filter(({ id, kind }) => !needed.has(id) && kind !== "tool" && kind !== "language");
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it("mark names that are everyday words, so that they count only in context", () => {
    const ambiguousIds = competencies.filter(({ ambiguous }) => ambiguous).map(({ id }) => id);
    expect(ambiguousIds).toEqual(
      expect.arrayContaining(["r-language", "go-language", "swift-language", "rust-language", "microsoft-excel", "polish"]),
    );
    const oneLetter = competencies.filter(({ label, aliases }) => [label, ...aliases].some((name) => name.length === 1));
    expect(oneLetter.filter(({ ambiguous }) => !ambiguous)).toEqual([]);
  });
});

describe("starter roles", () => {
  it("are at least ninety and reach all 22 civilian major groups", () => {
    expect(roles.length).toBeGreaterThanOrEqual(90);
    expect([...new Set(roles.map((role) => role.soc.slice(0, 2)))].sort()).toEqual(civilianMajorGroups);
  });

  it("have ids, names and descriptions of their own", () => {
    expect(repeated(roles.map((role) => role.id))).toEqual([]);
    expect(repeated(roles.map((role) => role.description))).toEqual([]);
    expect(repeated(roles.flatMap(({ label, aliases }) => [label, ...aliases].map((name) => name.toLowerCase())))).toEqual([]);
    expect(roles.filter((role) => !kebab.test(role.id))).toEqual([]);
    expect(roles.filter((role) => role.aliases.length < 2 || role.aliases.length > 6).map(({ id }) => id)).toEqual([]);
  });

  it("carry well-formed SOC and ISCO codes", () => {
    expect(roles.filter((role) => !/^\d{2}-\d{4}$/.test(role.soc) || !/^[1-9]\d{3}$/.test(role.isco))).toEqual([]);
  });

  it("need 8 to 15 different known competencies, some of them essential", () => {
    for (const { id, needs } of roles) {
      const needed = needs.map(([competencyId]) => competencyId);
      expect(needs.length, id).toBeGreaterThanOrEqual(8);
      expect(needs.length, id).toBeLessThanOrEqual(15);
      expect(repeated(needed), id).toEqual([]);
      expect(
        needed.filter((competencyId) => !competencyIds.has(competencyId)),
        id,
      ).toEqual([]);
      expect(needs.filter(([, , importance]) => importance === "essential").length, id).toBeGreaterThanOrEqual(6);
    }
  });

  it("lead only to roles that exist and never to themselves, and no role is both next and near", () => {
    for (const { id, next, near } of roles) {
      expect(next.length, id).toBeGreaterThan(0);
      expect(
        [...next, ...near].filter((other) => !roleIds.has(other) || other === id),
        id,
      ).toEqual([]);
      expect(repeated([...next, ...near]), id).toEqual([]);
    }
  });

  it("ask levels 1 to 3 for entry, and mostly 3 to 5 from lead upwards", () => {
    for (const { id, step, needs } of roles) {
      if (step === 1) expect(Math.max(...needs.map(([, level]) => level)), id).toBeLessThanOrEqual(3);
      if (step >= 4) expect(needs.filter(([, level]) => level >= 3).length / needs.length, id).toBeGreaterThanOrEqual(0.6);
    }
  });

  it("never ask less of a competency further up a family's ladder", () => {
    const falls = families.flatMap((family) =>
      ofFamily(family).flatMap((lower) =>
        ofFamily(family)
          .filter((higher) => higher.step > lower.step)
          .flatMap((higher) =>
            lower.needs
              .filter(([kept, level]) => higher.needs.some(([competencyId, wanted]) => competencyId === kept && wanted < level))
              .map(([kept]) => `${kept}: ${lower.id} above ${higher.id}`),
          ),
      ),
    );
    expect(falls).toEqual([]);
  });

  it("climb from an entry role to a manager in at least eight families", () => {
    const full = families.filter((family) => {
      const steps = new Set(ofFamily(family).map((role) => role.step));
      return (steps.has(1) || steps.has(2)) && (steps.has(3) || steps.has(4)) && steps.has(5);
    });
    expect(full.length).toBeGreaterThanOrEqual(8);
    expect(full).toEqual(expect.arrayContaining(["marketing", "software", "accounting", "nursing", "school teaching", "sales"]));
  });

  it("lead from Marketing Assistant to Marketing Manager by next roles alone", () => {
    const nextOf = new Map(roles.map(({ id, next }) => [id, next]));
    const reached = new Set(["marketing-assistant"]);
    for (const id of reached) for (const next of nextOf.get(id) ?? []) reached.add(next);
    expect(reached).toContain("content-marketing-lead");
    expect(reached).toContain("marketing-manager");
  });
});

it("no two occupations beside the roles share a name", () => {
  expect(repeated(occupations.flatMap(({ titles }) => [...new Set(titles.map((name) => name.toLowerCase()))]))).toEqual([]);
});
