// What was applied for, counted by the database in groups that are alike in all that the funnel asks.
import { sql } from "kysely";
import { addDays, type Day } from "../../../core/day.ts";
import type { Records } from "../../../database/records.ts";
import { type FunnelRow, silentAfter } from "../rules/funnel.ts";

interface Grouped extends Omit<FunnelRow, "offered" | "accepted" | "waiting" | "count" | "rounds"> {
  rounds: number;
  offered: number | boolean;
  accepted: number | boolean;
  waiting: number | boolean;
  count: number | string;
}

export const funnelRows = async (
  { database, personId }: Records,
  today: Day,
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
): Promise<FunnelRow[]> => {
  const fresh = addDays(today, -silentAfter);
  const { rows } = await sql<Grouped>`
    select how, kind, substr(applied_on, 1, 7) as month, stage, case when interviews > 1 then 2 else interviews end as rounds,
      offered_on is not null as offered, accepted_on is not null as accepted,
      state = 'open' and last_on >= ${fresh} as waiting, count(*) as count
    from opening
    where person_id = ${personId} and deleted_at is null
      and applied_on >= ${from ?? "0000"} and applied_on <= ${to ?? "9999"}
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(database);
  return rows.map(({ rounds, offered, accepted, waiting, count, ...row }) => ({
    ...row,
    rounds: Number(rounds),
    offered: Boolean(offered),
    accepted: Boolean(accepted),
    waiting: Boolean(waiting),
    count: Number(count),
  }));
};
