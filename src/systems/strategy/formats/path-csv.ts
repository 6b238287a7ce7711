// Paths as a table: one line each, the steps as JSON.
import { type Row, table } from "../../../tables/table.ts";
import { pathFields } from "../schema/path.ts";

export const pathTable = table({ columns: pathFields, needed: ["title", "steps"] });

export type PathRow = Row<typeof pathFields, "title" | "steps">;
