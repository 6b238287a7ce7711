// What the rest of the house may use of feedback: its operations, and what was heard.
import { system } from "../../operations/system.ts";
import { formats, happened, measures, naming, noteItems, reviewParts, sample } from "./contributions.ts";
import { facts } from "./facts.ts";
import { guest } from "./guest.ts";
import { notes } from "./operations/notes.ts";
import { raters, take } from "./operations/raters.ts";
import { feedbackRequests } from "./operations/requests.ts";
import { releaseJob, requestItems } from "./request-items.ts";
import { feedbackNoteKind } from "./store/notes.ts";
import { raterKind, requestKind, resultKind, waitingKind } from "./store/requests.ts";

export { notesBetween } from "./store/notes.ts";

export const feedbackSystem = system({
  name: "feedback",
  place: 6,
  buildsOn: ["goals", "network"],
  operations: { feedback: { ...notes, take }, feedbackRequests, raters },
  kinds: [feedbackNoteKind, requestKind, raterKind, waitingKind, resultKind],
  agenda: async (context) => [...(await noteItems(context)), ...(await requestItems(context))],
  measures,
  happened,
  naming,
  reviewParts,
  facts,
  formats,
  sample,
  guest,
  jobs: [releaseJob],
});
