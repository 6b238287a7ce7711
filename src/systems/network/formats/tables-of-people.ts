// Tables of people from other programs: Google Contacts (current and older, in several languages), LinkedIn connections, and any other by its columns.

import { monthOfName } from "../../../language/months.ts";
import { readCsv } from "../../../tables/csv.ts";
import type { PersonCard } from "../rules/same-person.ts";
import { type ContactChannel, type ContactDate, contactFields } from "../schema/contact.ts";
import { dayIn, type ReadPeople, tagsOf } from "./vcard/read.ts";

type Cells = Readonly<Record<string, string>>;

/** Lines before the heading, such as LinkedIn's notes, are passed over; the numbers of lines stay those of the file. */
const fromHeading = (text: string, isHeading: (line: string) => boolean): { text: string; passed: number } => {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const at = lines.slice(0, 20).findIndex(isHeading);
  return at < 1 ? { text, passed: 0 } : { text: lines.slice(at).join("\n"), passed: at };
};

const isConnections = (line: string): boolean => /^"?first name"?,"?last name"?,.*connected on"?\s*$/i.test(line.trim());

export const isLinkedinConnections = (text: string): boolean => text.slice(0, 4000).split(/\r?\n/).some(isConnections);

/** “05 Jun 1833”, “2023-06-05” and the like as a day; null for anything else. */
export const dayOfArchive = (written: string): string | null => {
  const iso = /^(\d{4}-\d{2}-\d{2})/.exec(written.trim())?.[1];
  if (iso) return iso;
  const [, day, name = "", year] = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/.exec(written.trim()) ?? [];
  const month = monthOfName(name);
  return day && month ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
};

const channel = (kind: ContactChannel["kind"], value: string | undefined, label: string | null = null): ContactChannel[] =>
  value?.trim() ? [{ kind, value: value.trim().slice(0, 500), label: label?.slice(0, 60) || null }] : [];

const roleOf = (title: string | undefined, organisation: string | undefined): PersonCard["roles"] =>
  title?.trim() || organisation?.trim()
    ? [
        {
          title: title?.trim().slice(0, 200) || null,
          organisation: organisation?.trim().slice(0, 200) || null,
          record: null,
          since: null,
          until: null,
        },
      ]
    : [];

const nameOf = (...parts: (string | undefined)[]): string =>
  parts
    .map((one) => one?.trim())
    .filter(Boolean)
    .join(" ")
    .slice(0, 200);

const rowsAs = (text: string, passed: number, personOf: (cells: Cells) => PersonCard | string): ReadPeople => {
  const { lines, bad } = readCsv(text);
  const people: ReadPeople["people"] = [];
  const left = bad.map(({ line, problem }) => ({ line: line + passed, problem }));
  for (const { line, cells } of lines) {
    const card = personOf(cells);
    if (typeof card === "string") left.push({ line: line + passed, problem: card });
    else people.push({ line: line + passed, card });
  }
  return { people, bad: left, note: null };
};

export const readConnections = (text: string, lastWritten: (url: string) => string | undefined = () => undefined): ReadPeople => {
  const { text: table, passed } = fromHeading(text, isConnections);
  return rowsAs(table, passed, (cells) => {
    const name = nameOf(cells["first name"], cells["last name"]);
    if (!name) return "the row names nobody: LinkedIn leaves out who closed their account";
    const url = cells.url ?? "";
    const on = dayOfArchive(cells["connected on"] ?? "");
    return {
      name,
      roles: roleOf(cells.position, cells.company),
      channels: [...channel("email", cells["email address"]), ...channel("link", url, "LinkedIn")],
      tags: ["LinkedIn"],
      howWeMet: on ? `Connected on LinkedIn on ${on}` : "Connected on LinkedIn",
      inTouchOn: lastWritten(url) ?? null,
      source: "linkedin",
      sourceIds: url ? [`linkedin:${url.toLowerCase()}`] : [],
    };
  });
};

/** Who recommended the person, or was recommended: the words stand in the note. */
export const readRecommendations = (text: string, tag: string): ReadPeople =>
  rowsAs(text, 0, (cells) => {
    const name = nameOf(cells["first name"], cells["last name"]);
    if (!name) return "the row names nobody";
    const on = dayOfArchive(cells["creation date"] ?? "");
    const said = cells.text?.trim();
    return {
      name,
      roles: roleOf(cells["job title"], cells.company),
      channels: [],
      tags: ["LinkedIn", tag],
      note: said ? `${tag}${on ? ` on ${on}` : ""}: ${said}`.slice(0, 5000) : null,
      source: "linkedin",
      sourceIds: [],
    };
  });

