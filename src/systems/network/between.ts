// Everything between the person and one other: talks, promises, what references and other rooms tell of them.
import { callName } from "../../career/call-name.ts";
import { dayOf } from "../../core/day.ts";
import { fold } from "../../core/fold.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { sayTalk } from "./rules/say-talk.ts";
import type { Contact, ContactView } from "./schema/contact.ts";
import type { Conversation } from "./schema/conversation.ts";
import { contactsCalled } from "./store/contacts.ts";
import { conversationKind, promiseDue, talksWith } from "./store/conversations.ts";
import { readReferences, referenceKind } from "./store/references.ts";

const mostTalks = 100;

export const betweenUs = async (context: Context, one: Contact): Promise<ContactView["between"]> => {
  const { records, app, timezone } = context;
  const talks = (await talksWith(context, one.id, mostTalks)).map((talk) => ({
    day: talk.day,
    kind: "talk",
    title: [sayTalk(talk), talk.summary].filter(Boolean).join(": "),
    record: { kind: conversationKind.kind, id: talk.id, label: sayTalk(talk) },
  }));
  const references = (await readReferences(records))
    .filter(({ name }) => fold(name) === fold(one.name))
    .map((reference) => ({
      day: reference.answeredOn ?? reference.askedOn ?? dayOf(reference.createdAt, timezone),
      kind: "reference",
      title: `Speaks for you: ${reference.permission.replace("-", " ")}`,
      record: { kind: referenceKind.kind, id: reference.id, label: reference.name },
    }));
  const named = { id: one.id, names: await namesOnlyOf(records, one) };
  const told: ContactView["between"] = [];
  const toldElsewhere = new Set<string>();
  for (const system of app.systems)
    for (const { day, kind, title, record, standsFor = [] } of (await system.naming?.(context, named)) ?? []) {
      told.push({ day, kind, title, record });
      for (const { id } of standsFor) toldElsewhere.add(id);
    }
  const talksHere = talks.filter(({ record }) => !toldElsewhere.has(record.id));
  return [...talksHere, ...references, ...told].sort((a, b) => b.day.localeCompare(a.day));
};

/** The names by which nobody else is meant: the whole one, and the first where nobody else has it. */
const namesOnlyOf = async (records: Records, { name }: Contact): Promise<string[]> => {
  const first = callName(name);
  if (first === name) return [name];
  return (await contactsCalled(records, first)).length > 1 ? [name] : [name, first];
};

/** Open promises of a talk, each with its day. */
export const openIn = (talk: Conversation) =>
  talk.promises
    .filter(({ state }) => state === "open")
    .map((promised) => ({
      conversation: talk.id,
      promise: promised.id,
      by: promised.by,
      what: promised.what,
      due: promiseDue(promised, talk.day),
    }));

export const promisesWith = async (context: Context, contactId: string): Promise<ContactView["promises"]> =>
  (await talksWith(context, contactId, mostTalks)).flatMap(openIn).sort((a, b) => a.due.localeCompare(b.due));

/** What somebody helped with, the latest first. */
export const receivedFrom = async (context: Context, contactId: string): Promise<string[]> =>
  (await talksWith(context, contactId, mostTalks)).flatMap(({ favours }) =>
    favours.flatMap(({ way, what }) => (way === "received" ? what : [])),
  );
