import { expect, test } from "vitest";
import { isTentative } from "./phrases.ts";

test.each([
  "Had one go at JavaScript",
  "Bit of HTML",
  "Tried my hand at welding",
  "Spreadsheets: can fill one in",
  "Ein bisschen Python",
  "un poco de Excel",
])("“%s” says that it was only tried", (sentence) => expect(isTentative(sentence)).toBe(true));

test.each([
  "Wrote the shop's website in HTML",
  "Go developer since 2019",
  "Led trials of the new scanner",
  "Put a go-live together",
])("“%s” says more than that", (sentence) => expect(isTentative(sentence)).toBe(false));
