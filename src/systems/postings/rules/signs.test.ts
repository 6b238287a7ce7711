import { describe, expect, test } from "vitest";
import { signsOf } from "./signs.ts";

const today = "2026-12-01";
const nothing = { organisation: null, postedOn: null, deadline: null, how: null };
const signs = (text: string, facts = {}, seen: string[] = []) => signsOf(text, { ...nothing, ...facts }, { today, seen });

describe("signs of fraud", () => {
  test.each([
    ["To begin, a registration fee of 40 EUR is due.", "asks you to pay"],
    ["Send a copy of your passport and your bank account details today.", "before you are hired"],
    ["You receive packages at home and forward them.", "parcels or money"],
    ["Contact our manager on Telegram.", "messenger"],
    ["Unlimited income from your sofa!", "promises"],
    ["Für den Start zahlen Sie eine Anmeldegebühr.", "asks you to pay"],
  ])("%s", (text, reason) => {
    expect(signs(text)).toEqual([{ kind: "scam", reason: expect.stringContaining(reason) }]);
  });

  test("a company that writes from a free mailbox, and a shop that may", () => {
    const text = "Send your CV to jobs.acme@gmail.com";
    expect(signs(text, { organisation: "Acme Bank" })[0]?.reason).toContain("jobs.acme@gmail.com");
    expect(signs(text, { organisation: "Bakery Lindgren" })).toEqual([]);
  });

  test("a warning of fraud is none", () => {
    expect(signs("We will never ask for bank account details or a registration fee.")).toEqual([]);
    expect(signs("Beware of people who write to you on Telegram.")).toEqual([]);
  });
});

describe("signs that nobody may be wanted", () => {
  test.each([
    ["Join our talent pool.", {}, [], "collects names"],
    ["Cook wanted", { postedOn: "2026-08-01" }, [], "122 days"],
    ["Cook wanted", { deadline: "2026-11-15" }, [], "15 November 2026"],
    ["Cook wanted", {}, ["2026-09-20", "2026-11-01"], "20 September 2026"],
    ["Our client is a leading brand.", {}, [], "who the employer is"],
  ])("%s %o %o", (text, facts, seen, reason) => {
    expect(signs(text, facts, seen)).toEqual([{ kind: "ghost", reason: expect.stringContaining(reason) }]);
  });

  test("nothing in a plain, fresh posting", () => {
    expect(
      signs("Cook wanted. Call Ana at 555 0134.", { postedOn: "2026-11-20", deadline: "2026-12-20", organisation: "Casa Ana" }),
    ).toEqual([]);
  });
});
