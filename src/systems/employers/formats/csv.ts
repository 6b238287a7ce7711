// Employers as a table: one line each, what was learned in a cell of its own.
import { type Row, table } from "../../../tables/table.ts";
import { type Employer, employerFields } from "../schema.ts";

const { name, why, next, nextOn, learned, link, letGoOn, note } = employerFields;

const columns = { name, why, next, nextOn, link, letGoOn, note, learned };

export type EmployerRow = Row<typeof columns, "name">;

export const employerTable = table({
  columns,
  headings: {
    name: "employer",
    why: "why there",
    next: "next move",
    nextOn: "by when",
    link: "web address",
    letGoOn: "let go on",
  },
  aliases: { name: "name", company: "name", organisation: "name", employer: "name", url: "link", website: "link", reason: "why" },
  needed: ["name"],
  leaning: "ahead",
  isOwn: (has, _, headings) => headings.includes("next move") || (has("why") && has("learned")),
});

export const employerCells = (one: Employer) => ({ ...one, learned: one.learned.map(({ id: _, ...line }) => line) });
