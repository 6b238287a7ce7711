// What the rest of the house may use of talks to learn from: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { facts, formats, happened, measures, naming, reviewParts, sample, unfinished } from "./contributions.ts";
import { exchange } from "./operations/exchange.ts";
import { inquiryVerbs } from "./operations/inquiries.ts";
import { inquiryKind } from "./store.ts";

export const outreachSystem = system({
  name: "outreach",
  place: 3,
  buildsOn: ["network"],
  operations: { inquiries: { ...inquiryVerbs, ...exchange } },
  kinds: [inquiryKind],
  agenda: agendaItems,
  measures,
  happened,
  naming,
  unfinished,
  reviewParts,
  facts,
  formats,
  sample,
});
