// How a person has been, read once: pulses with their trends, strain checks, hours, recovery.

import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import type { Felt } from "./rules/signs.ts";
import { trendsOf } from "./rules/trends.ts";
import { hoursOf, pulsesOf, recoveriesOf, recoveryLogsOf, strainChecksOf } from "./store.ts";

/** Days that are looked at: what was longer ago is another time. */
const lookedAt = 400;

export const readFelt = async ({ records, today }: Pick<Context, "records" | "today">): Promise<Felt> => {
  const since = addDays(today, -lookedAt);
  const pulses = await pulsesOf(records, since, today);
  return {
    pulses,
    trends: trendsOf(pulses),
    checks: await strainChecksOf(records, since, today),
    hours: await hoursOf(records, since, today),
    recoveries: await recoveriesOf(records),
    recovered: await recoveryLogsOf(records, since, today),
    today,
  };
};
