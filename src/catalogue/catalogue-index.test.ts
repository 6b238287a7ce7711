import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readinessOf } from "../career/gap.ts";
import { catalogueIndex } from "./catalogue-index.ts";
import { exampleRole, exampleSkill } from "./testing.ts";

const skills = [
  exampleSkill("starter:python", "Python", ["python 3"]),
  exampleSkill("starter:go", "Go", ["golang", "build"], { ambiguous: true }),
  exampleSkill("starter:sheets", "Spreadsheets", ["excel", "spreadsheet work"]),
  exampleSkill("starter:data-analysis", "Data analysis", ["analysing data"]),
  exampleSkill("starter:project-management", "Project management", ["managing projects"]),
  exampleSkill("esco:s/1", "Python (computer programming)", ["Python scripting"]),
  exampleSkill("esco:s/2", "perform project management", ["project management"]),
  exampleSkill("esco:s/3", "computer programming", ["Python", "Data analysis", "golang"]),
  exampleSkill("esco:s/4", "erect buildings", ["build"]),
  exampleSkill("onet:t/excel", "Excel", []),
];

const roles = [
  exampleRole(
    "starter:marketing-manager",
    "Marketing manager",
    ["head of marketing"],
    [["starter:data-analysis", 3, "essential"]],
    { next: ["starter:cmo", "starter:gone"] },
  ),
  exampleRole("starter:cmo", "Chief marketing officer", ["marketing director"]),
  exampleRole(
    "esco:o/1",
    "marketing manager",
    ["marketing lead"],
    [
      ["esco:s/1", 4, "essential"],
      ["esco:s/2", 2, "optional"],
    ],
  ),
  exampleRole(
    "esco:o/2",
    "data engineer",
    ["pipeline engineer"],
    [
      ["esco:s/1", 4, "essential"],
      ["esco:s/3", 2, "optional"],
    ],
  ),
  exampleRole(
    "esco:o/3",
    "site foreman",
    [],
    [
      ["esco:s/4", 4, "essential"],
      ["esco:s/2", 3, "essential"],
    ],
  ),
  exampleRole("esco:o/4", "marketing magician", ["trick marketer"], [["esco:s/4", 1, "essential"]], { retired: true }),
];

const index = catalogueIndex(skills, roles);
const ids = (text: string, choice = {}) => index.search(text, choice).map((hit) => hit.id);

describe("search", () => {
  test("an exact label comes before an exact alias, a beginning, and words inside", () => {
    const ranked = catalogueIndex(
      [
        exampleSkill("starter:a", "plan the sales of a year"),
        exampleSkill("starter:b", "Sales planning"),
        exampleSkill("starter:c", "Selling", ["sales"]),
        exampleSkill("starter:d", "Sales"),
      ],
      [],
    );
    expect(ranked.search("sales").map((hit) => hit.id)).toEqual(["starter:d", "starter:c", "starter:b", "starter:a"]);
  });

  test("beginnings of words are enough, in any order, without case or diacritics", () => {
    expect(ids("proj man")[0]).toBe("starter:project-management");
    expect(ids("MANÁG PROJ", { type: "skill" })).toContain("starter:project-management");
  });

  test("a small typing error is forgiven", () => {
    expect(ids("pyhton")[0]).toBe("starter:python");
    expect(ids("projct managment")[0]).toBe("starter:project-management");
    expect(ids("exel")).toEqual(["starter:sheets"]);
    expect(ids("xyzzy")).toEqual([]);
  });

  test("a skill that several sources have comes once, a retired entry never", () => {
    expect(ids("project management")).toEqual(["starter:project-management"]);
    expect(ids("magician")).toEqual([]);
  });

  test("of equally good matches the starter set comes first", () => {
    const equal = catalogueIndex([exampleSkill("esco:s/1", "stone walling")], [exampleRole("starter:a", "stone waller")]);
    expect(equal.search("stone wall").map((hit) => hit.id)).toEqual(["starter:a", "esco:s/1"]);
  });

  test("type, source and limit narrow the answer", () => {
    expect(ids("marketing", { type: "role", source: "esco" })).toEqual(["esco:o/1"]);
    expect(ids("m", { limit: 1 })).toHaveLength(1);
  });

  test("the name that matched is told", () => {
    expect(index.search("golang")[0]).toMatchObject({ id: "starter:go", label: "Go", matched: "golang" });
  });

  test("nothing but signs finds nothing", () => {
    expect(ids(" ,; ")).toEqual([]);
  });

  test("two indexes do not disturb each other", () => {
    const other = catalogueIndex([exampleSkill("starter:z", "Zoology", ["a", "b", "c"])], []);
    other.search("zoo");
    expect(index.search("golang")[0]?.matched).toBe("golang");
    expect(other.search("zoology")[0]?.matched).toBe("Zoology");
  });
});

