// Finds of skills in texts that somebody read, and whether each was right.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface ReadFind {
  /** Of the half that nothing is fitted on. */
  isTest: boolean;
  strength: number;
  isRight: boolean;
}

export const readFinds = (): ReadFind[] =>
  readFileSync(join(import.meta.dirname, "skill-finds.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [hash, , strength, right] = line.split("\t");
      return { isTest: Number(hash) % 2 === 1, strength: Number(strength), isRight: right === "1" };
    });