/** The last day on which a message went to or came from somebody, by the address of their profile; nothing else of a message is read. */
export const lastMessages = (text: string): { days: ReadonlyMap<string, string>; messages: number } => {
  const days = new Map<string, string>();
  const { lines } = readCsv(text);
  for (const { cells } of lines) {
    const day = dayOfArchive(cells.date ?? "");
    if (!day || /^yes$/i.test(cells["is message draft"] ?? "")) continue;
    const urls = `${cells["sender profile url"] ?? ""},${cells["recipient profile urls"] ?? ""}`.split(",").filter(Boolean);
    // A message to many is no talk with one.
    if (urls.length > 6) continue;
    for (const url of urls) {
      const key = url.trim().toLowerCase();
      if ((days.get(key) ?? "") < day) days.set(key, day);
    }
  }
  return { days, messages: lines.length };
};

/** What Google's columns are called, in lower case: in English now and earlier, and as its older exports were translated. */
const google = {
  name: /^(?:name|nombre|nom|vollständiger name)$/,
  prefix: /^(?:name prefix|namenspräfix|prefijo|préfixe)$/,
  given: /^(?:first name|given name|vorname|nombre de pila|prénom)$/,
  middle: /^(?:middle name|additional name|zweiter vorname|segundo nombre|deuxième prénom)$/,
  family: /^(?:last name|family name|nachname|apellidos?|nom de famille)$/,
  suffix: /^(?:name suffix|namenssuffix|sufijo|suffixe)$/,
  nickname: /^(?:nickname|spitzname|apodo|surnom)$/,
  organisation:
    /^(?:organization name|organization 1 - name|organisation(?: 1 - name| name)?|name der organisation|empresa|entreprise)$/,
  title: /^(?:organization title|organization 1 - title|organisation(?: 1 - title| title)|position|cargo|fonction)$/,
  birthday: /^(?:birthday|geburtstag|cumpleaños|anniversaire)$/,
  notes: /^(?:notes|notizen|notas|remarques)$/,
  labels: /^(?:labels|group membership|gruppenmitgliedschaft|etiquetas|libellés)$/,
  mail: /^(?:e-?mail|e-?mail-adresse|correo electrónico|adresse e-?mail) \d+ - (?:value|wert|valor|valeur)$/,
  phone: /^(?:phone|telefon|teléfono|téléphone) \d+ - (?:value|wert|valor|valeur)$/,
  website: /^(?:website|webseite|sitio web|site web) \d+ - (?:value|wert|valor|valeur)$/,
  address:
    /^(?:address|adresse|dirección) 1 - (?:formatted|street|city|region|postal code|country|formatiert|straße|stadt|land|postleitzahl|ciudad|país|ville|pays|rue)$/,
  event: /^(?:event|ereignis|evento|événement) \d+ - (?:value|wert|valor|valeur)$/,
} as const;

type GoogleField = keyof typeof google;

const inHeading = (text: string): string[] => [
  ...readCsv(`${text.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? ""}\n`).headings,
];

export const isGoogleContacts = (text: string): boolean => {
  const headings = inHeading(text);
  const has = (field: GoogleField) => headings.some((one) => google[field].test(one));
  return (has("mail") || has("phone")) && (has("given") || has("family") || has("name"));
};

/** How many columns of a table are those of people in Google Contacts or LinkedIn; 0 for any other. */
export const columnsOfPeople = (text: string): number =>
  isLinkedinConnections(text) ? 7 : isGoogleContacts(text) ? inHeading(text).length : 0;

/** Google writes several values of one kind into one cell, between three colons. */
const severalIn = (cell: string): string[] =>
  cell
    .split(":::")
    .map((one) => one.trim())
    .filter(Boolean);

