// Unnamed views are shown in batches that stay together; the oldest three of a group that was shown before are its first.
import { sql } from "kysely";
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("others_view").addColumn("batch", "text").execute();
  await sql`
    update others_view set batch = 'first ' || rater_group
    where id in (
      select id from (
        select id,
          row_number() over (partition by person_id, instrument_id, rater_group order by created_at, id) as place,
          count(*) over (partition by person_id, instrument_id, rater_group) as unnamed
        from others_view
        where rater_name is null and deleted_at is null
      ) as numbered
      where unnamed >= 3 and place <= 3
    )
  `.execute(schema);
};
