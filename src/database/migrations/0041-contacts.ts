// The people one knows and the talks with them; beside each person, what follows from the talks: the last one, when the next is due, what is open, who helped whom.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "contact")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("tier", "text", (column) => column.notNull())
    .addColumn("cadence_days", "integer")
    .addColumn("roles", json(schema))
    .addColumn("channels", json(schema))
    .addColumn("tags", json(schema))
    .addColumn("place", "text")
    .addColumn("how_we_met", "text")
    .addColumn("introduced_by", json(schema))
    .addColumn("interests", json(schema))
    .addColumn("dates", json(schema))
    .addColumn("in_touch_on", "text")
    .addColumn("snoozed_until", "text")
    .addColumn("note", "text")
    .addColumn("source", "text")
    .addColumn("source_ids", json(schema))
    .addColumn("name_key", "text")
    .addColumn("last_talk", "text")
    .addColumn("next_due", "text")
    .addColumn("talks", "integer")
    .addColumn("open_mine", "integer")
    .addColumn("open_theirs", "integer")
    .addColumn("given", "integer")
    .addColumn("offered", "integer")
    .addColumn("received", "integer")
    .addColumn("asked", "integer")
    .execute();
  await liveIndex(schema, "contact", "name", ["name_key", "id"]);
  await liveIndex(schema, "contact", "next_due", ["next_due", "name_key", "id"]);
  await liveIndex(schema, "contact", "last_talk", ["last_talk desc", "name_key desc", "id desc"]);
  await liveIndex(schema, "contact", "tier", ["tier", "name_key", "id"]);
  await liveIndex(schema, "contact", "tier_due", ["tier", "next_due", "name_key", "id"]);
  await ownedTable(schema, "conversation")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("people", json(schema))
    .addColumn("occasion", "text")
    .addColumn("summary", "text")
    .addColumn("promises", json(schema))
    .addColumn("favours", json(schema))
    .addColumn("words", "text")
    .addColumn("mine_due", "text")
    .addColumn("theirs_due", "text")
    .execute();
  const latest = ["day desc", "created_at desc", "id desc"];
  await liveIndex(schema, "conversation", "day", latest);
  await liveIndex(schema, "conversation", "channel", ["channel", ...latest]);
  await liveIndex(schema, "conversation", "mine_due", ["mine_due"]);
  await liveIndex(schema, "conversation", "theirs_due", ["theirs_due"]);
  await schema.schema
    .createTable("conversation_with")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("open_mine", "integer", (column) => column.notNull())
    .addColumn("open_theirs", "integer", (column) => column.notNull())
    .addColumn("given", "integer", (column) => column.notNull())
    .addColumn("offered", "integer", (column) => column.notNull())
    .addColumn("received", "integer", (column) => column.notNull())
    .addColumn("asked", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("conversation_with_pk", ["person_id", "conversation_id", "contact_id"])
    .execute();
  await schema.schema
    .createIndex("conversation_with_contact")
    .on("conversation_with")
    .columns(["person_id", "contact_id", "day"])
    .execute();
};
