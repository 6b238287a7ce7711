// Money: whole minor units (cents) and an ISO 4217 currency, so that no sum is ever rounded on the way.
import { z } from "zod";

export const money = z
  .object({
    amount: z.number().int().describe("In minor units: 1250 is 12.50."),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "Use the three letters of the currency, such as EUR.")
      .describe("ISO 4217 code."),
  })
  .meta({ cairnMoney: true });

/** How programs give an amount; people at a door that knows the `cairnMoney` mark write it as they say it. */
export const inMinorUnits = "In minor units: 125000 is 1,250.00.";

/** Far above what anybody lives on in any currency, and far below where arithmetic loses a cent. */
const most = 1_000_000_000_000;

/** An amount of at least 0 whose currency stands in a field `currency` beside it. */
export const amount = (description: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(most, "That is more than any account holds: look whether a zero slipped in.")
    .meta({ description: `${description} ${inMinorUnits}`, cairnMoney: true });

const isCurrency = /^[A-Z]{3}$/i;

/** Decimal places of a currency: 2 for EUR, 0 for JPY; 2 for what is no currency, such as one that is still being typed. */
export const decimalsOf = (currency: string): number =>
  isCurrency.test(currency)
    ? (new Intl.NumberFormat("en-GB", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2)
    : 2;

export type Money = z.infer<typeof money>;

/** "EUR 12.50" in the reader's form. */
export const sayMoney = ({ amount, currency }: Money): string => {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency });
  return format.format(amount / 10 ** decimalsOf(currency));
};
