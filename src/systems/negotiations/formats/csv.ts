// Negotiation sheets as a table: one line each.
import { table } from "../../../tables/table.ts";
import { negotiationFields } from "../schema.ts";

const { offerId: _, ...columns } = negotiationFields;

export const negotiationTable = table({
  columns,
  headings: { title: "name", per: "pay is for", walkAway: "walk away below", alsoAsk: "also ask", haveElse: "what else" },
  needed: ["title"],
  isOwn: (_row, _file, headings) => headings.includes("walk away below"),
});
