// What the rest of the house may use of openings.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { asks, formats, happened, measures, milestones, reviewParts, sample, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { applied } from "./operations/applied.ts";
import { board } from "./operations/board.ts";
import { calendar } from "./operations/calendar.ts";
import { exchange } from "./operations/exchange.ts";
import { funnel } from "./operations/funnel.ts";
import { importFile } from "./operations/import-file.ts";
import { openingVerbs } from "./operations/openings.ts";
import { several } from "./operations/several.ts";
import { advance, close } from "./operations/steps.ts";
import { tags } from "./operations/tags.ts";
import { openingKind } from "./store/openings.ts";

export { type AskedPosting, askedPostings } from "./asked-postings.ts";
export { fieldsOf } from "./operations/posting.ts";
export { inside, sayOpening } from "./rules/stages.ts";
export type { Opening } from "./schema/opening.ts";
export { openingsOf } from "./store/named.ts";
export { nameKey, openingKind, openingRef, openingsAt, payNamed, sameOpenings, talksUnderWay } from "./store/openings.ts";
export { keepStep, stepOf } from "./store/steps.ts";

export const openingsSystem = system({
  name: "openings",
  place: 6,
  buildsOn: ["network", "postings", "resume", "skills", "wins"],
  operations: {
    openings: { ...openingVerbs, advance, close, several, tags, board, calendar, applied, funnel, ...exchange, importFile },
  },
  kinds: [openingKind],
  agenda: agendaItems,
  measures,
  happened,
  unfinished,
  milestones,
  reviewParts,
  asks,
  facts,
  formats,
  sample,
});
