// Whether a card of a file and somebody who is kept are the same person, and what the card adds to what is kept.
import { fold } from "../../../core/fold.ts";
import type { Contact, ContactChannel, ContactRole } from "../schema/contact.ts";
import { nameKey } from "./work.ts";

/** What a file says of a person. */
export type PersonCard = Pick<Contact, "name"> & Partial<Omit<Contact, "id" | "revision" | "createdAt" | "updatedAt">>;

/** The scheme of Cairn's own ids: two of them are never one person. */
export const ownScheme = "cairn:";

const phoneDigits = 8;

/** By what an address, a number or a web address is the same, however it is written; undefined where it says too little. */
export const channelKey = ({ kind, value }: Pick<ContactChannel, "kind" | "value">): string | undefined => {
  if (kind === "email") return `email:${value.trim().toLowerCase()}`;
  if (kind === "link") {
    const bare = value
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[/?#]+$/, "");
    return bare.includes("/") ? `link:${bare}` : undefined;
  }
  const digits = value.replace(/\D/g, "");
  return kind === "phone" && digits.length >= phoneDigits ? `phone:${digits.slice(-phoneDigits)}` : undefined;
};

type Known = Pick<Contact, "id" | "name" | "roles" | "channels" | "sourceIds">;

const wordsIn = (name: string): string[] =>
  nameKey(name)
    .split(" ")
    .filter((word) => word.length > 1);

const shareWord = (one: string, other: string): boolean => {
  const words = new Set(wordsIn(one));
  return wordsIn(other).some((word) => words.has(word));
};

const places = (roles: readonly ContactRole[] = []): string[] =>
  roles.flatMap(({ organisation }) => (organisation ? [fold(organisation)] : []));
const mails = (channels: readonly ContactChannel[] = []): string[] =>
  channels.flatMap(({ kind, value }) => (kind === "email" ? [value.toLowerCase()] : []));

const disjoint = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

/** Whether two of one name say things that one person would hardly say: other mail addresses, and no place of work in common. */
const conflicts = (card: PersonCard, known: Known): boolean =>
  disjoint(mails(card.channels), mails(known.channels)) &&
  !places(card.roles).some((place) => places(known.roles).includes(place))
    ? true
    : disjoint(places(card.roles), places(known.roles)) && (mails(card.channels).length > 0 || mails(known.channels).length > 0);

const bothOwn = (card: PersonCard, known: Known): boolean => {
  const own = (ids: readonly string[] = []) => ids.filter((id) => id.startsWith(ownScheme));
  return disjoint(own(card.sourceIds), [...own(known.sourceIds), `${ownScheme}${known.id}`]);
};

/** Everybody who is kept, to be found by what a card says. */
export class PeopleIndex<K extends Known> {
  private readonly byKey = new Map<string, K[]>();
  private readonly byId = new Map<string, K>();

  constructor(people: readonly K[]) {
    for (const one of people) this.put(one);
  }

  /** Adds somebody, or takes the place of who they were before. */
  put(one: K): void {
    this.byId.set(one.id, one);
    for (const key of new Set([
      ...one.sourceIds,
      `${ownScheme}${one.id}`,
      ...channelKeys(one.channels),
      `name:${nameKey(one.name)}`,
    ])) {
      const there = this.byKey.get(key);
      if (!there) this.byKey.set(key, [one]);
      else {
        const at = there.findIndex(({ id }) => id === one.id);
        if (at < 0) there.push(one);
        else there[at] = one;
      }
    }
  }

  private with(key: string): K[] {
    return (this.byKey.get(key) ?? []).map(({ id }) => this.byId.get(id) as K);
  }

  /** The one that a card means; undefined where it is somebody new. */
  find(card: PersonCard): K | undefined {
    for (const id of card.sourceIds ?? []) {
      const [known] = this.with(id);
      if (known) return known;
    }
    for (const key of channelKeys(card.channels)) {
      const known = this.with(key).find((one) => shareWord(one.name, card.name) && !bothOwn(card, one));
      if (known) return known;
    }
    const called = this.with(`name:${nameKey(card.name)}`).filter((one) => !bothOwn(card, one) && !conflicts(card, one));
    return called.length === 1 ? called[0] : undefined;
  }
}

const channelKeys = (channels: readonly ContactChannel[] = []): string[] => channels.flatMap((one) => channelKey(one) ?? []);

const sameRole = (one: ContactRole, other: ContactRole): boolean =>
  fold(one.title ?? "") === fold(other.title ?? "") && fold(one.organisation ?? "") === fold(other.organisation ?? "");

const sameChannel = (one: ContactChannel, other: ContactChannel): boolean =>
  one.value === other.value || (channelKey(one) ?? `as written:${one.value}`) === channelKey(other);

const joined = <T>(known: readonly T[], more: readonly T[] | undefined, same: (a: T, b: T) => boolean, most: number): T[] => {
  const all = [...known];
  for (const one of more ?? []) if (all.length < most && !all.some((there) => same(there, one))) all.push(one);
  return all;
};

const sameText = (a: string, b: string): boolean => fold(a) === fold(b);

const mostNote = 10_000;

/** What somebody becomes with what a card adds: nothing that stands is taken away or written over. */
export const mergedWith = (known: Contact, card: PersonCard): Partial<Contact> => ({
  roles: joined(known.roles, card.roles, sameRole, 30),
  channels: joined(known.channels, card.channels, sameChannel, 50),
  tags: joined(known.tags, card.tags, sameText, 50),
  interests: joined(known.interests, card.interests, sameText, 50),
  dates: joined(known.dates, card.dates, (a, b) => sameText(a.what, b.what) && a.day.slice(-5) === b.day.slice(-5), 20),
  sourceIds: joined(
    known.sourceIds,
    card.sourceIds?.filter((id) => id !== `${ownScheme}${known.id}`),
    (a, b) => a === b,
    50,
  ),
  place: known.place ?? card.place ?? null,
  howWeMet: known.howWeMet ?? card.howWeMet ?? null,
  introducedBy: known.introducedBy ?? card.introducedBy ?? null,
  inTouchOn: (known.inTouchOn ?? "") > (card.inTouchOn ?? "") ? known.inTouchOn : (card.inTouchOn ?? null),
  note: joinedNote(known.note, card.note ?? null),
});

const joinedNote = (known: string | null, more: string | null): string | null => {
  if (!more || known?.includes(more)) return known;
  return known ? `${known}\n\n${more}`.slice(0, mostNote) : more;
};

/** Pairs that may be one person, with what is alike in them; whoever stands in several pairs comes once for each. */
export const doublesAmong = <K extends Known>(people: readonly K[]): { one: K; other: K; why: string }[] => {
  const pairs = new Map<string, { one: K; other: K; why: string }>();
  const groups = Map.groupBy(
    people.flatMap((one) =>
      [...new Set([...channelKeys(one.channels), `name:${nameKey(one.name)}`])].map((key) => ({ key, one })),
    ),
    ({ key }) => key,
  );
  for (const [key, same] of groups)
    for (const [at, { one }] of same.entries())
      for (const { one: other } of same.slice(at + 1)) {
        const named = key.startsWith("name:");
        if (!named && !shareWord(one.name, other.name)) continue;
        const pair = [one.id, other.id].sort().join(" ");
        if (!pairs.has(pair))
          pairs.set(pair, { one, other, why: named ? "the same name" : `the same ${alikeWords[key.split(":")[0] ?? ""]}` });
      }
  return [...pairs.values()];
};

const alikeWords: Readonly<Record<string, string>> = { email: "mail address", phone: "number", link: "web address" };
