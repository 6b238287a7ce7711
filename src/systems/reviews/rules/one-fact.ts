// One fact once: a line that was made of a record of another system, and that system's own line about it, told as one.
import type { RecordRef } from "../../../core/record.ts";
import type { SystemHappening } from "../schema/review.ts";
import { rankOf } from "./happened.ts";

export type ReportedHappening = SystemHappening & { standsFor?: readonly RecordRef[] };

/**
 * Of a line that stands for a record and the line of another system about that record on the same day, only the one that tells more stays, with
 * the time that either counted. A line takes in one of each system at most: two ticks for one goal are two facts. The order is kept.
 */
export const withoutRepeats = (told: readonly ReportedHappening[]): SystemHappening[] => {
  const facts = new Map<ReportedHappening, ReportedHappening[]>(told.map((one) => [one, [one]]));
  const about = Map.groupBy(told, ({ day, record }) => (record ? onDay(day, record) : ""));
  for (const one of told) {
    const original = originalOf(one, about, facts);
    if (!original) continue;
    facts.get(original)?.push(one);
    facts.delete(one);
  }
  const kept = new Map([...facts.values()].map((lines) => [lines.reduce(tellsMore), lines]));
  return told.flatMap((one) => {
    const lines = kept.get(one);
    if (!lines) return [];
    const { standsFor: _, ...rest } = one;
    return [{ ...rest, minutes: lines.map(({ minutes }) => minutes).reduce(longer) }];
  });
};

/** The line that tells most of what this one was made of; none where another of its system took that place. */
const originalOf = (
  one: ReportedHappening,
  about: ReadonlyMap<string, readonly ReportedHappening[]>,
  facts: ReadonlyMap<ReportedHappening, readonly ReportedHappening[]>,
): ReportedHappening | undefined =>
  (one.standsFor ?? [])
    .flatMap((record) => about.get(onDay(one.day, record)) ?? [])
    .filter((line) => line.system !== one.system && facts.has(line))
    .filter((line) => !facts.get(line)?.some(({ system }) => system === one.system))
    .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))[0];

const onDay = (day: string, { kind, id }: RecordRef): string => `${day} ${kind}:${id}`;

const tellsMore = (a: ReportedHappening, b: ReportedHappening): ReportedHappening => (rankOf(b.kind) < rankOf(a.kind) ? b : a);

const longer = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));
