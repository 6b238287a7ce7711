// Rests as a table: one line each.
import { type Row, table } from "../../../tables/table.ts";
import { restFields } from "../schema.ts";

export const restTable = table({ columns: restFields, needed: ["title", "startsOn", "endsOn"] });

export type RestRow = Row<typeof restFields, "title" | "startsOn" | "endsOn">;
