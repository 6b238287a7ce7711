// People as they are stored, and beside each what follows from the talks: written with every talk, so that lists are answered by the database.
import { sql } from "kysely";
import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import type { Day } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import { setBeside } from "../../../database/beside.ts";
import { defineKind, type Owner } from "../../../database/kind.ts";
import { condition, equals, inOrder, listing, listRows, naming } from "../../../database/listing.ts";
import type { Draft, Owned, Records } from "../../../database/records.ts";
import type { Stored } from "../../../database/stored.ts";
import { dueOn, type Kept, type TagHeld } from "../rules/rhythm.ts";
import { ruleOf } from "../rules/tag-rhythm.ts";
import { nameKey, rolesNow } from "../rules/work.ts";
import { type Contact, contact, tier, tiers } from "../schema/contact.ts";
import { tagRulesOf } from "./tag-rules.ts";

const helpNames = ["given", "offered", "received", "asked"] as const;
const besideNames = ["lastTalk", "nextDue", "talks", "openMine", "openTheirs", "tagDays", "tagNamed", ...helpNames] as const;

/** One line for each person in a talk, kept by the talk. */
export interface ConversationWith extends Record<string, unknown> {
  personId: string;
  conversationId: string;
  contactId: string;
  day: Day;
  openMine: number;
  openTheirs: number;
  given: number;
  offered: number;
  received: number;
  asked: number;
}

export type KeptBeside = Kept & Record<"given" | "offered" | "received" | "asked", number | null>;

export const peopleTables = (database: Owner["database"]) =>
  database.withTables<{ contact: Stored<Contact> & KeptBeside; conversationWith: ConversationWith }>();

const laterOf = (a: Day | null, b: Day | null): Day | null => ((a ?? "") > (b ?? "") ? a : b);

/** Computes again what follows from the talks with somebody. */
export const keepStanding = async (
  owner: Owner,
  one: Pick<Contact, "id" | "inTouchOn" | "snoozedUntil" | "tier" | "cadenceDays" | "createdAt"> & TagHeld,
) => {
  const { database, personId } = owner;
  const tables = peopleTables(database);
  const sum = await tables
    .selectFrom("conversationWith")
    .select(({ fn }) => [
      fn.max("day").as("day"),
      fn.countAll().as("talks"),
      fn.sum("openMine").as("openMine"),
      fn.sum("openTheirs").as("openTheirs"),
      fn.sum("given").as("given"),
      fn.sum("offered").as("offered"),
      fn.sum("received").as("received"),
      fn.sum("asked").as("asked"),
    ])
    .where("personId", "=", personId)
    .where("contactId", "=", one.id)
    .executeTakeFirst();
  const { day = null, ...counts } = sum ?? {};
  const lastTalk = laterOf(one.inTouchOn, day);
  await setBeside(owner, { table: "contact" }, one.id, {
    lastTalk,
    tagDays: one.tagDays,
    tagNamed: one.tagNamed,
    nextDue: dueOn(one, lastTalk),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count ?? 0)])),
  });
};

const noTag: TagHeld = { tagDays: null, tagNamed: null };
const noTalks = { talks: 0, openMine: 0, openTheirs: 0, given: 0, offered: 0, received: 0, asked: 0 };

/** Whether a talk names somebody who is written down only now, as where records come in from elsewhere. */
const isInTalks = async ({ database, personId }: Owner, contactId: string): Promise<boolean> =>
  (await peopleTables(database)
    .selectFrom("conversationWith")
    .select("contactId")
    .where("personId", "=", personId)
    .where("contactId", "=", contactId)
    .limit(1)
    .executeTakeFirst()) !== undefined;

const told = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join("\n");

export const contactKind = defineKind<Contact>({
  kind: "contact",
  shape: contact,
  label: "person",
  noun: "contacts",
  json: ["roles", "channels", "tags", "introducedBy", "interests", "dates", "sourceIds"],
  derived: {
    version: 2,
    names: ["nameKey"],
    columns: ({ name }) => ({ nameKey: nameKey(name) }),
    mentions: ({ roles, tags, introducedBy, interests }) => ({
      tag: tags.map(fold),
      worksAt: rolesNow(roles).flatMap(({ organisation }) => (organisation ? fold(organisation) : [])),
      worksAs: rolesNow(roles).flatMap(({ title }) => (title ? fold(title) : [])),
      introducedBy: introducedBy ? [introducedBy.id] : [],
      interest: interests.map(fold),
    }),
  },
  beside: {
    names: besideNames,
    begin: (one) => ({ lastTalk: one.inTouchOn, nextDue: dueOn({ ...one, ...noTag }, one.inTouchOn), ...noTag, ...noTalks }),
    keep: async (owner, _, one) => {
      if (!one) return;
      const rule = one.tags.length > 0 ? ruleOf(one.tags, await tagRulesOf(owner)) : null;
      const held = { tagDays: rule?.days ?? null, tagNamed: rule?.tag ?? null };
      if (rule || one.revision > 1 || (await isInTalks(owner, one.id))) await keepStanding(owner, { ...one, ...held });
    },
  },
  title: ({ name }) => name,
  text: (one) =>
    told([
      ...one.roles.flatMap(({ title, organisation }) => [title, organisation]),
      ...one.tags,
      ...one.channels.map(({ value }) => value),
      one.place,
      one.howWeMet,
      ...one.interests,
      one.note,
    ]),
  facts: ({ name, roles }) => ({ name, roles }),
});