export const readGoogleContacts = (text: string): ReadPeople => {
  const headings = inHeading(text);
  const named = (field: GoogleField) => headings.filter((one) => google[field].test(one));
  const columns = Object.fromEntries((Object.keys(google) as GoogleField[]).map((field) => [field, named(field)])) as Record<
    GoogleField,
    string[]
  >;
  return rowsAs(text, 0, (cells) => {
    const first = (field: GoogleField): string | undefined => columns[field].map((name) => cells[name]).find(Boolean);
    const every = (field: GoogleField) =>
      columns[field].flatMap((name) => {
        const label = cells[name.replace(/ - [^-]+$/, " - label")] ?? cells[name.replace(/ - [^-]+$/, " - type")];
        return severalIn(cells[name] ?? "").map((value) => ({
          value,
          label: label?.replace(/^\*\s*/, "").toLowerCase() || null,
        }));
      });
    const channels = [
      ...every("mail").flatMap(({ value, label }) => channel("email", value, label)),
      ...every("phone").flatMap(({ value, label }) => channel("phone", value, label)),
      ...every("website").flatMap(({ value, label }) => channel("link", value, label)),
    ].slice(0, 50);
    const parts = nameOf(first("prefix"), first("given"), first("middle"), first("family"), first("suffix"));
    const name =
      parts ||
      nameOf(first("name")) ||
      nameOf(first("nickname")) ||
      nameOf(first("organisation")) ||
      channels[0]?.value.slice(0, 200);
    if (!name) return "the row names nobody: no name, no organisation, no address";
    return {
      name,
      roles: roleOf(first("title"), first("organisation")),
      channels,
      tags: tagsOf(severalIn(first("labels") ?? "")),
      dates: datesOf(cells, first("birthday"), columns.event),
      place:
        columns.address
          .map((one) => cells[one])
          .filter(Boolean)
          .join(", ")
          .slice(0, 300) || null,
      note: first("notes")?.slice(0, 10_000) ?? null,
      source: "google",
      sourceIds: [],
    };
  });
};

const datesOf = (cells: Cells, birthday: string | undefined, events: readonly string[]): ContactDate[] => {
  const all = [
    { what: "birthday", day: dayIn(birthday ?? "") },
    ...events.map((name) => ({
      what: (cells[name.replace(/ - [^-]+$/, " - label")] || cells[name.replace(/ - [^-]+$/, " - type")] || "day")
        .toLowerCase()
        .slice(0, 120),
      day: dayIn(cells[name] ?? ""),
    })),
  ];
  return all.flatMap(({ what, day }) => (day ? [{ what, day }] : []));
};

/** Fields that a column of any table can be named for. */
export const mappable = [
  "name",
  "first name",
  "last name",
  "title",
  "organisation",
  "email",
  "phone",
  "link",
  "tags",
  "place",
  "howWeMet",
  "note",
  "inTouchOn",
] as const;
export type Mapping = Partial<Record<(typeof mappable)[number], string>>;

/** “name=Full name, email=Mail” as a mapping of fields to columns; undefined where a field is none that can be named. */
export const mappingIn = (written: string): Mapping | string => {
  const mapping: Mapping = {};
  for (const part of written
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [field = "", column] = part.split(/\s*=\s*(.*)/s);
    const known = mappable.find((one) => one.toLowerCase() === field.trim().toLowerCase());
    if (!known || !column) return part;
    mapping[known] = column.trim().toLowerCase();
  }
  return mapping;
};

export const readMapped = (text: string, mapping: Mapping): ReadPeople =>
  rowsAs(text, 0, (cells) => {
    const of = (field: keyof Mapping): string | undefined => (mapping[field] ? cells[mapping[field]] : undefined) || undefined;
    const name = nameOf(of("name")) || nameOf(of("first name"), of("last name"));
    if (!name) return "the row has no name in the column that was named for it";
    const several = (field: keyof Mapping) =>
      (of(field) ?? "")
        .split(/[;|]/)
        .map((one) => one.trim())
        .filter(Boolean);
    const on = contactFields.inTouchOn.safeParse(dayOfArchive(of("inTouchOn") ?? ""));
    return {
      name,
      roles: roleOf(of("title"), of("organisation")),
      channels: [
        ...several("email").flatMap((value) => channel("email", value)),
        ...several("phone").flatMap((value) => channel("phone", value)),
        ...several("link").flatMap((value) => channel("link", value)),
      ],
      tags: tagsOf(several("tags")),
      place: of("place")?.slice(0, 300) ?? null,
      howWeMet: of("howWeMet")?.slice(0, 1000) ?? null,
      inTouchOn: on.success ? on.data : null,
      note: of("note")?.slice(0, 10_000) ?? null,
      source: "csv",
      sourceIds: [],
    };
  });
