// Contact cards (vCard 2.1, 3.0 and 4.0, RFC 2426 and 6350) as people; a line that cannot be read is left out, the rest of its card stands.
import ICAL from "ical.js";
import { ownScheme, type PersonCard } from "../../rules/same-person.ts";
import { type ContactChannel, type ContactDate, type ContactRole, contactFields } from "../../schema/contact.ts";
import { type ContentLine, cardsOf, contentLines, type RawCard } from "./content-lines.ts";

export interface ReadCard {
  line: number;
  card: PersonCard;
}

export interface ReadPeople {
  people: ReadCard[];
  bad: { line: number; problem: string }[];
  note: string | null;
}

interface Property {
  group: string | null;
  name: string;
  types: string[];
  /** Its types as they were written. */
  labelled: string | null;
  /** Text, or the parts of a structured value. */
  values: string[][];
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.flatMap(textsOf) : [String(value ?? "")]).map((one) => one.trim());

const propertyOf = ({ group, name, text }: ContentLine): Property | null => {
  try {
    const [, parameters, , ...values] = ICAL.parse.property(text, ICAL.design.vcard3) as unknown as [
      string,
      Record<string, string | string[]>,
      string,
      ...unknown[],
    ];
    const labelled = [parameters.type ?? []].flat().join(",").replaceAll('"', "");
    const types = labelled.toLowerCase().split(",").filter(Boolean);
    // A structured value stands as one list of its parts.
    const parts = values.flatMap((value) => (Array.isArray(value) ? value.map(textsOf) : [textsOf(value)]));
    return { group, name, types, labelled: labelled || null, values: parts };
  } catch {
    return null;
  }
};

export const readVcards = (text: string): ReadPeople => {
  const people: ReadCard[] = [];
  const bad: ReadPeople["bad"] = [];
  let pictures = 0;
  for (const raw of cardsOf(text)) {
    if (!raw.whole) {
      bad.push({ line: raw.line, problem: "the card breaks off before its end" });
      continue;
    }
    const { card, hasPicture } = personOf(raw);
    if (hasPicture) pictures++;
    if (card) people.push({ line: raw.line, card });
    else bad.push({ line: raw.line, problem: "the card names nobody: no name, no organisation, no mail address" });
  }
  const note = pictures > 0 ? `Pictures are not kept: ${pictures} of the cards have one.` : null;
  return { people, bad, note };
};

const personOf = (raw: RawCard): { card: PersonCard | null; hasPicture: boolean } => {
  const { lines, hasPicture } = contentLines(raw);
  const properties = lines.flatMap((line) => propertyOf(line) ?? []);
  const all = (name: string): Property[] => properties.filter((one) => one.name === name);
  const texts = (name: string): string[] =>
    all(name)
      .flatMap(({ values }) => values.map((parts) => parts.filter(Boolean).join(", ")))
      .filter(Boolean);
  const roles = rolesOf(properties);
  const own = texts("PRODID")[0]?.includes("Cairn") ?? false;
  const channels = channelsOf(properties, own);
  const name = nameOf(all("N")[0], texts("FN")[0], texts("NICKNAME")[0], roles[0]?.organisation, channels);
  if (!name) return { card: null, hasPicture };
  const [first, ...others] = placesOf(all("ADR"));
  const notes = [...texts("NOTE"), ...others];
  const card: PersonCard = {
    name: name.slice(0, 200),
    roles,
    channels,
    tags: tagsOf(texts("CATEGORIES")),
    interests: [...texts("INTEREST"), ...texts("HOBBY")].slice(0, 50).map((one) => one.slice(0, 200)),
    dates: datesOf(properties),
    place: first?.slice(0, 300) ?? null,
    note: notes.join("\n\n").slice(0, 10_000) || null,
    source: "vcard",
    sourceIds: texts("UID").map((uid) => (own ? `${ownScheme}${uid.replace(/^urn:uuid:/i, "")}` : `vcard:${uid}`.slice(0, 500))),
    ...ownFields(texts),
  };
  return { card, hasPicture };
};

/** What Cairn's own cards say beyond the standard; left out where it does not hold. */
const ownFields = (texts: (name: string) => string[]): Partial<PersonCard> => {
  const said = {
    tier: texts("X-CAIRN-TIER")[0],
    cadenceDays: texts("X-CAIRN-EVERY").map(Number)[0],
    howWeMet: texts("X-CAIRN-HOW-WE-MET")[0],
    inTouchOn: texts("X-CAIRN-LAST-IN-TOUCH")[0],
    snoozedUntil: texts("X-CAIRN-NOT-BEFORE")[0],
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, value]) => {
      const read = contactFields[field as keyof typeof said].safeParse(value);
      return value !== undefined && read.success ? [[field, read.data]] : [];
    }),
  );
};

