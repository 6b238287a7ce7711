// Relationships of mentoring, their sessions, and decisions with a sponsor.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "mentor")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("person", json(schema))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("areas", json(schema))
    .addColumn("need", "text")
    .addColumn("about", json(schema))
    .addColumn("asked_on", "text")
    .addColumn("answer", "text")
    .addColumn("answered_on", "text")
    .addColumn("rhythm_days", "integer")
    .addColumn("ends_on", "text")
    .addColumn("confidential", "text")
    .addColumn("ratings", json(schema))
    .addColumn("fit", "text")
    .addColumn("fit_note", "text")
    .addColumn("wrote_on", "text")
    .addColumn("closed_on", "text")
    .addColumn("taken", "text")
    .addColumn("passed_on", "text")
    .addColumn("note", "text")
    .addColumn("state", "text")
    .addColumn("last_held", "text")
    .addColumn("next_planned", "text")
    .addColumn("next_due", "text")
    .addColumn("held", "integer")
    .execute();
  await liveIndex(schema, "mentor", "name", ["lower(name)", "id"]);
  await liveIndex(schema, "mentor", "state", ["state", "lower(name)", "id"]);
  await liveIndex(schema, "mentor", "next", ["next_planned", "lower(name)", "id"]);
  await liveIndex(schema, "mentor", "last", ["last_held desc", "id desc"]);
  await liveIndex(schema, "mentor", "due", ["state", "next_due"]);
  await liveIndex(schema, "mentor", "asked", ["state", "asked_on"]);
  await liveIndex(schema, "mentor", "end", ["state", "ends_on"]);
  await ownedTable(schema, "mentor_session")
    .addColumn("mentor_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("time", "text")
    .addColumn("place", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("topics", json(schema))
    .addColumn("shared", "text")
    .addColumn("notes", "text")
    .addColumn("actions", json(schema))
    .addColumn("went", "integer")
    .addColumn("thanked_on", "text")
    .addColumn("talk", json(schema))
    .addColumn("mine_due", "text")
    .addColumn("theirs_due", "text")
    .execute();
  await liveIndex(schema, "mentor_session", "day", ["day desc", "created_at desc", "id desc"]);
  await liveIndex(schema, "mentor_session", "mentor", ["mentor_id", "state", "day desc"]);
  await liveIndex(schema, "mentor_session", "state", ["state", "day"]);
  await liveIndex(schema, "mentor_session", "mine", ["mine_due"]);
  await liveIndex(schema, "mentor_session", "theirs", ["theirs_due"]);
  await ownedTable(schema, "sponsorship")
    .addColumn("decision", "text", (column) => column.notNull())
    .addColumn("decider", "text")
    .addColumn("decides_on", "text")
    .addColumn("sponsor", json(schema))
    .addColumn("proof", json(schema))
    .addColumn("asked", "text")
    .addColumn("asked_on", "text")
    .addColumn("outcome", "text")
    .addColumn("came_on", "text")
    .addColumn("came", "text")
    .execute();
  await liveIndex(schema, "sponsorship", "deciding", ["decides_on", "lower(decision)", "id"]);
  await liveIndex(schema, "sponsorship", "decision", ["lower(decision)", "id"]);
  await liveIndex(schema, "sponsorship", "outcome", ["outcome", "decides_on"]);
  await liveIndex(schema, "sponsorship", "came", ["came_on"]);
};
