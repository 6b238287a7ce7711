import { describe, expect, test } from "vitest";
import type { GapReport, Skill } from "../schema.ts";
import { growthStalled, type LevelChange, levelRises, skillHappenings, skillsFade } from "./growth.ts";

const skill = (id: string, own: Partial<Skill> = {}): Skill => ({
  id,
  revision: 1,
  createdAt: "2025-01-10T08:00:00.000Z",
  updatedAt: "2025-01-10T08:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
  catalogueId: null,
  label: `Skill ${id}`,
  kind: "technical",
  level: 3,
  wanted: null,
  interest: null,
  lastUsed: null,
  confirmation: "confirmed",
  evidence: [],
  note: null,
  source: null,
  ...own,
});

const addedOn = ({ createdAt }: Skill) => createdAt.slice(0, 10);
const change = (skillId: string, day: string, from: number | null, to: number | null): LevelChange => ({
  skillId,
  day,
  from,
  to,
});

describe("levels that rose", () => {
  test("are told once a skill, from the first to the last level of the span", () => {
    const changes = [
      change("a", "2026-01-05", 1, 2),
      change("a", "2026-02-05", 2, 3),
      change("a", "2026-02-20", 3, 4),
      change("a", "2026-03-20", 4, 5),
    ];
    expect(levelRises(changes, "2026-02-01", "2026-02-28")).toEqual([{ skillId: "a", from: 2, to: 4, day: "2026-02-20" }]);
  });

  test("up and down again is no rise, and a level stated for the first time is none", () => {
    expect(levelRises([change("a", "2026-02-05", 2, 4), change("a", "2026-02-06", 4, 2)], "2026-02-01", "2026-02-28")).toEqual(
      [],
    );
    expect(levelRises([change("a", "2026-02-05", null, 4)], "2026-02-01", "2026-02-28")).toEqual([]);
  });

  test("count from the stated level where it was stated in between", () => {
    const changes = [change("a", "2026-02-05", null, 2), change("a", "2026-02-06", 2, 3)];
    expect(levelRises(changes, "2026-02-01", "2026-02-28")).toEqual([{ skillId: "a", from: 2, to: 3, day: "2026-02-06" }]);
  });
});

test("what was learned: risen levels and new skills with a record as proof, none that only a file names", () => {
  const record = { kind: "activity", id: "x", label: "A course" };
  const skills = [
    skill("a"),
    skill("new", { createdAt: "2026-02-10T08:00:00.000Z", evidence: [{ record, revision: 1 }] }),
    skill("read", { createdAt: "2026-02-11T08:00:00.000Z", evidence: [{ source: "work[0]" }] }),
  ];
  const rises = [
    { skillId: "a", from: 2, to: 3, day: "2026-02-20" },
    { skillId: "gone", from: 1, to: 2, day: "2026-02-21" },
  ];
  expect(
    skillHappenings(skills, rises, addedOn, "2026-02-01", "2026-02-28").map(({ day, kind, title }) => [day, kind, title]),
  ).toEqual([
    ["2026-02-10", "learned", "New skill: Skill new, level 3"],
    ["2026-02-20", "learned", "Skill a: from level 2 to level 3"],
  ]);
});

describe("growth that stands still", () => {
  const three = [skill("a"), skill("b"), skill("c")];

  test("is said after a year without a risen level or a new skill, with n and the day", () => {
    expect(growthStalled(three, [], addedOn, "2026-01-09")).toEqual([]);
    expect(growthStalled(three, [], addedOn, "2026-01-10")).toMatchObject([
      {
        key: "skills:still:2025-01-10",
        about: "growth",
        since: "2025-01-10",
        reason: "None of your 3 confirmed skills rose and none was added since 10 January 2025, 365 days ago.",
      },
    ]);
  });

  test("is not said where one rose within the year, nor of a record that holds hardly any skill", () => {
    const rose = [{ skillId: "a", from: 2, to: 3, day: "2025-06-01" }];
    expect(growthStalled(three, rose, addedOn, "2026-05-31")).toEqual([]);
    expect(growthStalled(three, rose, addedOn, "2026-06-01")).toMatchObject([{ since: "2025-06-01", records: [{ id: "a" }] }]);
    expect(growthStalled(three.slice(1), [], addedOn, "2027-01-01")).toEqual([]);
  });
});

test("skills that the target asks for and that lie unused are named together", () => {
  const gap = {
    role: { id: "r", label: "Editor", source: "starter", needs: 3 },
    lines: ["a", "b", "c"].map((recordId) => ({ recordId })),
  } as GapReport;
  const skills = [
    skill("a", { lastUsed: "2024" }),
    skill("b", { lastUsed: "2024-06" }),
    skill("c", { lastUsed: "2026-01" }),
    skill("d", { lastUsed: "2020" }),
  ];
  const [signal] = skillsFade(skills, gap, "2026-02-01");
  expect(signal).toMatchObject({ key: "skills:fading:b", title: "2 of your skills for Editor lie unused" });
  expect(signal?.reason).toContain("Skill b (last used 2024-06), Skill a (last used 2024): of the 3");
  expect(skillsFade(skills.slice(1), gap, "2026-02-01")).toEqual([]);
  expect(skillsFade(skills, null, "2026-02-01")).toEqual([]);
});
