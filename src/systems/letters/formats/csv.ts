// Letters as a table: one line each.
import { table } from "../../../tables/table.ts";
import { letterFields } from "../schema.ts";

const { openingId: _, ...columns } = letterFields;

export const letterTable = table({
  columns,
  headings: { toWhom: "to whom", text: "the words", organisation: "organisation" },
  needed: ["title", "purpose", "text"],
  isOwn: (_row, _file, headings) => headings.includes("the words"),
});
