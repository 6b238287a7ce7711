// Where a person stands in their working life and in which country, as they said it.
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("profile").addColumn("country", "text").execute();
  await schema.schema.alterTable("profile").addColumn("situation", "text").execute();
};
