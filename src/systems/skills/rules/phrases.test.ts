import { expect, test } from "vitest";
import { isIntroductory, isTentative } from "./phrases.ts";

test.each([
  "Had one go at JavaScript",
  "Bit of HTML",
  "Tried my hand at welding",
  "Spreadsheets: can fill one in",
  "Ein bisschen Python",
  "un poco de Excel",
  "Power BI: watched some videos",
])("“%s” says that it was only tried", (sentence) => expect(isTentative(sentence)).toBe(true));

test.each([
  "Wrote the shop's website in HTML",
  "Go developer since 2019",
  "Led trials of the new scanner",
  "Put a go-live together",
])("“%s” says more than that", (sentence) => expect(isTentative(sentence)).toBe(false));

test.each(["Azure Fundamentals", "ITIL 4 Foundation", "Grundlagen der Buchhaltung", "Food hygiene level 1"])(
  "“%s” is a first certificate",
  (title) => expect(isIntroductory(title)).toBe(true),
);
test.each(["Solutions Architect, Professional", "Meisterprüfung", "Food hygiene level 3"])(
  "“%s” is more than a first one",
  (title) => expect(isIntroductory(title)).toBe(false),
);