const nameOf = (
  structured: Property | undefined,
  written: string | undefined,
  nick: string | undefined,
  organisation: string | null | undefined,
  channels: readonly ContactChannel[],
): string | undefined => {
  const [family = [], given = [], additional = [], prefix = [], suffix = []] = structured?.values ?? [];
  const parts = [prefix, given, additional, family, suffix].flat().filter(Boolean).join(" ");
  const mail = channels.find(({ kind }) => kind === "email")?.value;
  return [written, parts, nick, organisation, mail, channels[0]?.value]
    .map((one) => one?.replace(/\s+/g, " ").trim())
    .find(Boolean);
};

/** One role for each group of lines, and one for those that stand alone. */
const rolesOf = (properties: readonly Property[]): ContactRole[] => {
  const ofWork = properties.filter(({ name }) => ["ORG", "TITLE", "ROLE", "X-CAIRN-SINCE", "X-CAIRN-UNTIL"].includes(name));
  return [...Map.groupBy(ofWork, ({ group }) => (group?.startsWith("role") ? group : "")).values()].flatMap((same) => {
    const first = (name: string): string | null =>
      same
        .find((one) => one.name === name)
        ?.values[0]?.filter(Boolean)
        .join(", ")
        .slice(0, 200) || null;
    const role = contactRoleOf(first("TITLE") ?? first("ROLE"), first("ORG"), first("X-CAIRN-SINCE"), first("X-CAIRN-UNTIL"));
    return role ? [role] : [];
  });
};

const contactRoleOf = (
  title: string | null,
  organisation: string | null,
  since: string | null,
  until: string | null,
): ContactRole | null => (title || organisation ? { title, organisation, record: null, since, until } : null);

const channelKindOf: Readonly<Record<string, ContactChannel["kind"]>> = {
  EMAIL: "email",
  TEL: "phone",
  URL: "link",
  "X-SOCIALPROFILE": "link",
  IMPP: "other",
};

const labels = ["work", "home", "cell", "mobile", "fax", "pager"];

/** In a card of Cairn's own a type is the very label that stood here. */
const channelsOf = (properties: readonly Property[], own: boolean): ContactChannel[] => {
  const channels: ContactChannel[] = [];
  for (const { name, types, labelled, values } of properties) {
    const kind = channelKindOf[name];
    const value = values[0]
      ?.filter(Boolean)
      .join(", ")
      .replace(/^(?:tel|mailto):/i, "")
      .replace(/\\([:,;\\])/g, "$1")
      .trim()
      .slice(0, 500);
    if (!kind || !value || channels.some((one) => one.value === value) || channels.length === 50) continue;
    const label = types.includes("fax") ? "fax" : (types.find((type) => labels.includes(type)) ?? (own ? labelled : null));
    channels.push({ kind: label === "fax" ? "other" : kind, value, label });
  }
  return channels;
};

/** Groups that an address book makes by itself. */
const noTag = /^\*|^(?:my ?contacts|starred in android)$/i;

export const tagsOf = (written: readonly string[]): string[] =>
  [
    ...new Set(
      written
        .flatMap((one) => one.split(","))
        .map((one) => one.trim().slice(0, 60))
        .filter((one) => one && !noTag.test(one)),
    ),
  ].slice(0, 50);

const placesOf = (addresses: readonly Property[]): string[] =>
  addresses.flatMap(({ values }) => values.flat().filter(Boolean).join(", ").replace(/\s+/g, " ") || []);

const daysIn: readonly [string, string][] = [
  ["BDAY", "birthday"],
  ["ANNIVERSARY", "anniversary"],
  ["X-ANNIVERSARY", "anniversary"],
];

const datesOf = (properties: readonly Property[]): ContactDate[] => [
  ...daysIn.flatMap(([name, what]) =>
    properties
      .filter((one) => one.name === name)
      .slice(0, 1)
      .flatMap(({ values }) => {
        const day = dayIn(values[0]?.[0] ?? "");
        return day ? [{ what, day }] : [];
      }),
  ),
  ...properties.flatMap(({ name, values }) => {
    const [, written = "", what = ""] = (name === "X-CAIRN-DAY" && /^(\S+) (.+)$/s.exec(values[0]?.[0] ?? "")) || [];
    const day = dayIn(written.length === 5 ? `--${written}` : written);
    return day && what ? [{ what: what.slice(0, 120), day }] : [];
  }),
];

/** “1963-09-21”, “19800321”, “--0412” and the same with a time, as a day with or without its year. */
export const dayIn = (written: string): string | null => {
  const [, year, month = "", day = ""] = /^(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?!\d)/.exec(written.trim()) ?? [];
  const read = contactFields.dates.element.shape.day.safeParse(
    year && year !== "1604" ? `${year}-${month}-${day}` : `${month}-${day}`,
  );
  return read.success ? read.data : null;
};
