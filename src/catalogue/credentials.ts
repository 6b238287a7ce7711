// Which credentials a role needs or rewards in a country, and whom to ask where the catalogue does not know.

import { type Credential, credentialCountries } from "../career/credential.ts";
import { wordsOf } from "../core/fold.ts";
import { lazily } from "../core/lazily.ts";
import { alikeOf, type CodedRole } from "./alike.ts";
import type { RoleEntry } from "./entry.ts";
import { nameKey, withoutBracket } from "./fold.ts";
import { occupationOf } from "./own-role.ts";
import { bodiesToAsk, starterCredentials } from "./starter/credentials.ts";
import { starterId } from "./starter-entries.ts";

interface RoleCredentials {
  /** Gates, then what is required, then what is rewarded; within each what concerns everybody, and what is of this country, first. */
  items: Credential[];
  /** A sentence where the country, or what it asks for, is not known; null where the lines speak for themselves. */
  whomToAsk: string | null;
}

/** `country` in two letters; null where the person has not said it. An occupation has its own; an imported role has what all starter roles of its code have. */
export function credentialsFor(role: CodedRole & Pick<RoleEntry, "family">, country: string | null): RoleCredentials {
  const occupation = occupationOf(role.id);
  const alike = alikeOf(role);
  const bearing = occupation === null ? alike.map(({ id }) => id) : [starterId(occupation)];
  const ofRole = bearing.length === 0 ? [] : all().filter((one) => bearing.every((id) => one.roles.includes(id)));
  const rank = ({ gate, standing, onlyFor, country: where }: Credential) =>
    [!gate, standing === "rewarded", onlyFor !== undefined, where === "any"].reduce((sum, later) => sum * 2 + Number(later), 0);
  return {
    items: ofRole.filter((one) => ["any", country].includes(one.country)).toSorted((one, other) => rank(one) - rank(other)),
    whomToAsk: whomToAsk(ofRole, alike[0]?.family ?? role.family, country),
  };
}

/** The credentials whose words begin with each of these, in the order of the catalogue. */
export function credentialsWith(text: string, among: readonly Credential[] = all()): Credential[] {
  const sought = wordsOf(text);
  return among.filter(({ name, body, note, onlyFor, source }) => {
    const words = wordsOf([name, body, note, onlyFor, source.title].join(" "));
    return sought.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}

const all = lazily((): Credential[] => starterCredentials.map((one) => ({ ...one, roles: one.roles.map(starterId) })));

/** Whether a text names a credential: by its name, or by its capitals, as BLS for "Basic Life Support provider card". */
export const namesCredential = (text: string, name: string): boolean => {
  if (nameKey(text).includes(nameKey(withoutBracket(name) ?? name))) return true;
  const capitals = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
  return capitals.length >= 3 && new RegExp(`(?<!\\p{L})${capitals}(?!\\p{L})`, "u").test(text);
};

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function whomToAsk(ofRole: readonly Credential[], family: string | undefined, country: string | null): string | null {
  const ask = `ask ${bodiesToAsk[family ?? ""] ?? bodiesToAsk.other}.`;
  if (family === undefined) return `What this role asks for beside skill is not noted here: ${ask}`;
  const asking = new Set(ofRole.filter((one) => one.standing === "required").map((one) => one.country));
  asking.delete("any");
  if (asking.size === 0 || (country !== null && ofRole.some((one) => one.country === country))) return null;
  if (country === null) return `What this role asks for differs by country: say yours, or ${ask}`;
  const known = `${asking.size} of the ${credentialCountries.length} countries that are noted ${asking.size === 1 ? "asks" : "ask"} for something`;
  return `${countryNames.of(country)}: not noted here. ${known}: ${ask}`;
}
