// What somebody does now and where, from their roles; and the form of a name by which people are the same.
import { fold } from "../../../core/fold.ts";
import { sayPartialDay } from "../../../core/say.ts";
import type { Contact, ContactRole } from "../schema/contact.ts";

/** The roles that last, the latest begun first. */
export const rolesNow = (roles: readonly ContactRole[]): ContactRole[] =>
  roles.filter(({ until }) => until === null).sort((a, b) => (b.since ?? "").localeCompare(a.since ?? ""));

export const sayRole = ({ title, organisation }: Pick<ContactRole, "title" | "organisation">): string =>
  [title, organisation].filter(Boolean).join(", ");

/** A role that ended with when it did. */
export const sayEnded = (role: ContactRole): string =>
  role.until ? `${sayRole(role)}, until ${sayPartialDay(role.until)}` : sayRole(role);

/** What somebody does now and where; where nothing lasts, what ended last and when; null where nothing is kept. */
export const sayWork = ({ roles }: Pick<Contact, "roles">): string | null => {
  const [latest] = rolesNow(roles).length > 0 ? rolesNow(roles) : roles.toSorted(byEnd);
  return latest && sayRole(latest) ? sayEnded(latest) : null;
};

const byEnd = (a: ContactRole, b: ContactRole): number => (b.until ?? "").localeCompare(a.until ?? "");

/** “ward manager at St Mary”, “nurse, St Mary” or only a place or a title, as one writes it in a line. */
export const roleIn = (line: string): ContactRole => {
  const [, title, organisation] = /^(.*?\S)(?:\s+at\s+|\s*@\s*|,\s*)(\S.*)$/i.exec(line.trim()) ?? [];
  return { title: title ?? line.trim(), organisation: organisation ?? null, record: null, since: null, until: null };
};

/** A name without case, accents and signs: “Dr. Ana López-Ruiz” and “ana lopez ruiz dr” are not alike, “Ana López” and “ana lopez” are. */
export const nameKey = (name: string): string => (fold(name).match(/[\p{L}\p{N}]+/gu) ?? [fold(name)]).join(" ");
