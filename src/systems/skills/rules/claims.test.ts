import { describe, expect, test } from "vitest";
import { type ProfileFacts, profileFacts } from "../../../career/profile-facts.ts";
import type { Skill } from "../schema.ts";
import { type CatalogueNames, type ClaimedSkill, claimedSkills, mergeClaim } from "./claims.ts";

const known = [
  { id: "x:seo", label: "Search engine optimisation", names: ["seo", "search engine optimisation"], kind: "technical" as const },
  { id: "x:sql", label: "SQL", names: ["sql"], kind: "tool" as const },
  { id: "x:german", label: "German", names: ["german"], kind: "language" as const },
];

const catalogue: CatalogueNames = {
  named: (label) => known.find((one) => one.names.includes(label.toLowerCase())) ?? null,
  found: (text) =>
    known.flatMap((one) =>
      one.names.flatMap((name) => {
        const start = text.toLowerCase().indexOf(name);
        const end = start + name.length;
        const matched = text.slice(start, end);
        return start < 0
          ? []
          : [{ skillId: one.id, label: one.label, matched, start, end, confidence: 0.9, mention: "plain" as const }];
      }),
    ),
  kindOf: (id) => known.find((one) => one.id === id)?.kind ?? "technical",
  known: (id) => known.find((one) => one.id === id) ?? null,
  wholeOf: () => null,
  roleNamed: () => null,
};

const facts = (said: Partial<ProfileFacts>): ProfileFacts =>
  profileFacts.parse({ basics: {}, experiences: [], skills: [], languages: [], certificates: [], ...said });

const today = "2026-11-22";
const claimed = (said: Partial<ProfileFacts>) => claimedSkills(facts(said), today, catalogue);

describe("what a resume claims", () => {
  test("listed skills with their keywords, each linked to the catalogue where it knows the name", () => {
    const claims = claimed({
      skills: [{ label: "Web", level: 4, keywords: ["SEO", "Tea tasting"], source: "skills[0]" }],
    });
    expect(claims.map(({ label, catalogueId, level }) => [label, catalogueId, level])).toEqual([
      ["Web", null, 4],
      ["SEO", "x:seo", 4],
      ["Tea tasting", null, 4],
    ]);
    expect(claims[1]?.evidence).toEqual([{ source: "skills[0]", note: "“SEO”, listed under Web" }]);
  });

  test("how well something is known is no skill of its own, and a sentence is no name", () => {
    const claims = claimed({
      skills: [
        { label: "some SQL", keywords: [], source: "s" },
        { label: "German", keywords: ["scolaire", "sans plus"], source: "s" },
        { label: "Pastry", keywords: ["correcte"], source: "s" },
        { label: "ich weiß nicht", keywords: [], source: "s" },
      ],
    });
    expect(claims.map(({ label, catalogueId }) => [label, catalogueId])).toEqual([
      ["SQL", "x:sql"],
      ["German", "x:german"],
      ["Pastry", null],
    ]);
  });

  test("what is denied at the end of a sentence takes nothing from what stands before it", () => {
    const summary = (text: string) => claimed({ basics: { summary: text } }).map(({ label, level }) => [label, level]);
    expect(summary("I do the SEO, never touched SQL.")).toEqual([
      ["Search engine optimisation", 2],
      ["SQL", 0],
    ]);
    expect(summary("I never did SEO, never touched SQL.")).toEqual([
      ["Search engine optimisation", 0],
      ["SQL", 0],
    ]);
    const [course] = claimed({ certificates: [{ title: "SQL online, unfinished (6 of 14 modules)", source: "c" }] });
    expect(course?.level).toBe(1);
  });

  test("two listed names of one catalogue skill are both kept, the first linked to it", () => {
    const claims = claimed({
      skills: [{ label: "Search", keywords: ["seo", "Search engine optimisation", "SEO"], source: "s" }],
    });
    expect(claims.map(({ label, catalogueId }) => [label, catalogueId])).toEqual([
      ["Search", null],
      ["seo", "x:seo"],
      ["Search engine optimisation", null],
    ]);
  });

  test("a list written as one name is taken apart, a sentence is searched", () => {
    const sentence = "Ten years of turning long SQL questions into short answers for everyone in the house";
    const claims = claimed({
      skills: [
        { label: "Knitting, Weaving; Felting (wet, dry)", keywords: [], source: "skills[0]" },
        { label: sentence, keywords: [], source: "skills[1]" },
      ],
    });
    expect(claims.map((one) => one.label)).toEqual(["Knitting", "Weaving", "Felting (wet, dry)", "SQL"]);
  });

  test("languages with the fluency that their words state", () => {
    const claims = claimed({
      languages: [
        { label: "German", stated: "Native speaker", source: "languages[0]" },
        { label: "Esperanto", stated: "B1", source: "languages[1]" },
      ],
    });
    expect(claims.map(({ label, kind, level }) => [label, kind, level])).toEqual([
      ["German", "language", 5],
      ["Esperanto", "language", 3],
    ]);
  });

  test("skills in what was done, with the sentence as evidence, the last use from its dates and the level that years of use show", () => {
    const claims = claimed({
      experiences: [
        {
          kind: "work",
          title: "Editor",
          organisation: "Acme",
          start: "2019",
          end: "2021-05",
          highlights: ["Led SEO."],
          source: "work[1]",
        },
        { kind: "work", title: "Lead", start: "2021-06", highlights: ["Cared for SEO with SQL."], source: "work[0]" },
      ],
    });
    expect(claims.map(({ label, lastUsed, level }) => [label, lastUsed, level])).toEqual([
      ["Search engine optimisation", "2026-11", 3],
      ["SQL", "2026-11", 3],
    ]);
    expect(claims[0]?.evidence).toEqual([
      { source: "work[1]", note: "Editor, Acme: Led SEO." },
      { source: "work[0]", note: "Lead: Cared for SEO with SQL." },
    ]);
  });
});

