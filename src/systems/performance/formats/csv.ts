// Pay as a table: one line a fact.
import { table } from "../../../tables/table.ts";
import { payFields } from "../schema.ts";

const { day, amount, currency, per, what, proof } = payFields;

export const payTable = table({
  columns: { day, amount, currency, per, what, proof },
  headings: { per: "pay for", what: "what it was", proof: "where it stands" },
  aliases: { per: "per", what: "what", source: "proof", pay: "amount", salary: "amount", date: "day" },
  needed: ["day", "amount", "currency", "per"],
  isOwn: (_, __, headings) => headings.includes("pay for"),
});
