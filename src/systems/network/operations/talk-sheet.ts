// Talks out to a spreadsheet and in from one.

import type { Day } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { fold } from "../../../core/fold.ts";
import { newId } from "../../../core/new-id.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { type ConversationRow, conversationCells, conversationTable } from "../formats/conversations-csv.ts";
import type { Conversation } from "../schema/conversation.ts";
import { addConversation, conversationKind, talksAlike } from "../store/conversations.ts";
import { foundPeople, named } from "./who.ts";

const isRow = (one: ConversationRow | Conversation): one is ConversationRow => "line" in one;

/** The same day, people, occasion and words are the same talk. */
const keyOf = (one: ConversationRow | Conversation, today: Day): string => {
  const names = isRow(one) ? one.people : one.people.map(({ label }) => label ?? "");
  return JSON.stringify([one.day ?? today, names.map(fold), fold(one.occasion ?? ""), fold(one.summary ?? "")]);
};

const isBare = ({ occasion, summary, words, promises, favours }: Conversation): boolean =>
  occasion !== null && !summary && !words && promises.length === 0 && favours.length === 0;

export const talkSheet = tableVerbs("conversations", {
  table: conversationTable,
  many: "conversations",
  known: "one of the same day, people and words stays as it is",
  all: async (context) => {
    const talks = await context.records.list(conversationKind, {
      orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id"),
    });
    return (await named(talks, context)).map(conversationCells);
  },
  nameOf: ({ people }) => people.join(", "),
  ...importOnce<ConversationRow, Conversation>(
    async (context) => named(await context.records.list(conversationKind), context),
    (one, { today }) => keyOf(one, today),
    async ({ line: _, people: names, ...row }, { records, today }) => {
      const promises = (row.promises ?? []).map((one) => ({ ...one, id: newId() }));
      const day = notToCome(row.day ?? today, today);
      const people = await foundPeople(records, names);
      // A session or an event that came in first stands here already, by its day and occasion alone.
      const bare = (await talksAlike(records, { day, people, occasion: row.occasion ?? null })).find(isBare);
      return bare
        ? records.update(conversationKind, bare, { ...row, promises })
        : addConversation(records, { ...row, promises, day, people });
    },
  ),
});
