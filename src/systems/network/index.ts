// What the rest of the house may use of the people one knows: their operations, and who was asked to speak for the person.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { formats, happened, measures, reviewParts, sample, unfinished } from "./contributions.ts";
import { conversations } from "./operations/conversations.ts";
import { contacts } from "./operations/people.ts";
import { references } from "./operations/references.ts";
import { contactKind } from "./store/contacts.ts";
import { conversationKind } from "./store/conversations.ts";
import { referenceKind } from "./store/references.ts";

export { readReferences, referenceKind } from "./store/references.ts";

export const networkSystem = system({
  name: "network",
  place: 2,
  operations: { contacts, conversations, references },
  kinds: [contactKind, conversationKind, referenceKind],
  agenda: agendaItems,
  measures,
  happened,
  unfinished,
  reviewParts,
  formats,
  sample,
});
