// All that is done with people: kept, and out to and in from a spreadsheet.
import { tableVerbs } from "../../../operations/table-verbs.ts";
import { cardIn, contactCells, contactTable } from "../formats/contacts-csv.ts";
import { contactKind } from "../store/contacts.ts";
import { readStanding, takeCard } from "../take-people.ts";
import { contactsVerbs } from "./contacts.ts";

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

export const contacts = { ...contactsVerbs, ...sheet };
