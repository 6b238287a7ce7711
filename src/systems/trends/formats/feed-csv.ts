// Feeds as a table: one line each.
import { type Row, table } from "../../../tables/table.ts";
import { feedFields } from "../schema.ts";

export const feedTable = table({ columns: feedFields, needed: ["title", "topic"] });

export type FeedRow = Row<typeof feedFields, "title" | "topic">;
