// What matters most to the person by their latest sitting, for the questions whether goals still fit.
import type { Context } from "../../core/context.ts";
import { topValues } from "../assessment/index.ts";

const most = 3;

/** At most three, the surest first; empty before the first finished sitting. */
export const topValuesOf = async (context: Context): Promise<string[]> =>
  (await topValues(context)).slice(0, most).map(({ label }) => label);
