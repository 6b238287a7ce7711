// People: listed, kept, looked at, put off.
import { z } from "zod";
import { addDays, type Day, sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { fold } from "../../../core/fold.ts";
import { id } from "../../../core/id.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { quietUntil } from "../../rests/index.ts";
import { betweenUs, promisesWith, receivedFrom } from "../between.ts";
import { presentContact, sayContactLine } from "../present.ts";
import { sayRule, sayStanding, standingOf } from "../rules/rhythm.ts";
import { sayOneWay, usefulToGive } from "../rules/two-way.ts";
import { roleIn, sayWork } from "../rules/work.ts";
import {
  type Contact,
  type ContactView,
  contact,
  contactChannel,
  contactFields,
  contactGroups,
  contactLine,
  contactView,
} from "../schema/contact.ts";
import {
  alikeIn,
  blankContact,
  contactKind,
  contactList,
  introducedBy,
  type KeptBeside,
  keptBeside,
  type LineRow,
  lineColumns,
} from "../store/contacts.ts";

const noun = { kind: contactKind, one: "person", many: "people" };

export const asLine = (row: LineRow, today: string, quiet: Day | null = null) => {
  const standing = standingOf(row, today, quiet);
  const { id: contactId, name, tier, tags } = row;
  return { id: contactId, name, tier, tags, work: sayWork(row), ...standing, why: sayStanding(row, standing, today) };
};

const list = listVerb("contacts", {
  ...noun,
  summary: "The people you know, by name, by who is slipping, or by the last talk",
  listing: contactList,
  item: contactLine,
  columns: lineColumns,
  items: async (rows: readonly LineRow[], { records, today }) => {
    const quiet = await quietUntil(records, today);
    return rows.map((row) => asLine(row, today, quiet));
  },
  empty: 'Nobody yet. Write down the first one: cairn met "Ana at the spring fair"',
  line: sayContactLine,
});

const view = async (one: Owned<Contact>, context: Context): Promise<ContactView> => {
  const { records, today } = context;
  const kept = await keptBeside(records, one.id);
  const standing = standingOf(kept, today, await quietUntil(records, today));
  const help = helpOf(kept);
  const promises = await promisesWith(context, one.id);
  const facts = {
    one,
    promised: promises.flatMap(({ by, what }) => (by === "me" ? what : [])),
    received: await receivedFrom(context, one.id),
    alike: await alikeIn(context, one),
  };
  return {
    ...one,
    standing,
    why: sayStanding({ ...one, ...kept }, standing, today),
    rhythm: sayRule({ ...one, ...kept }),
    introduced: await introducedBy(context, one.id),
    promises,
    help,
    oneWay: sayOneWay(one.name, help),
    useful: usefulToGive(facts),
    between: await betweenUs(context, one),
  };
};

const helpOf = ({ given, offered, received, asked }: KeptBeside): ContactView["help"] => ({
  given: given ?? 0,
  offered: offered ?? 0,
  received: received ?? 0,
  asked: asked ?? 0,
});

/** What a new one may say in a line, for those who do not fill in lists. */
const inShort = {
  work: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .nullable()
    .default(null)
    .describe("What they do and where, such as ward manager at St Mary."),
  email: z.string().trim().min(3).max(320).nullable().default(null).describe("Their mail address."),
  phone: z.string().trim().min(3).max(60).nullable().default(null).describe("Their number."),
};

type Short = { [K in keyof typeof inShort]?: string | null };

const inFull = ({ work, email, phone, ...given }: Patch<Contact> & Short): Patch<Contact> => ({
  ...blankContact,
  ...given,
  roles: [...(given.roles ?? []), ...(work ? [roleIn(work)] : [])],
  channels: [
    ...(given.channels ?? []),
    ...(email ? [contactChannel.parse({ kind: "email", value: email })] : []),
    ...(phone ? [contactChannel.parse({ kind: "phone", value: phone })] : []),
  ],
});

const { add, get, update, remove } = recordVerbs("contacts", {
  ...noun,
  fields: contactFields,
  adding: {
    tier: contactFields.tier.default("active"),
    roles: contactFields.roles.default([]),
    channels: contactFields.channels.default([]),
    tags: contactFields.tags.default([]),
    interests: contactFields.interests.default([]),
    dates: contactFields.dates.default([]),
    ...inShort,
  },
  positional: ["name"],
  output: contactView,
  answer: view,
  present: presentContact,
  summaries: { get: "A person, with everything between the two of you and what is next" },
  check: async (given, before, { records }) => {
    if (given.introducedBy) await records.get(contactKind, given.introducedBy.id);
    return before ? given : inFull(given);
  },
});

const snooze = operation.write("contacts.snooze", {
  summary: "Put off being in touch with somebody, without a talk",
  input: z.object({
    id: id("The person."),
    until: day("Not before this day; in four weeks unless said.").optional(),
  }),
  output: contact,
  handle: async ({ id: contactId, until }, { records, today }) =>
    records.update(contactKind, await records.get(contactKind, contactId), { snoozedUntil: until ?? addDays(today, 28) }),
  present: ({ name, snoozedUntil }) => `${name} can wait${snoozedUntil ? ` until ${sayDay(snoozedUntil)}` : ""}.`,
});

/** How many choices a filter offers. */
const mostOffered = 200;

const counted = (all: readonly string[]): { name: string; count: number }[] => {
  const groups = Map.groupBy(all, fold);
  return [...groups.values()]
    .map((same) => ({ name: same[0] ?? "", count: same.length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, mostOffered);
};

const groups = operation.read("contacts.groups", {
  summary: "The tags and the places of work of the people you know, the most frequent first",
  output: contactGroups,
  handle: async (_, context) =>
    context.untilChanged("contacts.groups", async () => {
      const rows = await context.records.rows<Pick<Contact, "tags" | "roles">>(contactKind, ["tags", "roles"]);
      return {
        tags: counted(rows.flatMap(({ tags }) => tags)).map(({ name, count }) => ({ tag: name, count })),
        organisations: counted(
          rows.flatMap(({ roles }) =>
            roles.flatMap(({ organisation, until }) => (until === null && organisation ? [organisation] : [])),
          ),
        ),
        asOf: context.now,
      };
    }),
  present: ({ tags, organisations }) =>
    [
      `Tags: ${tags.map(({ tag, count }) => `${tag} (${count})`).join(", ") || "none"}`,
      `Places of work: ${organisations.map(({ name, count }) => `${name} (${count})`).join(", ") || "none"}`,
    ].join("\n"),
});

export const contactsVerbs = { list, get, add, update, remove, snooze, groups };
