// A country by its two letters, as everything that depends on the country names it.
import { z } from "zod";

export const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "Use the two letters of the country, such as US or DE.")
  .toUpperCase()
  .describe("Two letters of the country, such as US or DE.");
