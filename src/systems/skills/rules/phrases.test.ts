import { expect, test } from "vitest";
import everyday from "./everyday.json" with { type: "json" };
import { isIntroductory, isTentative, shownIn } from "./phrases.ts";

const toldIn = (sentence: string) => shownIn(sentence).flatMap(({ competency, level }) => (level === null ? [competency] : []));

test.each([
  ["I place the weekly order with the wholesaler and count the stock room", ["procurement", "inventory-management"]],
  ["Deal with angry customers at the returns desk", ["complaint-handling"]],
  ["Ran a focus group for the council", ["facilitation"]],
  ["Pulled cables on two sites last summer", ["electrical-installation"]],
  ["Never missed a shift in four years", ["accountability"]],
  ["Kreditanträge geprüft und Jahresabschlüsse gelesen", ["credit-analysis"]],
  ["Preparación de pedidos y carretilla", ["warehouse-operations", "forklift-operation"]],
  ["Clôture de caisse et vente des vins", ["drinks-service"]],
])("“%s” tells in everyday words what is done", (sentence, competencies) => {
  expect(shownIn(sentence).map(({ competency }) => competency)).toEqual(expect.arrayContaining(competencies));
});

test.each([
  "Ich arbeite ohne Bagger",
  "No forklift",
  "Sin carretilla",
  "An excellent record of service",
  "Servers and clients wait in the same queue",
])("“%s” tells none of it", (sentence) => expect(toldIn(sentence)).toEqual([]));

test("every phrase is a sound pattern, and none is of a single short word that means many things", () => {
  for (const [competency, phrases] of Object.entries(everyday))
    for (const phrase of phrases) {
      expect(phrase.trim(), competency).toBe(phrase);
      expect(phrase.replaceAll(/[^\p{L}\p{N}]/gu, "").length, `${competency}: ${phrase}`).toBeGreaterThan(1);
      expect(() => toldIn(`${phrase} `)).not.toThrow();
    }
});

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

test("who keeps the place while the lead is away leads it; who does one thing in that time does not", () => {
  const leads = (sentence: string) => shownIn(sentence).some(({ competency }) => competency === "leadership");
  expect(leads("When the manager is off I open and close and cash up.")).toBe(true);
  expect(leads("I run the floor when our supervisor is on holiday.")).toBe(true);
  expect(leads("Took the angry ones at the counter when the supervisor was out.")).toBe(false);
  expect(leads("Summarised depositions when the paralegal was out.")).toBe(false);
});
