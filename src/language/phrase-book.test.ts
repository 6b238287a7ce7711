import { expect, test } from "vitest";
import { wordsOf } from "../core/fold.ts";
import { phraseBook } from "./phrase-book.ts";

const find = phraseBook({
  fruit: { en: ["apple", "apple pie"], de: ["Äpfel"] },
  asked: { de: ["erforderlich*", "von Vorteil"] },
});
const found = (text: string) => find(wordsOf(text));

test("phrases are found in any case and spelling, the longest of a kind at one place", () => {
  expect(found("An APPLE pie, bitte")).toEqual([{ kind: "fruit", from: 1, to: 3 }]);
  expect(found("Birnen und Äpfel")).toEqual([{ kind: "fruit", from: 2, to: 3 }]);
});

test("a phrase with a star goes on, others end where they end", () => {
  expect(found("die erforderlichen Papiere")).toEqual([{ kind: "asked", from: 1, to: 2 }]);
  expect(found("apples, vorteilhaft, von vorteile")).toEqual([]);
  expect(found("von Vorteil")).toEqual([{ kind: "asked", from: 0, to: 2 }]);
});

test("nothing in no words", () => {
  expect(found("")).toEqual([]);
});
