import { describe, expect, test } from "vitest";
import { checksOf, type Found, percentOver, sheetOf } from "./sheet.ts";

const nothing: Found = { offered: null, deadline: null, haveElse: [], standing: [], paid: [] };
const blank = {
  ...{ currency: "EUR", per: "year" as const, ask: null, anchor: null, walkAway: null },
  ...{ alsoAsk: null, haveElse: null, proof: null, objections: null, words: null },
};
const part = (sections: ReturnType<typeof sheetOf>, key: string) => sections.find((one) => one.key === key)?.lines;

describe("the sheet for a talk about pay", () => {
  test("by hand: what is asked is held against what is offered", () => {
    const set = { ...blank, ask: 5_500_000, anchor: 5_800_000, walkAway: 5_100_000, alsoAsk: "- 30 days of leave" };
    const sheet = sheetOf(set, { ...nothing, offered: 5_000_000 });
    expect(part(sheet, "ask")).toEqual(["€55,000.00 a year: €5,000.00 more than they offer, 10 %.", "30 days of leave"]);
    expect(part(sheet, "anchor")).toEqual(["€58,000.00 a year."]);
    expect(part(sheet, "walk-away")).toEqual(["Below €51,000.00 a year."]);
    expect(part(sheet, "words")).toContain("If they come to €55,000.00 a year: I say yes, and ask for it in writing.");
  });

  test.each([
    [5_250_000, 5_000_000, 5],
    [5_273_000, 5_000_000, 5.5],
    [100, 300, -66.7],
  ])("%i over %i is %f per cent", (ask, offered, found) => {
    expect(percentOver(ask, offered)).toBe(found);
  });

  test("where nothing is known only places to fill stand", () => {
    const sheet = sheetOf(blank, nothing);
    expect(sheet.map(({ key }) => key)).toEqual(["ask", "anchor", "walk-away", "else", "proof", "objections", "words"]);
    expect(part(sheet, "ask")).toEqual(["[The pay that you ask for]"]);
    expect(sheet.flatMap(({ lines }) => lines).join(" ")).not.toMatch(/\d/);
  });

  test("proof and postings stand in the answers, and own words before drafted ones", () => {
    const set = { ...blank, proof: "Cut waiting from 40 to 25 minutes.\nTrained 4 nurses", words: "I am glad that you ask." };
    const sheet = sheetOf(set, { ...nothing, deadline: "2026-12-01", paid: ["Ward manager at Krone: €60,000"] });
    expect(part(sheet, "objections")).toEqual(
      expect.arrayContaining([
        "What makes you worth it? → Cut waiting from 40 to 25 minutes.",
        "Others here earn less. → I ask for what this work is paid: Ward manager at Krone: €60,000.",
        "We need your answer by 1 December. → I want to give an answer that holds. May I have [how many] days more?",
      ]),
    );
    expect(part(sheet, "words")).toEqual(["I am glad that you ask."]);
  });

  test("what does not fit together is said", () => {
    const set = { ...blank, ask: 500, anchor: 400, walkAway: 600 };
    expect(checksOf(set, { offered: 550 })).toEqual([
      "You would walk away above what you ask for.",
      "You name less first than you ask for.",
      "They offer €5.50 a year already: you ask for no more than that.",
      "They offer €5.50 a year: that is below where you walk away.",
    ]);
    expect(checksOf({ ...blank, ask: 500, anchor: 500, walkAway: 400 }, { offered: 450 })).toEqual([]);
  });
});
