// What lists of wins ask for, kept beside each: how many checks of its strength hold, which do not, who had a part, and which skills it shows.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("win").addColumn("checks_met", "integer").execute();
  await schema.schema.alterTable("win").addColumn("checks_open", "integer").execute();
  await schema.schema.alterTable("win").addColumn("people_names", "text").execute();
  await schema.schema.alterTable("win").addColumn("skill_ids", "text").execute();
  const latest = ["day desc", "created_at desc", "id desc"];
  await liveIndex(schema, "win", "day", latest);
  await liveIndex(schema, "win", "impact", ["impact desc", ...latest]);
  await liveIndex(schema, "win", "checks", ["checks_met desc", ...latest]);
  await liveIndex(schema, "win", "changed", ["updated_at desc", "id desc"]);
  await liveIndex(schema, "win", "title", ["lower(title)", "id"]);
  await liveIndex(schema, "win", "confirmation", ["confirmation", ...latest]);
};
