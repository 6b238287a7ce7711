// What the rest of the house may use of letters: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, sample } from "./contributions.ts";
import { letters } from "./operations/letters.ts";
import { sent } from "./operations/sent.ts";
import { letterKind, sentKind } from "./store.ts";

export { provenFor } from "./draft-facts.ts";
export { openPlaces } from "./rules/draft.ts";

export const lettersSystem = system({
  name: "letters",
  place: 9,
  buildsOn: ["interviews", "openings", "resume"],
  operations: { letters, sent },
  kinds: [letterKind, sentKind],
  agenda: agendaItems,
  formats,
  sample,
});
