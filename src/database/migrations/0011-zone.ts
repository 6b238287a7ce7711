// The zone in which a person's own days begin and end.
import type { Schema } from "./columns.ts";

export const up = (schema: Schema): Promise<void> => schema.schema.alterTable("profile").addColumn("timezone", "text").execute();