describe("joining the inventory", () => {
  const held = (rest: Partial<Skill>): Skill => ({
    id: "1",
    revision: 1,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    visibility: "private",
    employerSensitive: false,
    catalogueId: "x:seo",
    label: "SEO",
    kind: "technical",
    level: 3,
    wanted: null,
    interest: null,
    lastUsed: "2025",
    confirmation: "confirmed",
    evidence: [],
    note: null,
    source: null,
    ...rest,
  });
  const offered: ClaimedSkill = {
    catalogueId: "x:seo",
    label: "Search engine optimisation",
    kind: "technical",
    level: 5,
    lastUsed: "2026-11",
    evidence: [{ source: "work[0]", note: "Led SEO." }],
    source: "work[0]",
  };

  test("what is confirmed keeps its level, and gains evidence and a later last use", () => {
    expect(mergeClaim([held({})], offered)).toMatchObject({
      merge: "change",
      patch: { level: 3, lastUsed: "2026-11", evidence: offered.evidence },
    });
  });

  test("what is not confirmed yet takes a higher stated level, never a lower one", () => {
    const unconfirmed = held({ confirmation: "unconfirmed" });
    expect(mergeClaim([unconfirmed], offered)).toMatchObject({ patch: { level: 5 } });
    expect(mergeClaim([unconfirmed], { ...offered, level: 1 })).toMatchObject({ patch: { level: 3 } });
    expect(mergeClaim([held({ confirmation: "unconfirmed", level: null })], { ...offered, level: null })).toMatchObject({
      patch: { level: null },
    });
  });

  test("what is withdrawn stays untouched, and the same file again changes nothing", () => {
    expect(mergeClaim([held({ confirmation: "withdrawn" })], offered).merge).toBe("known");
    const after = held({ lastUsed: "2026-11", evidence: offered.evidence });
    expect(mergeClaim([after], offered).merge).toBe("known");
  });

  test("a name joins whatever its case, and something new is added", () => {
    const own = held({ catalogueId: null, label: "tea Tasting" });
    expect(mergeClaim([own], { ...offered, catalogueId: null, label: "Tea tasting" })).toMatchObject({ merge: "change" });
    expect(mergeClaim([], offered)).toEqual({ merge: "add", claim: offered });
  });
});
