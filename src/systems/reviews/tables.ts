// The tables of reviews, decisions, the journal and the events that call for a second look.
import type { Stored } from "../../database/stored.ts";
import type { Decision } from "./schema/decision.ts";
import type { CareerEvent, SignalMark } from "./schema/event.ts";
import type { JournalEntry } from "./schema/journal.ts";
import type { Review, ReviewEntry, ReviewRhythm } from "./schema/review.ts";

export interface ReviewTables {
  review: Stored<Review>;
  reviewEntry: Stored<ReviewEntry>;
  reviewRhythm: Stored<ReviewRhythm>;
  decision: Stored<Decision>;
  journalEntry: Stored<JournalEntry>;
  careerEvent: Stored<CareerEvent>;
  signalMark: Stored<SignalMark>;
}
