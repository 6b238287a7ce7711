// What the frame says of reviews before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("reviews", {
  reviews: "Reviews",
  review: "Review",
  journal: "Journal",
  decisions: "Decisions",
  newEvent: "Something changed",
  newEntry: "A new entry",
  entryKept: "Kept in your journal",
  journalPlaceholder: "What do you want to keep of today?",
  newDecision: "A new decision",
  newReview: "Begin the weekly review",
});
