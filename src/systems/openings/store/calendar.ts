// What of openings falls into a time, asked by the columns that are kept beside them.
import { type RawBuilder, sql } from "kysely";
import type { Day } from "../../../core/day.ts";
import type { Records } from "../../../database/records.ts";
import type { Opening } from "../schema/opening.ts";

export interface DatedRow extends Pick<Opening, "id" | "title" | "organisation"> {
  day: Day;
  nextWhat: string | null;
  /** How many there are of that day. */
  ofDay: number;
}

interface Span {
  from: Day;
  to: Day;
  /** How many of each day. */
  most: number;
}

/** The first few of each day, so that a full day leaves room for those after it. */
const firstOfDays = async (
  { database, personId }: Records,
  day: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  { from, to, most }: Span,
): Promise<DatedRow[]> => {
  const { rows } = await sql<Omit<DatedRow, "ofDay"> & { ofDay: number | string }>`
    select id, title, organisation, day, next_what, of_day from (
      select id, title, organisation, ${day} as day, next_what,
        row_number() over (partition by ${day} order by id) as place, count(*) over (partition by ${day}) as of_day
      from opening
      where person_id = ${personId} and deleted_at is null and ${where} and ${day} >= ${from} and ${day} <= ${to}
    ) as dated where place <= ${most} order by day, id`.execute(database);
  return rows.map((row) => ({ ...row, ofDay: Number(row.ofDay) }));
};

/** Open ones whose next step is due then. */
export const stepsBetween = (records: Records, span: Span): Promise<DatedRow[]> =>
  firstOfDays(records, sql.ref("next_on"), sql`state = 'open'`, span);

/** Found and not applied for, whose last day to apply is then. */
export const lastDaysBetween = (records: Records, span: Span): Promise<DatedRow[]> =>
  firstOfDays(records, sql.ref("deadline"), sql`stage = 'found'`, span);
