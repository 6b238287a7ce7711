// Talks: listed, kept, and their promises settled.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { presentConversation, sayConversation } from "../present.ts";
import { networkRefusals } from "../refusals.ts";
import { type Conversation, conversation, conversationFields, type Promised, promiseStates } from "../schema/conversation.ts";
import { conversationKind, conversationList } from "../store/conversations.ts";
import { met } from "./met.ts";
import { talkSheet } from "./talk-sheet.ts";
import { foundPeople, keptPeople, named } from "./who.ts";

const noun = { kind: conversationKind, one: "conversation", many: "conversations" };

const list = listVerb("conversations", {
  ...noun,
  summary: "Your talks, with what was promised in them",
  listing: conversationList,
  item: conversation,
  items: (talks: readonly Owned<Conversation>[], context) => named(talks, context),
  empty: 'No talks yet. Write down the last one: cairn met "Ana at the spring fair, promised the slides by Friday"',
  line: (talk) => `${talk.id}  ${sayConversation(talk)}`,
});

const asPromise = (promised: Promised): Promised => ({ ...promised, id: promised.id || newId() });

const { get, add, update, remove } = recordVerbs("conversations", {
  ...noun,
  fields: conversationFields,
  adding: {
    day: conversationFields.day.optional(),
    channel: conversationFields.channel.default("other"),
    people: z
      .array(z.string().trim().min(1).max(200))
      .min(1)
      .max(100)
      .describe("With whom: names, or ids of people you keep here."),
    promises: conversationFields.promises.default([]),
    favours: conversationFields.favours.default([]),
  },
  output: conversation,
  refusals: [refusals.dayInFuture],
  answer: async (talk, context) => (await named([talk], context))[0] ?? talk,
  present: presentConversation,
  check: async (given, before, { records, today }) => {
    const people = given.people as unknown as string[] | RecordRef[] | undefined;
    const patch: Patch<Conversation> = {
      ...given,
      ...(given.day !== undefined && { day: notToCome(given.day, today) }),
      ...(given.promises && { promises: given.promises.map(asPromise) }),
    };
    if (before) return people ? { ...patch, people: await keptPeople(records, people as RecordRef[]) } : patch;
    return { words: null, ...patch, day: patch.day ?? today, people: await foundPeople(records, people as string[]) };
  },
});

const settle = operation.write("conversations.settle", {
  summary: "Say that a promise was kept, can be dropped, or is open again",
  input: z.object({
    id: id("The conversation."),
    promise: z.string().min(1).max(60).describe("The promise in it."),
    state: z.enum(promiseStates).default("kept").describe("Kept, dropped or open."),
  }),
  output: conversation,
  refusals: [networkRefusals.noSuchPromise],
  positional: ["id", "promise"],
  handle: async ({ id: talkId, promise, state }, context) => {
    const { records, today } = context;
    const talk = await records.get(conversationKind, talkId);
    if (!talk.promises.some((one) => one.id === promise)) refuse(networkRefusals.noSuchPromise);
    const promises = talk.promises.map((one) =>
      one.id === promise ? { ...one, state, settledOn: state === "open" ? null : today } : one,
    );
    const [after = talk] = await named([await records.update(conversationKind, talk, { promises })], context);
    return after;
  },
  present: presentConversation,
});

export const conversations = { list, get, add, update, remove, settle, met, ...talkSheet };
