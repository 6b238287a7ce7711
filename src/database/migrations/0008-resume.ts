// Experiences: work, volunteering, projects, education, awards and publications.
import { json, ownedTable, type Schema } from "./columns.ts";

export const up = (schema: Schema): Promise<void> =>
  ownedTable(schema, "experience")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("organisation", "text")
    .addColumn("place", "text")
    .addColumn("start", "text")
    .addColumn("end", "text")
    .addColumn("summary", "text")
    .addColumn("highlights", json(schema) as never, (column) => column.notNull())
    .addColumn("link", "text")
    .addColumn("confirmation", "text", (column) => column.notNull())
    .addColumn("source", "text")
    .execute();
