import { expect, test } from "vitest";
import { skillSuggester } from "./suggest.ts";
import { exampleSkill } from "./testing.ts";

const skills = [
  exampleSkill("starter:turbines", "maintain wind turbines", ["service wind turbines"]),
  exampleSkill("starter:design", "design wind turbines"),
  exampleSkill("starter:walls", "build dry stone walls"),
  exampleSkill("starter:old", "maintain steam turbines", [], { retired: true }),
  exampleSkill("esco:s/1", "turbine upkeep", ["maintenance of wind turbines"]),
];
const none = () => 0;
const suggester = skillSuggester(skills, (at) => (at === 4 ? 0 : at), none);

test("a sentence that shares the telling words comes to the skill, whatever the inflection", () => {
  const [best] = suggester.suggest("You are maintaining the older wind turbine park.", 3);
  expect(best).toMatchObject({ skillId: "starter:turbines", because: "maintain wind turbines" });
  expect(best?.score).toBeGreaterThan(0);
  expect(best?.score).toBeLessThanOrEqual(1);
});

test("what is the same skill comes once, with the name that met the text", () => {
  const found = suggester.suggest("maintenance of wind turbines", 5);
  expect(found.filter((one) => one.skillId === "starter:turbines")).toHaveLength(1);
  expect(found[0]).toMatchObject({ skillId: "starter:turbines", because: "maintenance of wind turbines" });
});

test("words of two sentences are not put together", () => {
  const together = suggester.suggest("dry stone walls", 1)[0];
  const apart = suggester.suggest("It is dry. A stone. No walls.", 1)[0];
  expect(apart?.score).toBeLessThan(together?.score ?? 0);
});

test("retired skills are not suggested, nor is anything for words in no name", () => {
  expect(suggester.suggest("maintain steam turbines", 5).map((one) => one.skillId)).not.toContain("starter:old");
  expect(suggester.suggest("quarterly budget", 5)).toEqual([]);
  expect(suggester.suggest("", 5)).toEqual([]);
});

test("of two alike the one that more roles need comes first", () => {
  const twins = [exampleSkill("starter:a", "prepare rare minerals"), exampleSkill("starter:b", "prepare rare stones"), ...skills];
  const weighed = skillSuggester(
    twins,
    (at) => at,
    (at) => (at === 1 ? 50 : 0),
  );
  expect(weighed.suggest("prepare rare things", 2).map((one) => one.skillId)).toEqual(["starter:b", "starter:a"]);
});
