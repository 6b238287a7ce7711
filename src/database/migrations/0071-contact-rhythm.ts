// How often one wants to be in touch: by tag, at rest for a while, and how many talks a week; beside each person the rule of their tags.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "contact_rhythm")
    .addColumn("weekly_talks", "integer")
    .addColumn("by_tag", json(schema))
    .addColumn("quiet_from", "text")
    .addColumn("quiet_until", "text")
    .execute();
  await schema.schema.alterTable("contact").addColumn("tag_days", "integer").execute();
  await schema.schema.alterTable("contact").addColumn("tag_named", "text").execute();
};
