// Activities as text, for the command line and for assistants, with the hours that were logged.

import { sayMoney } from "../../core/money.ts";
import type { Context } from "../../operations/context.ts";
import type { Activity, ActivityWithProgress } from "./schema.ts";
import { withProgress } from "./store.ts";

export const sayActivity = ({ title, kind, status, hours, hoursDone, cost }: ActivityWithProgress): string =>
  `${title} (${kind}, ${status}, ${hoursDone} of ${hours} h${cost ? `, ${sayMoney(cost)}` : ""})`;

export const progressOf = async ({ records }: Context, one: Activity): Promise<ActivityWithProgress> =>
  (await withProgress(records, [one]))[0] as ActivityWithProgress;
