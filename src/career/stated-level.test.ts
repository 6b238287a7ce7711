import { describe, expect, test } from "vitest";
import { fluencyOfWords, levelOfWords } from "./stated-level.ts";

describe("stated levels", () => {
  test.each([
    ["Master", 5],
    ["beginner", 1],
    ["Intermediate", 3],
    ["ADVANCED", 4],
    ["very good", 4],
    ["good", 3],
    ["Entry-level", 1],
    ["80%", 4],
    ["3/5", 3],
    ["10 of 10", 5],
    ["120 %", null],
    ["jamais ouvert", 0],
    ["never used", 0],
    ["un peu", 1],
    ["wenig", 1],
    ["moyen", 2],
    ["täglich", 4],
    ["purple", null],
    ["", null],
  ])("%s is %s", (words, level) => {
    expect(levelOfWords(words)).toBe(level);
  });

  test.each([
    ["Native speaker", 5],
    ["Native or bilingual proficiency", 5],
    ["Fluent", 4],
    ["B2", 4],
    ["Professional working proficiency", 3],
    ["Limited working proficiency", 2],
    ["Elementary proficiency", 1],
    ["klingon", null],
  ])("fluency %s is %s", (words, level) => {
    expect(fluencyOfWords(words)).toBe(level);
  });
});
