// People as contact cards of version 4.0 (RFC 6350), for any address book; what it has no field for stands in fields of Cairn's own.
import ICAL from "ical.js";
import type { Contact, ContactChannel } from "../../schema/contact.ts";
import { idOutside } from "../contacts-csv.ts";

const propertyOfKind: Readonly<Record<ContactChannel["kind"], string>> = {
  email: "email",
  phone: "tel",
  link: "url",
  other: "impp",
};

/** The days that the standard has a name for; each stands once. */
const propertyOfDay: Readonly<Record<string, string>> = { birthday: "bday", anniversary: "anniversary" };

const line = (name: string, value: string | string[], parameters: Record<string, string> = {}, type = "text"): string =>
  ICAL.stringify.property([name, parameters, type, value] as never, ICAL.design.vcard, false);

/** The name's last word as the family's, for address books that sort by it. */
const structuredName = (name: string): string[] => {
  const words = name.split(" ");
  return words.length === 1 ? ["", name, "", "", ""] : [words.at(-1) ?? "", words.slice(0, -1).join(" "), "", "", ""];
};

/** A name in front of which its group stands: `role1.ORG:…`. */
const grouped = (group: string, written: string): string => `${group}.${written}`;

const cardOf = (one: Contact): string[] => {
  const said = (name: string, value: string | number | null): string[] => (value === null ? [] : [line(name, String(value))]);
  return [
    "BEGIN:VCARD",
    "VERSION:4.0",
    line("prodid", "-//Cairn//people//EN"),
    line("uid", `urn:uuid:${idOutside(one)}`),
    line("fn", one.name),
    line("n", structuredName(one.name)),
    ...one.roles.flatMap(({ title, organisation, since, until }, at) =>
      [
        ...said("title", title),
        ...said("org", organisation),
        ...said("x-cairn-since", since),
        ...said("x-cairn-until", until),
      ].map((written) => grouped(`role${at + 1}`, written)),
    ),
    ...one.channels.map(({ kind, value, label }) => line(propertyOfKind[kind], value, label ? { type: label } : {})),
    ...(one.tags.length > 0 ? [line("categories", one.tags.map((tag) => tag.replaceAll(",", " ")).join(","))] : []),
    ...one.interests.flatMap((interest) => said("interest", interest)),
    ...(one.place ? [line("adr", ["", "", one.place, "", "", "", ""])] : []),
    ...one.dates.map(({ what, day }, at) => {
      const standard = one.dates.findIndex((other) => other.what === what) === at ? propertyOfDay[what] : undefined;
      return standard
        ? line(standard, day.length === 5 ? `--${day.replace("-", "")}` : day)
        : line("x-cairn-day", `${day} ${what}`);
    }),
    ...said("note", one.note),
    ...said("x-cairn-tier", one.tier),
    ...said("x-cairn-every", one.cadenceDays),
    ...said("x-cairn-how-we-met", one.howWeMet),
    ...said("x-cairn-last-in-touch", one.inTouchOn),
    ...said("x-cairn-not-before", one.snoozedUntil),
    "END:VCARD",
  ];
};

export const writeVcards = (people: readonly Contact[]): string =>
  people
    .flatMap(cardOf)
    .map((one) => `${one}\r\n`)
    .join("");
