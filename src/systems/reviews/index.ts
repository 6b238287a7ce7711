// What the rest of the house may use of reviews, the journal and decisions: their operations and their contributions.

import { beginOf } from "../../core/file-input.ts";
import type { ImportFormat } from "../../operations/contributions.ts";
import { system } from "../../operations/system.ts";
import { agendaItems, happened, measures, signals as ownSignals, reviewParts, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { decisions } from "./operations/decisions.ts";
import { events } from "./operations/events.ts";
import { filing } from "./operations/filing.ts";
import { journal } from "./operations/journal.ts";
import { course } from "./operations/reviews.ts";
import { signals } from "./operations/signals.ts";
import { looksLikeDecisions } from "./rules/decisions-markdown.ts";
import { looksLikeJournal } from "./rules/journal-markdown.ts";
import { sample } from "./sample.ts";
import { reviewKinds } from "./store.ts";

const formats: readonly ImportFormat[] = [
  {
    label: "Decisions as Cairn saves them",
    recognises: (file) => looksLikeDecisions(beginOf(file)),
    operation: "decisions.import",
  },
  {
    label: "Journal as Markdown, with a day in its name or its headings",
    recognises: (file) => looksLikeJournal(file.name, beginOf(file)),
    operation: "journal.import",
  },
];

export const reviewsSystem = system({
  name: "reviews",
  place: 2,
  buildsOn: ["goals", "values"],
  operations: { reviews: { ...course, ...filing }, signals, decisions, journal, events },
  kinds: reviewKinds,
  agenda: agendaItems,
  measures,
  happened,
  unfinished,
  reviewParts,
  signals: ownSignals,
  facts,
  sample,
  formats,
});
