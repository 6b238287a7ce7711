// Which credentials a role needs or rewards in a country, and whom to ask where the catalogue does not know.

import { roleInSentence } from "../career/action.ts";
import { type Credential, credentialCountries } from "../career/credential.ts";
import { wordsOf } from "../core/fold.ts";
import { lazily } from "../core/lazily.ts";
import { aOrAn } from "../core/say.ts";
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

/**
 * `country` in two letters; null where the person has not said it. An occupation has its own; an imported role has what all starter roles of its code
 * have. Where nothing is noted of the country, what nearly all others let nobody begin without stands as one gate.
 */
export function credentialsFor(role: CodedRole & Pick<RoleEntry, "family" | "label">, country: string | null): RoleCredentials {
  const occupation = occupationOf(role.id);
  const alike = alikeOf(role);
  const bearing = occupation === null ? alike.map(({ id }) => id) : [starterId(occupation)];
  const ofRole = bearing.length === 0 ? [] : all().filter((one) => bearing.every((id) => one.roles.includes(id)));
  const ofPlace = ofRole.filter((one) => ["any", country].includes(one.country));
  const elsewhere = ofPlace.some((one) => one.gate || one.country === country)
    ? []
    : gateElsewhere(ofRole, role.label, alike[0]?.family ?? role.family);
  const rank = ({ gate, standing, onlyFor, country: where }: Credential) =>
    [!gate, standing === "rewarded", onlyFor !== undefined, where === "any"].reduce((sum, later) => sum * 2 + Number(later), 0);
  return {
    items: [...ofPlace, ...elsewhere].toSorted((one, other) => rank(one) - rank(other)),
    whomToAsk: whomToAsk(ofRole, alike[0]?.family ?? role.family, country),
  };
}

const whatIsLearnt = (kinds: readonly Credential["kind"][]): string =>
  kinds.includes("licence") ? "Training and licence" : kinds.every((kind) => kind === "degree") ? "Degree" : "Training";

/** So many of the countries that are noted must ask for it. */
const nearlyAll = 6;
const isLearnt = ({ gate, kind, onlyFor, months }: Credential): boolean =>
  gate && onlyFor === undefined && months !== undefined && ["licence", "degree", "training"].includes(kind);

/** What is trained for in nearly all countries before one may begin, as one gate without a country; its time is that of the country in the middle. */
function gateElsewhere(ofRole: readonly Credential[], label: string, family: string | undefined): Credential[] {
  const longest = credentialCountries.flatMap((country) => {
    const gates = ofRole.filter((one) => one.country === country && isLearnt(one));
    return gates.toSorted((one, other) => (other.months?.least ?? 0) - (one.months?.least ?? 0)).slice(0, 1);
  });
  // What most roles share: who may work as one of them has passed it for the others.
  const [first] = longest.toSorted((one, other) => other.roles.length - one.roles.length);
  if (!first || longest.length < nearlyAll) return [];
  const inTheMiddle = (months: number[]) => months.toSorted((a, b) => a - b)[Math.floor(months.length / 2)] ?? 0;
  const least = inTheMiddle(longest.map(({ months }) => months?.least ?? 0));
  return [
    {
      id: `any-${first.id}`,
      name: `${whatIsLearnt(longest.map(({ kind }) => kind))} of ${aOrAn(roleInSentence(label))}`,
      body: bodiesToAsk[family ?? ""] ?? bodiesToAsk.other ?? first.body,
      country: "any",
      kind: first.kind,
      standing: "required",
      gate: true,
      roles: first.roles,
      months: { least, most: Math.max(least, inTheMiddle(longest.map(({ months }) => months?.most ?? 0))) },
      note: `${longest.length} of ${credentialCountries.length} countries that are noted let nobody begin without it. ${first.country}: ${first.name}.`,
      source: first.source,
      day: first.day,
    },
  ];
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

/** Whether a text names a credential: by its name, by one of the ways that its name leaves open, or by its capitals, as BLS for "Basic Life Support provider card". */
export const namesCredential = (text: string, name: string): boolean => {
  const bare = withoutBracket(name) ?? name;
  if (nameKey(text).includes(nameKey(bare))) return true;
  const capitals = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
  if (capitals.length >= 3 && new RegExp(`(?<!\\p{L})${capitals}(?!\\p{L})`, "u").test(text)) return true;
  return inOrder(wordsOf(text), waysOpen(wordsOf(bare)));
};

/** Words that say nothing of what it is. */
const links = new Set(["in", "of", "the", "a", "an", "for", "to", "and", "as", "with"]);

/** "Level 2 or 3 in hairdressing or barbering" as its words, those that stand for each other together. */
const waysOpen = (words: readonly string[]): string[][] => {
  const ways: string[][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const isJoined = word === "or" && ways.length > 0 && at + 1 < words.length;
    if (isJoined) ways.at(-1)?.push(words[++at] as string);
    else if (!links.has(word)) ways.push([word]);
  }
  return ways;
};

/** How many other words may stand between two of a name. */
const mostBetween = 2;

/** Whether each of at least three places of a name is filled, in this order and close together. */
const inOrder = (words: readonly string[], ways: readonly string[][]): boolean => {
  if (ways.length < 3) return false;
  return words.some((_, start) => {
    let at = start;
    return ways.every((way, place) => {
      const within = place === 0 ? 1 : mostBetween + 1;
      const found = words.slice(at, at + within).findIndex((word) => way.includes(word));
      at += found + 1;
      return found >= 0;
    });
  });
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
