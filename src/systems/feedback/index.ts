// What the rest of the house may use of feedback: its operations, and what was heard.
import { system } from "../../operations/system.ts";
import { formats, happened, measures, naming, noteItems, reviewParts, sample } from "./contributions.ts";
import { notes } from "./operations/notes.ts";
import { feedbackNoteKind } from "./store/notes.ts";

export const feedbackSystem = system({
  name: "feedback",
  place: 6,
  buildsOn: ["network"],
  operations: { feedback: notes },
  kinds: [feedbackNoteKind],
  agenda: noteItems,
  measures,
  happened,
  naming,
  reviewParts,
  formats,
  sample,
});
