// All that is done with people: kept, and out to and in from a spreadsheet.
import { z } from "zod";
import { operation } from "../../../operations/operation.ts";
import { tableVerbs } from "../../../operations/table-verbs.ts";
import { cardIn, contactCells, contactTable } from "../formats/contacts-csv.ts";
import { writeVcards } from "../formats/vcard/write.ts";
import { contactKind } from "../store/contacts.ts";
import { readStanding, takeCard } from "../take-people.ts";
import { contactsVerbs } from "./contacts.ts";
import { duplicates, merge } from "./duplicates.ts";
import { importFile } from "./import-file.ts";
import { map, paths } from "./map.ts";
import { rhythm, setRhythm } from "./rhythm.ts";
import { ledger, week } from "./week.ts";

const sheet = tableVerbs("contacts", {
  table: contactTable,
  many: "people",
  known: "new ones are added, known ones take over what is new",
  all: async ({ records }) =>
    (await records.list(contactKind, { orderBy: (query) => query.orderBy("nameKey").orderBy("id") })).map(contactCells),
  nameOf: ({ name }) => name,
  begin: ({ records }) => readStanding(records),
  take: (row, standing, { records }) => takeCard(records, standing, cardIn(row)),
});

const exportCards = operation.read("contacts.exportCards", {
  summary: "Your people as contact cards (vCard 4.0) for any address book",
  input: z.object({ sensitive: z.boolean().default(false).describe("Takes employer-sensitive people along.") }),
  output: z.object({
    name: z.string().describe("Name for the file."),
    text: z.string().describe("One card a person."),
    count: z.number().int().describe("How many came along."),
    leftOut: z.number().int().describe("Employer-sensitive ones that stayed out."),
  }),
  portable: { name: "contacts.vcf", field: "text" },
  handle: async ({ sensitive }, { records }) => {
    const all = await records.list(contactKind, { orderBy: (query) => query.orderBy("nameKey").orderBy("id") });
    const shown = sensitive ? all : all.filter(({ employerSensitive }) => !employerSensitive);
    return { name: "people.vcf", text: writeVcards(shown), count: shown.length, leftOut: all.length - shown.length };
  },
  present: ({ text }) => text.trimEnd(),
});

export const contacts = {
  ...contactsVerbs,
  ...sheet,
  exportCards,
  importFile,
  duplicates,
  merge,
  week,
  rhythm,
  setRhythm,
  ledger,
  map,
  paths,
};
