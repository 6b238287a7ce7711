// What is next for an opening stands beside its day, so that a month of them is told without their steps.
import type { Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("opening").addColumn("next_what", "text").execute();
};
