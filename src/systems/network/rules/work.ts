// What somebody does now and where, from their roles; and the form of a name by which people are the same.
import { fold } from "../../../core/fold.ts";
import type { Contact, ContactRole } from "../schema/contact.ts";

/** The roles that last, the latest begun first; where none lasts, the last one. */
export const rolesNow = (roles: readonly ContactRole[]): ContactRole[] => {
  const lasting = roles.filter(({ until }) => until === null);
  return [...(lasting.length > 0 ? lasting : roles.slice(-1))].sort((a, b) => (b.since ?? "").localeCompare(a.since ?? ""));
};

export const sayRole = ({ title, organisation }: Pick<ContactRole, "title" | "organisation">): string =>
  [title, organisation].filter(Boolean).join(", ");

export const sayWork = ({ roles }: Pick<Contact, "roles">): string | null => {
  const [now] = rolesNow(roles);
  return (now && sayRole(now)) || null;
};

/** “ward manager at St Mary”, “nurse, St Mary” or only a place or a title, as one writes it in a line. */
export const roleIn = (line: string): ContactRole => {
  const [, title, organisation] = /^(.*?\S)(?:\s+at\s+|\s*@\s*|,\s*)(\S.*)$/i.exec(line.trim()) ?? [];
  return { title: title ?? line.trim(), organisation: organisation ?? null, record: null, since: null, until: null };
};

/** A name without case, accents and signs: “Dr. Ana López-Ruiz” and “ana lopez ruiz dr” are not alike, “Ana López” and “ana lopez” are. */
export const nameKey = (name: string): string => (fold(name).match(/[\p{L}\p{N}]+/gu) ?? [fold(name)]).join(" ");
