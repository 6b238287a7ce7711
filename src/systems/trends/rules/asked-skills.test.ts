import { expect, test } from "vitest";
import { askedSkills, distinct, nextSkills, type Posting } from "./asked-skills.ts";

const middle = "2026-06-01";
const posting = (at: number, late: boolean, skills: readonly string[], more: Partial<Posting> = {}): Posting => ({
  foundOn: `2026-${late ? "07" : "02"}-${String(1 + (at % 28)).padStart(2, "0")}`,
  open: true,
  same: `${late} ${at}`,
  asks: skills.map((skillId) => ({ skillId, must: true, level: 3 })),
  ...more,
});

test("what is asked more often is told, what wavers is not, and few postings tell nothing", () => {
  const early = Array.from({ length: 20 }, (_, at) => posting(at, false, at % 2 ? ["rota"] : ["rota", "budget"]));
  const late = Array.from({ length: 20 }, (_, at) => posting(at, true, at < 18 ? ["rota", "wounds"] : ["rota"]));
  const found = askedSkills([...early, ...late], middle);
  expect(found.map(({ skillId, asked, change }) => [skillId, asked, change])).toEqual([
    ["rota", 40, null],
    ["wounds", 18, "more"],
    ["budget", 10, "less"],
  ]);
  expect(found[0]?.share).toMatchObject({ mean: 1, n: 40 });
  expect(askedSkills(early.slice(0, 11), middle)).toEqual([]);
  expect(askedSkills(early, middle).every(({ change, before }) => change === null && before === null)).toBe(true);
});

test("one house that asks for the same again counts once, by its latest", () => {
  const flood = Array.from({ length: 30 }, (_, at) => posting(at, true, ["sales"], { same: "one house | seller" }));
  expect(distinct(flood)).toHaveLength(1);
  const others = Array.from({ length: 12 }, (_, at) => posting(at, true, ["rota"]));
  expect(askedSkills([...flood, ...others], middle).map(({ skillId, asked }) => [skillId, asked])).toEqual([["rota", 12]]);
});

test("of changes that were planted nine in ten are found, and of those that are told one in ten is false at most", () => {
  let seed = 7;
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const planted = 10;
  const skills = Array.from({ length: 60 }, (_, at) => `s${at}`);
  let [found, told, wrong] = [0, 0, 0];
  const rounds = 20;
  for (let round = 0; round < rounds; round++) {
    const of = (late: boolean) =>
      Array.from({ length: 150 }, (_, at) =>
        posting(
          at,
          late,
          skills.filter((_, index) => draw() < (index < planted ? (late ? 0.4 : 0.2) : 0.25)),
        ),
      );
    for (const { skillId, change } of askedSkills([...of(false), ...of(true)], middle)) {
      if (change === null) continue;
      const isPlanted = Number(skillId.slice(1)) < planted;
      told += 1;
      found += Number(isPlanted && change === "more");
      wrong += Number(!isPlanted);
    }
  }
  expect(found / (planted * rounds)).toBeGreaterThan(0.9);
  expect(wrong / told).toBeLessThan(0.1);
});

test("next is the one skill that is missing, by how many it brings within reach for an hour", () => {
  const open = [
    posting(1, true, ["rota", "wounds"]),
    posting(2, true, ["rota", "budget"]),
    posting(3, true, ["rota", "budget"]),
    posting(4, true, ["wounds", "budget"]),
    posting(5, true, ["wounds"], { open: false }),
  ];
  const level = (skillId: string) => (skillId === "rota" ? 3 : null);
  const hours: Record<string, number> = { budget: 60, wounds: 10 };
  expect(nextSkills(open, level, (skillId) => hours[skillId] ?? null)).toEqual([
    { skillId: "wounds", level: 3, opens: 1, hours: 30 },
    { skillId: "budget", level: 3, opens: 2, hours: 180 },
  ]);
});
