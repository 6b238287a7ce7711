import { expect, test } from "vitest";
import { corrected, partsOfLine, positionKey } from "./corrections.ts";

const till = {
  kind: "work" as const,
  title: "Till",
  organisation: "Clothes & Co",
  start: "2019",
  highlights: ["Trained two"],
  source: "line 1",
};
const facts = {
  basics: { summary: "I like people\nKronos since ages" },
  experiences: [till, { ...till, title: "Kiosk", source: "line 2" }],
  skills: [],
  languages: [],
  certificates: [],
};

test("a position is changed or left out, and keeps what was not asked about", () => {
  const said = { kind: "job" as const, title: "Shop assistant", organisation: "", start: "2018", end: "" };
  const { experiences } = corrected(facts, {
    positions: { [positionKey(till)]: said, [positionKey({ ...till, title: "Kiosk" })]: null },
    lines: {},
  });
  expect(experiences).toEqual([{ ...till, title: "Shop assistant", organisation: undefined, start: "2018", end: undefined }]);
});

test("a line becomes what the person says it is, and is no part of the account any more", () => {
  const said = { title: "Kronos", organisation: "", start: "", end: "" };
  const skill = corrected(facts, { positions: {}, lines: { "Kronos since ages": { kind: "skill", ...said } } });
  expect(skill.skills).toEqual([{ label: "Kronos", keywords: [], source: "your own words" }]);
  expect(skill.basics.summary).toBe("I like people");
  const certificate = corrected(facts, {
    positions: {},
    lines: { "Kronos since ages": { kind: "certificate", ...said, start: "2020" } },
  });
  expect(certificate.certificates).toMatchObject([{ title: "Kronos", date: "2020" }]);
  expect(corrected(facts, { positions: {}, lines: { "Kronos since ages": null } }).skills).toEqual([]);
});

test("a line is taken apart as a first guess", () => {
  expect(partsOfLine("Barista at Café Nero, 2014 - 2016", "job")).toEqual({
    kind: "job",
    title: "Barista",
    organisation: "Café Nero",
    start: "2014",
    end: "2016",
  });
  expect(partsOfLine("Zumba trainer licence (2019)", "certificate")).toMatchObject({
    title: "Zumba trainer licence",
    start: "2019",
    end: "",
  });
  expect(partsOfLine("Kronos wizard since ages", "skill")).toMatchObject({ title: "Kronos wizard since ages" });
});
