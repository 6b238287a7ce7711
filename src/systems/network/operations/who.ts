// Who is in a talk: by the names that people have now, found by name or id, or added.
import type { RecordRef } from "../../../core/record.ts";
import type { Records } from "../../../database/records.ts";
import type { Conversation } from "../schema/conversation.ts";
import { addContact, contactKind, contactRef, contactsCalled, namesOf } from "../store/contacts.ts";

/** So many ids are asked for at once. */
const most = 500;

/** Talks with people by the names that they have now. */
export const named = async <T extends Pick<Conversation, "people">>(
  talks: readonly T[],
  { records }: { records: Records },
): Promise<T[]> => {
  const ids = [...new Set(talks.flatMap(({ people }) => people.map((person) => person.id)))];
  const names = new Map<string, string>();
  for (let at = 0; at < ids.length; at += most)
    for (const [id, name] of await namesOf(records, ids.slice(at, at + most))) names.set(id, name);
  return talks.map((talk) => ({
    ...talk,
    people: talk.people.map((person) => ({ ...person, label: names.get(person.id) ?? person.label })),
  }));
};

/** People as they are kept now; refuses who is not kept. */
export const keptPeople = async (records: Records, people: readonly RecordRef[]): Promise<RecordRef[]> => {
  const kept: RecordRef[] = [];
  for (const person of people) kept.push(contactRef(await records.get(contactKind, person.id)));
  return kept;
};

/** Each by id or by name; whoever is not kept yet is added. */
export const foundPeople = async (records: Records, names: readonly string[]): Promise<RecordRef[]> => {
  const people: RecordRef[] = [];
  for (const name of names) {
    const known = (await records.find(contactKind, name)) ?? (await contactsCalled(records, name))[0];
    people.push(contactRef(known ?? (await addContact(records, { name }))));
  }
  return people;
};
