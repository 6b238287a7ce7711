// What the rest of the house may use of the people one knows: their operations, and who was asked to speak for the person.
import type { RecordRef } from "../../core/record.ts";
import type { Context } from "../../operations/context.ts";
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { formats, happened, measures, reviewParts, sample, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { conversations } from "./operations/conversations.ts";
import { contacts } from "./operations/people.ts";
import { references } from "./operations/references.ts";
import { sayWork } from "./rules/work.ts";
import { contactRhythmKind } from "./store/contact-rhythm.ts";
import { contactKind, contactRef, knownAs } from "./store/contacts.ts";
import { conversationKind } from "./store/conversations.ts";
import { referenceKind } from "./store/references.ts";

/** Somebody the person knows who does a work now: who it is, and the end of a sentence about them. */
export const knownInRole = async (
  { records }: Context,
  title: string,
): Promise<{ record: RecordRef; said: string } | undefined> => {
  const one = await knownAs(records, title);
  return one && { record: contactRef(one), said: `You know ${one.name} (${sayWork(one) ?? title}): ask them.` };
};

export { foundPeople, keptPeople, named as withNames } from "./operations/who.ts";
export { contactNamed } from "./store/contacts.ts";
export { readReferences, referenceKind } from "./store/references.ts";
export { keepTalk, lastTalks, type PersonKnown, peopleAt, peopleDoing, peopleFor, workOfPerson } from "./who-helps.ts";

export const networkSystem = system({
  name: "network",
  place: 2,
  buildsOn: ["rests"],
  operations: { contacts, conversations, references },
  kinds: [contactKind, conversationKind, referenceKind, contactRhythmKind],
  agenda: agendaItems,
  measures,
  happened,
  unfinished,
  reviewParts,
  facts,
  formats,
  sample,
});
