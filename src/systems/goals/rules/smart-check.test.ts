import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGoal, type SmartFields } from "./smart-check.ts";

const today = "2026-11-22";
const of = (text: string, fields?: SmartFields) =>
  Object.fromEntries(checkGoal(text, today, fields).findings.map((finding) => [finding.rule, finding]));

interface Labelled {
  text: string;
  labels: [boolean, boolean, boolean];
}

const labelled: Labelled[] = readFileSync(new URL("./golden/goal-texts.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [bits = "", text = ""] = line.split("\t");
    return { text, labels: [bits[0] === "1", bits[1] === "1", bits[2] === "1"] };
  });

const rules = ["specific", "measurable", "time-bound"] as const;

/** Mean over the three rules of the mean F1 of "holds" and "does not hold". */
const macroF1 = (goals: readonly Labelled[]): number => {
  const f1 = (rule: number, wanted: boolean) => {
    let hit = 0;
    let wrong = 0;
    for (const { text, labels } of goals) {
      const found = of(text)[rules[rule] ?? ""]?.verdict === "ok";
      if (found === wanted && labels[rule] === wanted) hit += 1;
      else if (found === wanted || labels[rule] === wanted) wrong += 1;
      if (process.env.GOALS_SHOW && wanted && found !== labels[rule]) console.log(rules[rule], found, text);
    }
    return (2 * hit) / (2 * hit + wrong);
  };
  const scores = rules.map((_, rule) => (f1(rule, true) + f1(rule, false)) / 2);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

describe("labelled goals", () => {
  test("there are about 300", () => {
    expect(labelled.length).toBeGreaterThan(280);
  });

  test("the half used for tuning is judged as labelled (macro-F1 at least 0.9)", () => {
    expect(macroF1(labelled.filter((_, place) => place % 2 === 0))).toBeGreaterThan(0.9);
  });

  test("the half held out is judged as labelled (macro-F1 at least 0.85)", () => {
    expect(macroF1(labelled.filter((_, place) => place % 2 === 1))).toBeGreaterThan(0.85);
  });
});
