// Requests for feedback, those who are asked, their answers that wait, and what is shown of them.
import { json, liveIndex, ownedTable, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await ownedTable(schema, "feedback_request")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("questions", json(schema))
    .addColumn("grouping", "text", (column) => column.notNull())
    .addColumn("threshold", "integer", (column) => column.notNull())
    .addColumn("closes_on", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("self", json(schema))
    .addColumn("change", "text")
    .addColumn("thanked_on", "text")
    .addColumn("focus", json(schema))
    .addColumn("seal", json(schema))
    .execute();
  await liveIndex(schema, "feedback_request", "closes_on", ["closes_on desc", "id desc"]);
  await ownedTable(schema, "rater")
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("relation", "text", (column) => column.notNull())
    .addColumn("person", json(schema))
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("invited_on", "text")
    .addColumn("reminded_on", "text")
    .addColumn("token", "text")
    .execute();
  await liveIndex(schema, "rater", "request", ["request_id", "lower(name)", "id"]);
  await liveIndex(schema, "rater", "name", ["lower(name)", "id"]);
  await liveIndex(schema, "rater", "token", ["token"]);
  await ownedTable(schema, "waiting_answer")
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("relation", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("ticket", "text", (column) => column.notNull())
    .execute();
  await liveIndex(schema, "waiting_answer", "request", ["request_id", "id"]);
  await liveIndex(schema, "waiting_answer", "ticket", ["ticket"]);
  await ownedTable(schema, "feedback_result")
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("relation", "text")
    .addColumn("name", "text")
    .addColumn("n", "integer", (column) => column.notNull())
    .addColumn("sums", json(schema))
    .addColumn("comments", json(schema))
    .addColumn("ticket", "text")
    .execute();
  await liveIndex(schema, "feedback_result", "request", ["request_id", "id"]);
  await liveIndex(schema, "feedback_result", "ticket", ["ticket"]);
};
