// Sentences about oneself in clauses, each of which names at most one piece of work and when that was.
import { meaningOf } from "../../../../../career/meaning.ts";
import plain from "../words.json" with { type: "json" };
import words from "./words.json" with { type: "json" };

export interface Sentence {
  text: string;
  line: number;
}

export interface Clause extends Sentence {
  /** Whether it says what is, and not what is wished or denied. */
  claims: boolean;
  /** Whether the sentence before it began with a wish or a denial, which may run on. */
  runsOn: boolean;
}

const close = "(?![\\p{L}\\p{N}])";
/** A second thing said with "and": it begins with who does it, when, or what was done. */
const begins = [
  "i|ich|yo|je|j['’]",
  words.then,
  words.now,
  words.earlier,
  words.ended,
  words.began,
  words.past,
  "(?:have|has|had) been|am|want|would|will|work|moved|möchte|wurde|quiero|me|je|suis",
].join("|");
const marks = new RegExp(
  [
    "[;:()/]\\s*(?=\\s|\\p{L}|\\d{4}|$)(?<![\\d/][/])",
    ",(?=\\s)",
    "(?<!\\d)\\s+[-–—]+\\s+",
    `(?<=\\d)\\s+[-–—]+\\s+(?!\\d|(?:${plain.now})${close})`,
    `\\s+(?:but|aber|pero|mais|sondern|sino)\\s+`,
    `\\s+(?:and|und|y|e|et|&)\\s+(?=(?:${begins})${close})`,
    `\\s+(?=(?:${words.then})\\s)(?<!since)(?<!ever)`,
  ].join("|"),
  "giu",
);

/** In their order; empty ones are left out. */
export const clausesOf = (sentences: readonly Sentence[]): Clause[] =>
  sentences.flatMap(({ text, line }) => {
    let runsOn = false;
    return text
      .split(marks)
      .map((clause) => clause.trim().replace(/[.!?]+$/, ""))
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
      .map((clause) => {
        const claims = meaningOf(clause) === "claim";
        const told = { text: clause, line, claims, runsOn };
        runsOn ||= !claims;
        return told;
      });
  });
