// What matters most to the person by their latest sitting, for the questions whether goals still fit.

import type { Day } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { topValues, valuesMovedIn } from "../values/index.ts";
import type { Opening } from "./schema/review.ts";

const most = 3;

/** At most three, the surest first; empty before the first finished sitting. */
export const topValuesOf = async (context: Context): Promise<string[]> =>
  (await topValues(context)).slice(0, most).map(({ label }) => label);

/** What moved among the values in a time, beyond the uncertainty of both exercises; null where there are not two to compare. */
export const valuesMoved = (context: Context, from: Day, to: Day): Promise<Opening["valuesMoved"]> =>
  valuesMovedIn(context, from, to);
