// People as a table: one line each, with plain columns for what most have, and columns of their own for what takes more.
import { z } from "zod";
import { type Row, table } from "../../../tables/table.ts";
import { ownScheme, type PersonCard } from "../rules/same-person.ts";
import { rolesNow } from "../rules/work.ts";
import { type Contact, contactChannel, contactDate, contactFields, contactRole } from "../schema/contact.ts";

const { name, tier, cadenceDays, place, howWeMet, inTouchOn, snoozedUntil, note } = contactFields;
const several = z.array(z.string().max(500));

const columns = {
  id: z.string().max(200),
  name,
  title: z.string().trim().max(200),
  organisation: z.string().trim().max(200),
  email: several,
  phone: several,
  link: several,
  tier,
  cadenceDays,
  tags: contactFields.tags,
  place,
  howWeMet,
  interests: contactFields.interests,
  inTouchOn,
  snoozedUntil,
  note,
  roles: z.array(contactRole).max(30),
  channels: z.array(contactChannel).max(50),
  dates: z.array(contactDate).max(20),
  source: z.string().max(300),
};

export type ContactRow = Row<typeof columns, "name">;
type PlainKind = "email" | "phone" | "link";

/** Values of one cell, between semicolons; as JSON where one of them holds a semicolon itself. */
const listIn = (cell: string): unknown => {
  if (/^\s*\[/.test(cell))
    try {
      return JSON.parse(cell);
    } catch {
      return [cell];
    }
  return cell
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
};

const inCell = (values: readonly string[]): string => {
  if (values.length === 0) return "";
  const plain = values.join("; ");
  const read = listIn(plain) as string[];
  return read.length === values.length && read.every((one, at) => one === values[at]) ? plain : JSON.stringify(values);
};

/** Columns that only another room's table has. */
const others = ["status", "hours", "level", "issuer", "provider", "deadline", "win", "stage", "energises"];
const ofPeople = ["email", "phone", "title", "organisation", "tier", "tags", "link", "place", "howWeMet"] as const;

export const contactTable = table({
  columns,
  headings: {
    cadenceDays: "every days",
    howWeMet: "how we met",
    inTouchOn: "last in touch",
    snoozedUntil: "not before",
  },
  aliases: {
    "full name": "name",
    "display name": "name",
    person: "name",
    contact: "name",
    "job title": "title",
    position: "title",
    role: "title",
    job: "title",
    company: "organisation",
    organization: "organisation",
    employer: "organisation",
    "e-mail": "email",
    "email address": "email",
    "e-mail address": "email",
    mail: "email",
    telephone: "phone",
    mobile: "phone",
    "phone number": "phone",
    url: "link",
    linkedin: "link",
    website: "link",
    labels: "tags",
    groups: "tags",
    categories: "tags",
    city: "place",
    location: "place",
    address: "place",
    "last contact": "inTouchOn",
    "last contacted": "inTouchOn",
    notes: "note",
    comment: "note",
    comments: "note",
  },
  needed: ["name"],
  read: { email: listIn, phone: listIn, link: listIn, tags: listIn, interests: listIn },
  isOwn: (has, _, headings) => ofPeople.some(has) && !headings.some((one) => others.includes(one)),
});

const isPlain = ({ roles }: Pick<Contact, "roles">): boolean =>
  roles.length === 0 ||
  (roles.length === 1 && roles.every(({ record, since, until }) => record === null && since === null && until === null));

const plainKinds: readonly PlainKind[] = ["email", "phone", "link"];

const valuesOf = ({ channels }: Pick<Contact, "channels">, kind: PlainKind): string[] =>
  channels.flatMap((one) => (one.kind === kind ? [one.value] : []));

/** Whether mail, phone and web addresses as they stand in their columns say all of it. */
const isBare = ({ channels }: Pick<Contact, "channels">): boolean =>
  channels.every(({ kind, label }) => kind !== "other" && label === null) &&
  plainKinds.flatMap((kind) => valuesOf({ channels }, kind)).every((value, at) => value === channels[at]?.value);

/** The id under which somebody goes out: the one they came with, so that they are known on the way back. */
export const idOutside = ({ id, sourceIds }: Pick<Contact, "id" | "sourceIds">): string =>
  sourceIds.find((one) => one.startsWith(ownScheme))?.slice(ownScheme.length) ?? id;

/** A person as their line says them. */
export const contactCells = (one: Contact) => {
  const [now] = rolesNow(one.roles);
  return {
    ...one,
    id: idOutside(one),
    title: now?.title,
    organisation: now?.organisation,
    email: inCell(valuesOf(one, "email")),
    phone: inCell(valuesOf(one, "phone")),
    link: inCell(valuesOf(one, "link")),
    tags: inCell(one.tags),
    interests: inCell(one.interests),
    roles: isPlain(one) ? [] : one.roles,
    channels: isBare(one) ? [] : one.channels,
  };
};

/** The person that a line says. */
export const cardIn = ({
  line: _,
  id,
  title,
  organisation,
  email = [],
  phone = [],
  link = [],
  ...row
}: ContactRow): PersonCard => {
  const plain = { title: title || null, organisation: organisation || null, record: null, since: null, until: null };
  const named = { email, phone, link };
  return {
    ...row,
    roles: row.roles ?? (plain.title || plain.organisation ? [plain] : []),
    channels:
      row.channels ??
      plainKinds
        .flatMap((kind) => named[kind].map((value) => ({ kind, value: value.trim(), label: null })))
        .filter(({ value }) => value),
    source: row.source ?? "csv",
    sourceIds: id ? [`${ownScheme}${id}`] : [],
  };
};
