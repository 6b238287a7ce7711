// Money: whole minor units (cents) and an ISO 4217 currency, so that no sum is ever rounded on the way.
import { z } from "zod";

export const money = z.object({
  amount: z.number().int().describe("In minor units: 1250 is 12.50."),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "Use the three letters of the currency, such as EUR.")
    .describe("ISO 4217 code."),
});

export type Money = z.infer<typeof money>;

/** "EUR 12.50" in the reader's form. */
export const sayMoney = ({ amount, currency }: Money): string => {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
};
