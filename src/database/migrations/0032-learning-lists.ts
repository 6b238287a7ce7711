// Indexes for the lists of learning: activities as they were added, those open, those finished in a span of days, certificates by their day.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await liveIndex(schema, "activity", "added", ["created_at", "id"]);
  await liveIndex(schema, "activity", "status", ["status", "created_at", "id"]);
  await liveIndex(schema, "activity", "finished", ["finished_on"]);
  await liveIndex(schema, "certificate", "issued", ["issued"]);
  await liveIndex(schema, "certificate", "renewal", ["renew_from"]);
};
