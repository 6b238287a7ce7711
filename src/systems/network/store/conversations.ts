// Talks as they are stored, with a line for each person in them, from which follows how it stands with that person.
import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import { addDays, type Day } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { replaceRows } from "../../../database/beside.ts";
import { defineKind, type Owner } from "../../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, listRecords, naming, within } from "../../../database/listing.ts";
import type { Draft, Owned, Records } from "../../../database/records.ts";
import { sayTalk } from "../rules/say-talk.ts";
import { type Conversation, channel, conversation, helpWays, type Promised } from "../schema/conversation.ts";
import { keepStanding, peopleTables } from "./contacts.ts";

/** A promise without a day is asked for after a week. */
const daysUnsaid = 7;

/** When a promise is due; the day itself, or a week after the talk. */
export const promiseDue = ({ due }: Promised, on: Day): Day => due ?? addDays(on, daysUnsaid);

const open = ({ promises }: Pick<Conversation, "promises">, by: Promised["by"]) =>
  promises.filter((one) => one.by === by && one.state === "open");

const firstDue = (one: Pick<Conversation, "promises" | "day">, by: Promised["by"]): Day | null =>
  open(one, by)
    .map((promised) => promiseDue(promised, one.day))
    .sort()[0] ?? null;

/** Writes the lines of a talk, and how it then stands with each person who is or was in it. */
const keepPeople = async (owner: Owner, id: string, talk: Conversation | null): Promise<void> => {
  const now = [...new Set(talk?.people.map((person) => person.id))];
  const lines = now.map((contactId) => ({
    contactId,
    day: talk?.day,
    openMine: talk ? open(talk, "me").length : 0,
    openTheirs: talk ? open(talk, "them").length : 0,
    ...Object.fromEntries(helpWays.map((way) => [way, talk?.favours.filter((one) => one.way === way).length ?? 0])),
  }));
  const before = await replaceRows(owner, "conversationWith", "conversationId", id, lines);
  const touched = [...new Set([...before.map(({ contactId }) => contactId), ...now])];
  if (touched.length === 0) return;
  const people = await peopleTables(owner.database)
    .selectFrom("contact")
    .select(["id", "inTouchOn", "snoozedUntil", "tier", "cadenceDays", "createdAt", "tagDays", "tagNamed"])
    .where("personId", "=", owner.personId)
    .where("id", "in", touched)
    .execute();
  for (const one of people) await keepStanding(owner, one);
};

export const conversationKind = defineKind<Conversation>({
  kind: "conversation",
  shape: conversation,
  label: "conversation",
  json: ["people", "promises", "favours"],
  derived: {
    version: 1,
    names: ["mineDue", "theirsDue"],
    columns: (talk) => ({ mineDue: firstDue(talk, "me"), theirsDue: firstDue(talk, "them") }),
    mentions: ({ people }) => ({ person: people.map(({ id }) => id) }),
  },
  beside: { names: [], keep: keepPeople },
  title: sayTalk,
  text: ({ occasion, summary, promises, favours, words }) =>
    [occasion, summary, ...promises.map(({ what }) => what), ...favours.map(({ what }) => what), words]
      .filter(Boolean)
      .join("\n"),
});

const latest = ["day desc", "createdAt desc"];

export const conversationList = listing({
  textHelp: "Words of it, or a name.",
  filters: {
    with: naming("person", z.string().max(200).describe("Id of a person: only talks with them.")),
    channel: equals("channel", channel),
    from: atLeast("day", day("The first day.")),
    to: atMost("day", day("The last day.")),
    mine: condition(z.boolean().describe("Only those with something that you promised and did not do yet."), (query, yes) =>
      query.where("mineDue", yes ? "is not" : "is", null),
    ),
    theirs: condition(z.boolean().describe("Only those with something that you wait for."), (query, yes) =>
      query.where("theirsDue", yes ? "is not" : "is", null),
    ),
  },
  sorts: { day: latest },
  tabs: { all: {}, mine: { mine: true }, theirs: { theirs: true } },
});

export type ConversationDraft = Pick<Conversation, "day" | "people"> & Partial<Draft<Conversation>>;

export const addConversation = (records: Records, draft: ConversationDraft): Promise<Owned<Conversation>> =>
  records.create(conversationKind, { ...blankOf(conversation), channel: "other", ...draft });

/** Talks with one person, the latest first. */
export const talksWith = async (
  of: { records: Records; today: Day },
  contactId: string,
  most: number,
): Promise<Owned<Conversation>[]> => {
  const asked = { with: contactId, sort: "day", limit: most, offset: 0 };
  return (await listRecords<Conversation>(of, conversationKind, conversationList, asked)).rows;
};

/** Talks of a time, the earliest first. */
export const talksBetween = (records: Records, from: Day, to: Day): Promise<Owned<Conversation>[]> =>
  records.list(conversationKind, { where: within("day", from, to), orderBy: (query) => inOrder(query, ["day", "createdAt"]) });

/** Talks of a day on one occasion with these people and nobody else. */
export const talksAlike = async (
  records: Records,
  { day: on, people, occasion }: Pick<Conversation, "day" | "people"> & { occasion: string | null },
): Promise<Owned<Conversation>[]> => {
  const ids = (of: Pick<Conversation, "people">) => [...new Set(of.people.map(({ id }) => id))].sort().join(" ");
  const sameDay = await records.list(conversationKind, {
    where: (query) => query.where("day", "=", on).where("occasion", occasion === null ? "is" : "=", occasion),
    orderBy: (query) => inOrder(query, ["createdAt"]),
  });
  return sameDay.filter((one) => ids(one) === ids({ people }));
};

/** Talks in which something is open that is due by a day: what I promised, or what I wait for. */
export const talksOwing = (records: Records, by: Promised["by"], until: Day): Promise<Owned<Conversation>[]> => {
  const column = by === "me" ? "mineDue" : "theirsDue";
  return records.list(conversationKind, {
    where: (query) => query.where(column, "<=", until),
    orderBy: (query) => inOrder(query, [column]),
    page: { limit: 50, offset: 0 },
  });
};

/** How many talks there were from one day to another, both included. */
export const countTalks = (records: Records, from: Day, to: Day): Promise<number> =>
  records.count(conversationKind, within("day", from, to));

/** Who was in a talk together, for each talk of several people. */
export const peopleTogether = async ({ database, personId }: Records): Promise<string[][]> => {
  const rows = await peopleTables(database)
    .selectFrom("conversationWith")
    .select(["conversationId", "contactId"])
    .where("personId", "=", personId)
    .execute();
  return [...Map.groupBy(rows, ({ conversationId }) => conversationId).values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ contactId }) => contactId));
};
