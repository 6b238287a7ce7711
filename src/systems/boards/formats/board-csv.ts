// Boards as a table: one line each.
import { type Row, table } from "../../../tables/table.ts";
import { boardFields } from "../schema.ts";

export const boardTable = table({ columns: boardFields, needed: ["title", "url"] });

export type BoardRow = Row<typeof boardFields, "title" | "url">;