/** Whether all reminders rest on a day. */
const restsOn = (today: Day) => sql<boolean>`exists (select 1 from rest where rest.person_id = contact.person_id
  and rest.deleted_at is null and rest.starts_on <= ${today} and rest.ends_on >= ${today})`;

const folded = (most: number) => z.string().max(most).transform(fold);

export const contactList = listing({
  textHelp: "Words of a name, a place of work, a tag, a note.",
  filters: {
    tag: naming("tag", folded(60).describe("Only those with this tag.")),
    tier: equals("tier", tier),
    organisation: naming("worksAt", folded(200).describe("Only those who work there now."), (name) => name),
    work: naming("worksAs", folded(200).describe("Only those who do this now, by its title or its beginning."), (title) => title),
    introducedBy: naming("introducedBy", z.string().max(200).describe("Id of a person: only those whom they introduced.")),
    interest: naming("interest", folded(200).describe("Only those who care about this.")),
    slipping: condition(z.boolean().describe("Only those whose talk is due."), (query, yes, today) =>
      yes
        ? query.where("nextDue", "<", today).where(sql<boolean>`not ${restsOn(today)}`)
        : query.where(sql<boolean>`(next_due >= ${today} or ${restsOn(today)})`),
    ),
    owing: condition(z.boolean().describe("Only those with something promised that is open."), (query, yes) =>
      query.where(sql<boolean>`(open_mine + open_theirs > 0) = ${sql.lit(yes)}`),
    ),
  },
  sorts: {
    name: ["nameKey"],
    slipping: ["nextDue", "nameKey"],
    talk: ["lastTalk desc nulls last", "nameKey desc"],
  },
  sortHelp: "By name, by how long a talk waits, or by the last talk.",
  tabs: { all: {}, slipping: { slipping: true } },
});

export const blankContact = { ...blankOf(contact), tier: "active", source: "you" } as const;

export type ContactDraft = Pick<Contact, "name"> & Partial<Draft<Contact>>;

export const addContact = (records: Records, draft: ContactDraft): Promise<Owned<Contact>> =>
  records.create(contactKind, { ...blankContact, ...draft });

export const contactRef = ({ id, name }: Pick<Contact, "id" | "name">): RecordRef => ({
  kind: contactKind.kind,
  id,
  label: name,
});

/** What stands beside one person. */
export const keptBeside = async (records: Records, id: string): Promise<KeptBeside> => {
  const [row] = await records.rows<KeptBeside>(contactKind, besideNames, { where: (query) => query.where("id", "=", id) });
  return row ?? { lastTalk: null, nextDue: null, ...noTag, ...noTalks };
};

/** Whom a name can mean: those of exactly that name, else those one of whose names begins so; whom one talked to last comes first. */
export const contactsCalled = async (records: Records, name: string): Promise<Owned<Contact>[]> => {
  const key = nameKey(name);
  const found = await records.list(contactKind, {
    where: (query) =>
      query.where(sql<boolean>`(name_key = ${key} or name_key like ${`${key} %`} or name_key like ${`% ${key}`})`),
    orderBy: (query) =>
      query
        .orderBy("lastTalk" as never, (order) => order.desc().nullsLast())
        .orderBy("createdAt", "desc")
        .orderBy("id"),
    page: { limit: 20, offset: 0 },
  });
  const same = found.filter((one) => nameKey(one.name) === key);
  return same.length > 0 ? same : found;
};

/** The one whom a name means; null where it is nobody or could be several. */
export const contactNamed = async (records: Records, name: string): Promise<RecordRef | null> => {
  const [one, other] = await contactsCalled(records, name);
  return one && !other ? contactRef(one) : null;
};

