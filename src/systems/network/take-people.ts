// Takes cards of a file in: who is known is added to, who is new is added, nobody comes twice.
import type { Owned, Records } from "../../database/records.ts";
import { type Outcome, outcomeOf } from "../../operations/table-verbs.ts";
import { mergedWith, PeopleIndex, type PersonCard } from "./rules/same-person.ts";
import type { Contact } from "./schema/contact.ts";
import { addContact, contactKind } from "./store/contacts.ts";

export type Standing = PeopleIndex<Owned<Contact>>;

export const readStanding = async (records: Records): Promise<Standing> => new PeopleIndex(await records.list(contactKind));

/** Whoever comes from a file waits on the bench until the person says how near they are. */
const unsaidTier = "bench";

export const takeCard = async (records: Records, standing: Standing, card: PersonCard): Promise<Outcome> => {
  const known = standing.find(card);
  const after = known
    ? await records.update(contactKind, known, mergedWith(known, card))
    : await addContact(records, { tier: unsaidTier, ...card });
  standing.put(after);
  return outcomeOf(known, after);
};
