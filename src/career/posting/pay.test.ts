import { describe, expect, test } from "vitest";
import { payIn } from "./pay.ts";

describe("what a posting says of pay", () => {
  test.each([
    ["The hourly rate for this position is between $14.65 – $18.20.", [1465, 1820, "USD", "hour"]],
    ["Compensation: $14.65 – $18.20 / hr", [1465, 1820, "USD", "hour"]],
    [
      "The base salary range for this role is USD$257,000 per year - USD$285,500 per year.",
      [25_700_000, 28_550_000, "USD", "year"],
    ],
    ["Gehalt: 3.200 bis 3.800 € brutto im Monat", [320_000, 380_000, "EUR", "month"]],
    ["Vergütung ab 17,50 Euro pro Stunde", [1750, null, "EUR", "hour"]],
    ["Salaire : 28 000 à 32 000 € par an", [2_800_000, 3_200_000, "EUR", "year"]],
    ["Salario: 1.500 € al mes", [150_000, 150_000, "EUR", "month"]],
    ["Pay £12.60 an hour, weekends £14", [1260, 1260, "GBP", "hour"]],
    ["Salary up to CHF 95'000 p.a.", [null, 9_500_000, "CHF", "year"]],
    ["Jahresgehalt 45k–55k EUR", [4_500_000, 5_500_000, "EUR", "year"]],
    ["Salary 4,000,000 - 5,000,000 JPY per year", [4_000_000, 5_000_000, "JPY", "year"]],
  ] as const)("%s", (line, [least, most, currency, period]) => {
    expect(payIn([line])).toEqual({ least, most, currency, period });
  });

  test("under a heading that says so, without a period where none is told", () => {
    expect(payIn(["Compensation", "£115K - £145K + Offers Equity"])).toEqual({
      least: 11_500_000,
      most: 14_500_000,
      currency: "GBP",
      period: null,
    });
  });

  test.each([
    "We raised a $100M Series C in 2025 at a $3.1B valuation.",
    "$1,500 annual learning stipend",
    "A sign-on bonus of $2,000 is paid.",
    "You look after a budget of 200,000 EUR.",
    "We serve 4,500 customers since 1998.",
    "",
  ])("not the money of something else: %s", (line) => {
    expect(payIn([line])).toBeNull();
  });

  test("one endless number takes no time", () => {
    const begun = performance.now();
    payIn([`$${"1".repeat(1_000_000)}`, `${"1,".repeat(500_000)} €`, "€ ".repeat(500_000)]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
