// The network as a picture and in plain words: places of work, how near people are, whether they lead to others, and the warmest way to a place or a role.
import { type Day, daysBetween } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import { listed, percent, sayCount } from "../../../core/say.ts";
import { type Contact, type ContactRole, type Tier, tiers } from "../schema/contact.ts";
import { constraint, effectiveSize, networkOf } from "./structure.ts";
import { rolesNow, sayEnded } from "./work.ts";

export type MappedPerson = Pick<Contact, "id" | "name" | "tier" | "roles" | "introducedBy">;

/** In a place with more people than these it is not taken for granted that all of them know each other. */
const mostAcquainted = 60;

const ego = "you";

const placeOf = ({ roles }: Pick<Contact, "roles">): string | null =>
  rolesNow(roles).find(({ organisation }) => organisation)?.organisation ?? null;

/** Ties between the people one knows: the same place of work, a talk together, an introduction. */
const tiesAmong = (people: readonly MappedPerson[], together: readonly (readonly string[])[]): [string, string][] => {
  const known = new Set(people.map(({ id }) => id));
  const tied = new Map<string, [string, string]>();
  const tie = (one: string, other: string) => {
    if (one !== other && known.has(one) && known.has(other))
      tied.set(one < other ? `${one} ${other}` : `${other} ${one}`, [one, other]);
  };
  const groups = [
    ...[...Map.groupBy(people, (one) => fold(placeOf(one) ?? ""))].flatMap(([place, same]) =>
      place ? [same.map(({ id }) => id)] : [],
    ),
    ...together,
  ];
  for (const group of groups)
    if (group.length <= mostAcquainted)
      for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) tie(one, other);
  for (const { id, introducedBy } of people) if (introducedBy) tie(id, introducedBy.id);
  return [...tied.values()];
};

export interface Structure {
  people: number;
  ties: number;
  effectiveSize: number | null;
  /** Effective size for each person, 0 to 1. */
  efficiency: number | null;
  constraint: number | null;
}

/** How far one's people lead to others; null where there are too few to say. */
export const structureOf = (people: readonly MappedPerson[], together: readonly (readonly string[])[]): Structure => {
  const among = tiesAmong(people, together);
  if (people.length < 3)
    return { people: people.length, ties: among.length, effectiveSize: null, efficiency: null, constraint: null };
  const network = networkOf([...people.map(({ id }): [string, string] => [ego, id]), ...among]);
  const size = effectiveSize(network, ego);
  return {
    people: people.length,
    ties: among.length,
    effectiveSize: size,
    efficiency: size / people.length,
    constraint: constraint(network, ego),
  };
};

export const sayStructure = ({ people, effectiveSize: size, efficiency }: Structure, places: number): string => {
  const known = `You know ${sayCount(people, "person", "people")} in ${sayCount(places, "place")} of work.`;
  if (size === null || efficiency === null)
    return `${known} With a few more, it can be said whether they lead to each other or elsewhere.`;
  if (efficiency >= 0.8)
    return `${known} Most of them lead to people whom the others do not know: news reaches you from many sides.`;
  if (efficiency >= 0.5)
    return `${known} About half of them lead to people whom the others do not know. One more from another place brings more than one more from the same.`;
  return `${known} Most of them know each other: they hear the same news. Somebody from another place or field would bring more than one more of these.`;
};

export const sayFigures = ({ people, ties, effectiveSize: size, efficiency, constraint: held }: Structure): string =>
  size === null || efficiency === null || held === null
    ? "Under three people nothing is computed."
    : `Effective size ${size.toFixed(1)} of ${people} (${percent(efficiency)}), constraint ${held.toFixed(3)}, from ${sayCount(ties, "tie")} among them: the same place of work now, a talk together, an introduction. Who knows whom beyond that is not written down, so it is a rough picture.`;

export interface Place {
  name: string;
  count: number;
  /** The nearest of them: more than these nobody tells apart in a picture. */
  people: { id: string; name: string; tier: Tier }[];
}

const mostShown = 60;

/** Places of work with who is there now, the most people first. */
export const placesOf = (people: readonly MappedPerson[]): Place[] =>
  [
    ...Map.groupBy(
      people.filter((one) => placeOf(one) !== null),
      (one) => fold(placeOf(one) ?? ""),
    ).values(),
  ]
    .map((same) => ({
      name: (same[0] && placeOf(same[0])) ?? "",
      count: same.length,
      people: same
        .toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
        .slice(0, mostShown)
        .map(({ id, name, tier }) => ({ id, name, tier })),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));

const mostNamed = 12;

/** Who is at a place, the nearest by name. */
export const sayThere = ({ count, people }: Place): string => {
  const named = people.slice(0, mostNamed).map(({ name }) => name);
  const others = count - named.length;
  return listed(others > 0 ? [...named, sayCount(others, "other")] : named);
};

const tierWarmth: Readonly<Record<Tier, number>> = { inner: 3, active: 2, wide: 1, bench: 0.5 };
/** Days after which a talk counts half. */
const halfLife = 180;

/** How warm a tie is: by how near somebody is, and more for each talk, which fades by half in half a year. */
export const warmth = ({ tier, lastTalk, talks }: { tier: Tier; lastTalk: Day | null; talks: number }, today: Day): number =>
  tierWarmth[tier] + (lastTalk ? Math.log2(1 + talks) * 2 ** (-daysBetween(lastTalk, today) / halfLife) : 0);

export interface Way {
  id: string;
  name: string;
  how: "there" | "role" | "was there";
  said: string;
  warmth: number;
}

type Reached = MappedPerson & { lastTalk: Day | null; talks: number | null };

const sought = (role: ContactRole, key: string): { there: boolean; as: boolean } => ({
  there: fold(role.organisation ?? "").includes(key),
  as: fold(role.title ?? "").includes(key),
});

/** Who can lead to a place or a role: those who are there or do it now before those who were, the warmest first. */
export const waysTo = (people: readonly Reached[], to: string, today: Day): Way[] => {
  const key = fold(to.trim());
  if (!key) return [];
  const ways = people.flatMap((one): Way[] => {
    const now = rolesNow(one.roles);
    const place = now.find((role) => sought(role, key).there);
    const role = now.find((other) => sought(other, key).as);
    const before = one.roles.find((other) => sought(other, key).there || sought(other, key).as);
    const found = place ?? role ?? before;
    if (!found) return [];
    const by = one.introducedBy?.label ? ` ${one.introducedBy.label} introduced you.` : "";
    return [
      {
        id: one.id,
        name: one.name,
        how: place ? "there" : role ? "role" : "was there",
        said: `${sayEnded(found)}.${by}`,
        warmth: warmth({ ...one, talks: one.talks ?? 0 }, today),
      },
    ];
  });
  const order = { there: 0, role: 1, "was there": 2 };
  return ways.sort((a, b) => order[a.how] - order[b.how] || b.warmth - a.warmth || a.name.localeCompare(b.name));
};
