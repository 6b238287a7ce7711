// What the rest of the house may use of reviews, the journal and decisions: their operations and their contributions.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { textOf } from "../../core/file-input.ts";
import { agendaItems, happened, measures, signals as ownSignals, reviewParts, unfinished } from "./contributions.ts";
import { filing } from "./operations/filing.ts";
import { course } from "./operations/reviews.ts";
import { looksLikeDecisions } from "./rules/decisions-markdown.ts";
import { looksLikeJournal } from "./rules/journal-markdown.ts";
import { sample } from "./sample.ts";
import { reviewKinds } from "./store.ts";

export { decisions } from "./operations/decisions.ts";
export { events } from "./operations/events.ts";
export { journal } from "./operations/journal.ts";
export { signals } from "./operations/signals.ts";

export const reviews = { ...course, ...filing };

export const reviewsSystem: System<Context> = {
  name: "reviews",
  kinds: reviewKinds,
  agenda: agendaItems,
  measures,
  happened,
  unfinished,
  reviewParts,
  signals: ownSignals,
  sample,
  formats: [
    {
      label: "Decisions as Cairn saves them",
      recognises: (file) => looksLikeDecisions(textOf(file)),
      call: (file, preview) => ({ operation: "decisions.import", input: { file, preview } }),
    },
    {
      label: "Journal as Markdown, with a day in its name or its headings",
      recognises: (file) => looksLikeJournal(file.name, textOf(file)),
      call: (file, preview) => ({ operation: "journal.import", input: { file, preview } }),
    },
  ],
};