describe("the same skill in several sources", () => {
  test("labels meet labels with and without a bracket, and aliases", () => {
    expect(index.canonical("esco:s/1")).toBe("starter:python");
    expect(index.sameSkill("esco:s/2", "starter:project-management")).toBe(true);
    expect(index.canonical("onet:t/excel")).toBe("starter:sheets");
  });

  test("an entry with the names of several skills is none of them, and two aliases prove nothing", () => {
    expect(index.canonical("esco:s/3")).toBe("esco:s/3");
    expect(index.sameSkill("esco:s/4", "starter:go")).toBe(false);
  });

  test("an unknown id stands for itself", () => {
    expect(index.canonical("starter:nothing")).toBe("starter:nothing");
  });
});

describe("the best role for a title", () => {
  test("of equal titles the starter's is taken", () => {
    expect(index.bestRole("Marketing Manager")).toMatchObject({ id: "starter:marketing-manager", likeness: 1 });
  });

  test("another title of a role, and a title with words around it, are understood", () => {
    expect(index.bestRole("Marketing Director")).toMatchObject({ id: "starter:cmo", matched: "marketing director" });
    expect(index.bestRole("Senior Data Engineer")?.id).toBe("esco:o/2");
    expect(index.bestRole("Data Engineer (m/f/d), Payments Platform, Kirkwall")?.id).toBe("esco:o/2");
  });

  test("a short title means the ordinary role rather than the one above it", () => {
    const ladder = catalogueIndex(
      [],
      [
        exampleRole("starter:lead", "Lead waller", [], [], { step: 4 }),
        exampleRole("starter:own", "Drystone waller", [], [], { step: 2 }),
        exampleRole("starter:chief", "Chief drystone officer", [], [], { step: 5 }),
      ],
    );
    expect(ladder.bestRole("Waller")?.id).toBe("starter:own");
    expect(ladder.bestRole("Lead waller")?.id).toBe("starter:lead");
  });

  test("a title that resembles none gives none", () => {
    expect(index.bestRole("Lion tamer")).toBeNull();
    expect(index.bestRole("")).toBeNull();
  });
});

describe("neighbours", () => {
  test("usual next roles that exist, and roles of the same source by overlap", () => {
    expect(index.neighbours("starter:marketing-manager").next).toEqual(["starter:cmo"]);
    const near = index.neighbours("esco:o/1").near;
    expect(near.map((role) => role.id)).toEqual(["esco:o/2", "esco:o/3"]);
    for (const role of near) expect(role.overlap).toBeLessThanOrEqual(1);
  });
});

describe("ranking roles for a profile", () => {
  test("a level in one source counts for the same skill in another", () => {
    const [best] = index.rankRoles([{ skillId: "starter:python", level: 4 }]);
    expect(best).toMatchObject({ id: "esco:o/1", met: 1, needed: 2 });
    expect(best?.readiness).toBeCloseTo(1 / 1.5, 12);
  });

  test("roles that need nothing and retired ones are not ranked", () => {
    expect(index.rankRoles([]).map((role) => role.id)).not.toContain("starter:cmo");
    expect(index.rankRoles([{ skillId: "esco:s/4", level: 5 }]).map((role) => role.id)).not.toContain("esco:o/4");
  });

  test("readiness equals the formula of career/gap for every role, whatever the profile", () => {
    const skillId = fc.constantFrom(...skills.map((skill) => skill.id), "starter:unknown");
    const need = fc.tuple(skillId, fc.integer({ min: 0, max: 5 }), fc.constantFrom("essential" as const, "optional" as const));
    const needs = fc.uniqueArray(need, { minLength: 1, maxLength: 12, selector: ([id]) => id });
    const profile = fc.array(fc.record({ skillId, level: fc.integer({ min: 0, max: 5 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(needs, { minLength: 1, maxLength: 6 }), profile, (roleNeeds, have) => {
        const known = have.filter((line) => line.skillId !== "starter:unknown");
        const made = catalogueIndex(
          skills,
          roleNeeds.map((list, at) => exampleRole(`esco:o/${at}`, `role ${at}`, [], list)),
        );
        for (const ranked of made.rankRoles(known, { limit: 100 })) {
          const role = made.role(ranked.id);
          expect(ranked.readiness).toBeCloseTo(readinessOf(role?.needs ?? [], made.levelOf(known)), 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the most ready come first", () => {
    const ranked = index.rankRoles([{ skillId: "esco:s/2", level: 3 }]);
    expect(ranked.map((role) => role.readiness)).toEqual(ranked.map((role) => role.readiness).toSorted((a, b) => b - a));
  });
});
