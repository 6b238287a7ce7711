// Beside an opening: what its posting asks for, and by what the same posting is known again.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  for (const column of ["asked_key", "text_key", "needs", "needs_of"])
    await schema.schema.alterTable("opening").addColumn(column, "text").execute();
  await liveIndex(schema, "opening", "asked", ["asked_key", "id"]);
  await liveIndex(schema, "opening", "url", ["url", "id"]);
};
