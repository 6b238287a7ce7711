// The day from which a certificate is to be renewed, kept beside it for lists that ask by state.
import { liveIndex, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("certificate").addColumn("renew_from", "text").execute();
  await liveIndex(schema, "certificate", "expires", ["expires"]);
};
