import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, sayMoney } from "../core/money.ts";
import { readAmount, writtenAmount } from "./amounts.ts";

test.each([
  ["12000", "EUR", 1_200_000],
  ["12000.50", "EUR", 1_200_050],
  ["12000,5", "EUR", 1_200_050],
  ["12000", "JPY", 12_000],
  ["12.000,50", "EUR", 1_200_050],
  ["12,000.50", "EUR", 1_200_050],
  ["12 000", "EUR", 1_200_000],
  ["12.000", "JPY", 12_000],
  ["12.345", "KWD", 12_345],
])("%s in %s is %i in minor units", (written, currency, minor) => expect(readAmount(written, currency)).toBe(minor));

test.each(["12,000", "12.000", "1 00", "-5", "12.345,678", "1e15", "twelve", "", "12.5.0"])(
  "“%s” is refused, not guessed",
  (written) => expect(readAmount(written)).toBeUndefined(),
);

test("what is said or written of an amount reads back as that amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom("EUR", "JPY", "KWD"), (amount, currency) => {
      const plain = sayMoney({ amount, currency }).replace(/[^\d.]/g, "");
      expect(readAmount(plain, currency)).toBe(amount);
      expect(readAmount(writtenAmount(amount, currency), currency)).toBe(amount);
      expect(plain.split(".")[1]?.length ?? 0).toBe(decimalsOf(currency));
    }),
  );
});
