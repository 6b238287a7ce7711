// Since when thanks are asked for and whether a minute would make a win stronger, kept beside it for Today.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("win").addColumn("thanks_from", "text").execute();
  await schema.schema.alterTable("win").addColumn("to_mend", "boolean").execute();
  await liveIndex(schema, "win", "thanks", ["thanks_from", "id"]);
};
