// What matters most to the person by their latest sitting, for the questions whether goals still fit.
import type { Context } from "../../core/context.ts";

export const topValuesOf = async (_context: Context): Promise<string[]> => [];
