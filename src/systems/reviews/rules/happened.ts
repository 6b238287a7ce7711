// What happened in a period, made short: counted by kind and system, and of each day what tells most.
import type { Happening } from "../../../operations/contributions.ts";
import type { CadenceName, HappenedDigest, SystemHappening } from "../schema/review.ts";

/** What tells most first. */
export const kindsInOrder = [
  "reached",
  "won",
  "heard",
  "met",
  "learned",
  "hard",
  "missed",
  "changed",
  "done",
  "felt",
] as const satisfies readonly Happening["kind"][];

const ranks: ReadonlyMap<string, number> = new Map(kindsInOrder.map((kind, place) => [kind, place]));
/** The place of a kind among those that tell most, from 0. */
export const rankOf = (kind: string): number => ranks.get(kind) ?? kindsInOrder.length;

/** How many lines a review opens with, at the most. */
export const mostShown = { week: 25, month: 30, quarter: 40, year: 60 } as const satisfies Record<CadenceName, number>;

/** How many of one kind a longer review shows before every kind has had its turn: so few that all of them have room. */
export const mostOfKind = { week: 25, month: 30, quarter: 4, year: 6 } as const satisfies Record<CadenceName, number>;

const minutesOf = (items: readonly SystemHappening[]): number =>
  Math.round(items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0));

const effortOf = (items: readonly SystemHappening[]): HappenedDigest["effort"] =>
  counted(items, ({ system }) => system)
    .map(([system, ofSystem]) => ({ system, minutes: minutesOf(ofSystem) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);

const counted = <T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] => [
  ...Map.groupBy(items, keyOf),
];

/** All are counted; at most `most` are shown, chosen by kind and then by day, the latest first: of each kind `ofKind`, then what is left. */
export const digestOf = (happenings: readonly SystemHappening[], most: number, ofKind = most): HappenedDigest => {
  const byWorth = happenings.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const first = counted(byWorth, ({ kind }) => kind).flatMap(([, items]) => items.slice(0, ofKind));
  const shown = new Set([...new Set([...first, ...byWorth])].slice(0, most));
  const kinds = counted(byWorth, ({ kind }) => kind).map(([kind, items]) => ({
    kind,
    count: items.length,
    minutes: minutesOf(items),
    systems: counted(items, ({ system }) => system).map(([system, ofSystem]) => ({ system, count: ofSystem.length })),
  }));
  const days = counted(byWorth, ({ day }) => day)
    .map(([day, items]) => ({ day, count: items.length, items: items.filter((item) => shown.has(item)) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const worked = happenings.filter(({ rests }) => !rests);
  const rest = minutesOf(happenings.filter(({ rests }) => rests));
  return {
    total: happenings.length,
    minutes: minutesOf(worked),
    effort: effortOf(worked),
    rest,
    kinds,
    days,
    left: happenings.length - shown.size,
  };
};
