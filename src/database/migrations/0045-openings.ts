// Openings inside and outside; beside each, what follows from its dated steps.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "opening")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("organisation", "text")
    .addColumn("place", "text")
    .addColumn("pay", "text")
    .addColumn("hours_per_week", "double precision")
    .addColumn("how", "text")
    .addColumn("source", "text")
    .addColumn("url", "text")
    .addColumn("deadline", "text")
    .addColumn("people", json(schema))
    .addColumn("text", "text")
    .addColumn("manager_told", "boolean")
    .addColumn("who_knows", "text")
    .addColumn("tenure_rule", "text")
    .addColumn("sponsor", "text")
    .addColumn("skill_grown", "text")
    .addColumn("exit_date", "text")
    .addColumn("debrief", "text")
    .addColumn("note", "text")
    .addColumn("events", json(schema))
    .addColumn("state", "text")
    .addColumn("stage", "text")
    .addColumn("since", "text")
    .addColumn("reached", "text")
    .addColumn("found_on", "text")
    .addColumn("applied_on", "text")
    .addColumn("answered_on", "text")
    .addColumn("interviews", "integer")
    .addColumn("interviewed_on", "text")
    .addColumn("offered_on", "text")
    .addColumn("accepted_on", "text")
    .addColumn("ended_on", "text")
    .addColumn("answer_days", "integer")
    .addColumn("last_on", "text")
    .addColumn("next_on", "text")
    .addColumn("same_key", "text")
    .addColumn("organisation_key", "text")
    .addColumn("title_key", "text")
    .execute();
  await liveIndex(schema, "opening", "next", ["next_on", "id"]);
  await liveIndex(schema, "opening", "state_next", ["state", "next_on", "id"]);
  await liveIndex(schema, "opening", "state_since", ["state", "since desc", "id desc"]);
  await liveIndex(schema, "opening", "since", ["since desc", "id desc"]);
  await liveIndex(schema, "opening", "stage", ["stage", "since desc", "id desc"]);
  await liveIndex(schema, "opening", "applied", ["applied_on desc", "id desc"]);
  await liveIndex(schema, "opening", "title", ["title_key", "id"]);
  await liveIndex(schema, "opening", "organisation", ["organisation_key", "title_key", "id"]);
  await liveIndex(schema, "opening", "last", ["last_on", "id"]);
  await liveIndex(schema, "opening", "same", ["same_key", "since desc", "id desc"]);
  await liveIndex(schema, "opening", "missed", ["stage", "deadline", "id"]);
};
