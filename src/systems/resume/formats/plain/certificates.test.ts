import { expect, test } from "vitest";
import { certificate, certificatesTold } from "./certificates.ts";

const today = "2026-12-04";
const told = (sentence: string) =>
  certificatesTold(sentence, "line 1", today).map(({ title, date, expires }) =>
    [title, date ?? expires].filter(Boolean).join(", "),
  );

test.each([
  ["NVQ Level 3 in hairdressing.", ["NVQ Level 3 in hairdressing"]],
  ["I have the AAT level 3", ["AAT level 3"]],
  ["First aid certificate 2024.", ["First aid certificate, 2024"]],
  ["I hold a forklift licence and a first aid certificate.", ["Forklift licence", "First aid certificate"]],
  ["My Gas Safe card runs out in June.", ["Gas Safe card, 2027-06"]],
  ["SIA licence, valid until March 2027.", ["SIA licence, 2027-03"]],
  ["Staplerschein gültig bis 12/2027", ["Staplerschein, 2027-12"]],
  ["Ich habe den Gesellenbrief als Tischler.", ["Gesellenbrief als Tischler"]],
  ["J'ai le CAP cuisine.", ["CAP cuisine"]],
])("“%s” tells of what one holds", (sentence, held) => {
  expect(told(sentence)).toEqual(held);
});

test.each([
  "I want to get my Gas Safe card.",
  "I have no driving licence.",
  "I sold tickets and took card payments.",
  "I teach first aid to scouts every summer.",
  "I checked the certificates of suppliers.",
  "Certificates of origin and customs papers.",
])("“%s” tells of none", (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test("an entry of a list keeps its first day apart from its last", () => {
  expect(certificate("Food hygiene level 2, 2023, expires 05/2026", "line 4", today)).toEqual({
    title: "Food hygiene level 2",
    date: "2023",
    expires: "2026-05",
    source: "line 4",
  });
});
