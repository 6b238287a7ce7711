// When a setback was opened and when it was looked at to the end, kept beside it for the lists and for Today.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("setback").addColumn("begun_on", "text").execute();
  await schema.schema.alterTable("setback").addColumn("looked_at_on", "text").execute();
  const latest = ["day desc", "created_at desc", "id desc"];
  await liveIndex(schema, "setback", "day", latest);
  await liveIndex(schema, "setback", "hurts", ["hurts desc", ...latest]);
  await liveIndex(schema, "setback", "changed", ["updated_at desc", ...latest]);
  await liveIndex(schema, "setback", "kind", ["kind", ...latest]);
  await liveIndex(schema, "setback", "cool_off", ["cool_off_until"]);
  await liveIndex(schema, "setback", "looked_at", ["looked_at_on"]);
  await liveIndex(schema, "lesson", "learned", ["learned_on desc", "created_at desc", "id desc"]);
};
