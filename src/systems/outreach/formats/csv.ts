// Talks to learn from as a table: one line each.
import { type Row, table } from "../../../tables/table.ts";
import { inquiryFields } from "../schema.ts";

const { step: _, ...columns } = inquiryFields;

export type InquiryRow = Row<typeof columns, "about">;

export const inquiryTable = table({
  columns,
  headings: {
    about: "to learn about",
    purpose: "kind of subject",
    name: "whom you ask",
    via: "introduced by",
    want: "to know most",
    notes: "what you heard",
    promised: "what you promised",
    did: "what you did with it",
  },
  aliases: { about: "about", topic: "about", name: "name", person: "name", notes: "notes", purpose: "purpose" },
  needed: ["about"],
  isOwn: (has, __, headings) => headings.includes("to learn about") || (has("talkOn") && has("askedOn")),
});
