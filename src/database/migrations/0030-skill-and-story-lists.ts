// What lists of skills and stories ask for, kept beside each: a name as names are compared, levels still to go, words, and questions answered.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("skill").addColumn("name_key", "text").execute();
  await schema.schema.alterTable("skill").addColumn("levels_to_go", "integer").execute();
  await schema.schema.alterTable("story").addColumn("word_count", "integer").execute();
  await schema.schema.alterTable("story").addColumn("question_names", "text").execute();
  await liveIndex(schema, "skill", "name", ["name_key", "id"]);
  await liveIndex(schema, "skill", "catalogue", ["catalogue_id"]);
  await liveIndex(schema, "skill", "level", ["level desc", "name_key", "id"]);
  await liveIndex(schema, "skill", "to_go", ["levels_to_go desc", "name_key", "id"]);
  await liveIndex(schema, "skill", "used", ["last_used desc", "name_key", "id"]);
  await liveIndex(schema, "skill", "changed", ["updated_at desc", "name_key", "id"]);
  await liveIndex(schema, "story", "title", ["lower(title)", "id"]);
};
