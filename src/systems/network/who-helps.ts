// Who among one's people has to do with a work or a subject, for whoever looks for help; and a talk that another room keeps here.
import type { Day } from "../../core/day.ts";
import { fold } from "../../core/fold.ts";
import type { RecordRef } from "../../core/record.ts";
import { listRows } from "../../database/listing.ts";
import type { Records } from "../../database/records.ts";
import { sayWork } from "./rules/work.ts";
import type { Contact } from "./schema/contact.ts";
import type { Channel } from "./schema/conversation.ts";
import { contactKind, contactList, contactRef, type KeptBeside } from "./store/contacts.ts";
import { addConversation, conversationKind, talksAlike } from "./store/conversations.ts";

export interface PersonKnown {
  person: RecordRef;
  work: string | null;
  tier: Contact["tier"];
  lastTalk: Day | null;
  received: number;
  asked: number;
  given: number;
}

type Row = Pick<Contact, "id" | "name" | "roles" | "tier"> & KeptBeside;

const columns = ["id", "name", "roles", "tier", "lastTalk", "received", "asked", "given"] as const;

const asKnown = (row: Row): PersonKnown => ({
  person: contactRef(row),
  work: sayWork(row),
  tier: row.tier,
  lastTalk: row.lastTalk,
  received: row.received ?? 0,
  asked: row.asked ?? 0,
  given: row.given ?? 0,
});

const found = async (
  of: { records: Records; today: Day },
  asked: Record<string, unknown>,
  most: number,
): Promise<PersonKnown[]> => {
  const page = { sort: "talk", limit: most, offset: 0 };
  const { rows } = await listRows<Row>(of, contactKind, contactList, { ...asked, ...page }, columns);
  return rows.map(asKnown);
};

/** Those who do the work of this title now, whom one talked to last first. */
export const peopleDoing = (of: { records: Records; today: Day }, title: string, most: number): Promise<PersonKnown[]> =>
  found(of, { work: fold(title) }, most);

/** Those who are at a place of work now, whom one talked to last first. */
export const peopleAt = (of: { records: Records; today: Day }, place: string, most: number): Promise<PersonKnown[]> =>
  found(of, { organisation: fold(place) }, most);

/** Those who care about a subject or are tagged with it (`names`), and those of whom it stands anywhere in what is kept. */
export const peopleFor = async (
  of: { records: Records; today: Day },
  subject: string,
  most: number,
): Promise<{ names: PersonKnown[]; mentions: PersonKnown[] }> => ({
  names: [...(await found(of, { interest: fold(subject) }, most)), ...(await found(of, { tag: fold(subject) }, most))],
  mentions: await found(of, { text: subject.slice(0, 200) }, most),
});

/** What somebody does now and where; null where that is not kept. */
export const workOfPerson = async (records: Records, id: string): Promise<string | null> => {
  const one = await records.find(contactKind, id);
  return one ? sayWork(one) : null;
};

/** The last talk with each of some people, by id; null where there was none. */
export const lastTalks = async (records: Records, ids: readonly string[]): Promise<ReadonlyMap<string, Day | null>> => {
  if (ids.length === 0) return new Map();
  const rows = await records.rows<Pick<Row, "id" | "lastTalk">>(contactKind, ["id", "lastTalk"], {
    where: (query) => query.where("id", "in", [...new Set(ids)]),
  });
  return new Map(rows.map(({ id, lastTalk }) => [id, lastTalk]));
};

export interface TalkToKeep {
  day: Day;
  person: RecordRef;
  occasion: string;
  /** A meeting unless told. */
  channel?: Channel;
  /** Talks that stand for something else already. */
  besides?: readonly string[];
}

/**
 * Keeps a talk that another room knows more of, so that being in touch counts; `before` is the one that stands for it already, null takes it away. One that
 * was written down elsewhere, as where a table of talks came in first, is the same.
 */
export const keepTalk = async (
  records: Records,
  before: RecordRef | null,
  talk: TalkToKeep | null,
): Promise<RecordRef | null> => {
  const standing = before ? await records.find(conversationKind, before.id) : undefined;
  if (!talk) {
    if (standing) await records.remove(conversationKind, standing);
    return null;
  }
  const { day, person, occasion, channel = "coffee", besides = [] } = talk;
  const alike = standing ? [] : await talksAlike(records, { day, people: [person], occasion });
  const same = standing ?? alike.find(({ id }) => !besides.includes(id));
  const kept = same
    ? await records.update(conversationKind, same, { day })
    : await addConversation(records, { day, people: [person], occasion, channel });
  return { kind: conversationKind.kind, id: kept.id, label: conversationKind.title(kept) };
};
