import { expect, test } from "vitest";
import type { ProfileFacts } from "../../../career/profile-facts.ts";
import { countOfFacts, factKey, keptFacts, toggled } from "./kept-facts.ts";

const facts: ProfileFacts = {
  basics: { name: "Mara", headline: "Editor", summary: "" },
  experiences: [
    { kind: "work", title: "Editor", highlights: [], source: "work[0]" },
    { kind: "work", title: "Writer", highlights: [], source: "work[1]" },
  ],
  skills: [{ label: "SQL", keywords: [], source: "skills[0]" }],
  languages: [],
  certificates: [],
};

test("what is unticked stays out, and the rest keeps its order", () => {
  const left = new Set([factKey("experiences", 0), factKey("basics", "headline")]);
  expect(keptFacts(facts, left)).toEqual({ ...facts, basics: { name: "Mara" }, experiences: [facts.experiences[1]] });
  expect(countOfFacts(facts)).toBe(5);
  expect(countOfFacts(keptFacts(facts, left))).toBe(3);
});

test("ticking takes back what was left out", () => {
  const left = toggled(new Set(["skills.0"]), ["experiences.0", "experiences.1"], false);
  expect([...left]).toEqual(["skills.0", "experiences.0", "experiences.1"]);
  expect([...toggled(left, ["experiences.0", "skills.0"], true)]).toEqual(["experiences.1"]);
});
