// The person's own line: target role and weekly hours.
import { ownedTable, type Schema } from "./columns.ts";

export const up = (schema: Schema): Promise<void> =>
  ownedTable(schema, "profile")
    .addColumn("display_name", "text")
    .addColumn("headline", "text")
    .addColumn("summary", "text")
    .addColumn("place", "text")
    .addColumn("target_role_id", "text")
    .addColumn("target_role_label", "text")
    .addColumn("weekly_hours", "double precision")
    .execute();