/** The names that people have now, by id. */
export const namesOf = async (records: Records, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await records.rows<Pick<Contact, "id" | "name">>(contactKind, ["id", "name"], {
    where: (query) => query.where("id", "in", [...new Set(ids)]),
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Whom somebody introduced. */
export const introducedBy = async (of: { records: Records; today: Day }, contactId: string): Promise<RecordRef[]> => {
  const asked = { introducedBy: contactId, sort: "name", limit: 100, offset: 0 };
  const { rows } = await listRows<Pick<Contact, "id" | "name">>(of, contactKind, contactList, asked, ["id", "name"]);
  return rows.map(contactRef);
};

/** What a list shows of each. */
export type LineRow = Pick<Contact, "id" | "name" | "tier" | "tags" | "roles" | "cadenceDays"> & Kept;

export const lineColumns = [
  ...["id", "name", "tier", "tags", "roles", "cadenceDays"],
  ...["lastTalk", "nextDue", "talks", "openMine", "openTheirs", "tagDays", "tagNamed"],
] as const;

/** Of each nearness so many (`most`) whose talk is due by a day, the longest overdue first. */
export const tiesDue = async (records: Records, until: Day, most: number): Promise<LineRow[]> => {
  const found: LineRow[] = [];
  for (const one of tiers)
    found.push(
      ...(await records.rows<LineRow>(contactKind, lineColumns, {
        where: (query) => query.where("tier", "=", one).where("nextDue", "<=", until),
        orderBy: (query) => inOrder(query, ["nextDue", "nameKey"]),
        page: { limit: most, offset: 0 },
      })),
    );
  return found;
};

export const countOverdue = (records: Records, today: Day): Promise<number> =>
  records.count(contactKind, (query) => query.where("nextDue", "<", today).where(sql<boolean>`not ${restsOn(today)}`));

export type HelpCounts = Record<"given" | "offered" | "received" | "asked", number>;

/** Help both ways, counted with each person. */
export const helpOverall = async ({ database, personId }: Records): Promise<HelpCounts> => {
  const sum = await peopleTables(database)
    .selectFrom("contact")
    .select(({ fn }) => helpNames.map((name) => fn.sum(name).as(name)))
    .where("personId", "=", personId)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  return Object.fromEntries(helpNames.map((name) => [name, Number(sum?.[name] ?? 0)])) as HelpCounts;
};

/** Those who were asked so often and were given nothing. */
export const onesOneWay = (records: Records, mostAsked: number): Promise<(HelpCounts & Pick<Contact, "id" | "name">)[]> =>
  records.rows(contactKind, ["id", "name", ...helpNames], {
    where: (query) => query.where("asked", ">=", mostAsked).where("given", "=", 0).where("offered", "=", 0),
    orderBy: (query) => inOrder(query, ["nameKey"]),
    page: { limit: 20, offset: 0 },
  });

/** Others who care about one of these, each with what it is. */
export const alikeIn = async (
  of: { records: Records; today: Day },
  one: Pick<Contact, "id" | "interests">,
): Promise<{ name: string; interest: string }[]> => {
  const found: { name: string; interest: string }[] = [];
  for (const interest of one.interests.slice(0, 5)) {
    const asked = { interest: fold(interest), sort: "name", limit: 2, offset: 0 };
    const { rows } = await listRows<Pick<Contact, "id" | "name">>(of, contactKind, contactList, asked, ["id", "name"]);
    found.push(...rows.filter(({ id }) => id !== one.id).map(({ name }) => ({ name, interest })));
  }
  return found;
};

/** What the picture of the network is made of. */
export type MapRow = Pick<Contact, "id" | "name" | "tier" | "roles" | "introducedBy"> & Pick<Kept, "lastTalk" | "talks">;

export const mapColumns = ["id", "name", "tier", "roles", "introducedBy", "lastTalk", "talks"] as const;

/** So many who do a work are looked at. */
const mostDoing = 20;

/** Whoever does a work now, by its title, and was talked to last; undefined where nobody is known. */
export const knownAs = async (records: Records, title: string): Promise<Pick<Contact, "id" | "name" | "roles"> | undefined> => {
  const { database, personId } = records;
  const sought = fold(title);
  const doing = database
    .selectFrom("recordMention")
    .select("recordId")
    .where("personId", "=", personId)
    .where("kind", "=", contactKind.kind)
    .where("field", "=", "worksAs")
    .where("value", ">=", sought)
    .where("value", "<", `${sought}\u{10ffff}`)
    .limit(mostDoing);
  const ids = (await doing.execute()).map(({ recordId }) => recordId);
  if (ids.length === 0) return undefined;
  const found = await records.rows<Pick<Contact, "id" | "name" | "roles"> & Pick<Kept, "lastTalk">>(
    contactKind,
    ["id", "name", "roles", "lastTalk"],
    { where: (query) => query.where("id", "in", ids) },
  );
  return found.toSorted((a, b) => (b.lastTalk ?? "").localeCompare(a.lastTalk ?? "") || a.name.localeCompare(b.name))[0];
};
