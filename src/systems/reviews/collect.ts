// What all systems contribute to a review and to the signals, asked of the list of systems and of no system by name.

import { type Day, dayOf } from "../../core/day.ts";
import { type Context, stillUnreadable } from "../../operations/context.ts";
import type { ReviewTime, Signal, Unfinished } from "../../operations/contributions.ts";
import type { Unreadable } from "../../operations/unreadable.ts";
import { type ReportedHappening, withoutRepeats } from "./rules/one-fact.ts";
import type { OfferedPart } from "./rules/parts.ts";
import { isWatched, signalLines } from "./rules/signals.ts";
import type { PartLine, SignalLine, SystemHappening } from "./schema/review.ts";
import { firstChangeOf, firstReviewedDay, marksStanding } from "./store.ts";

/** What happened from one day to another, both included, over all systems; each fact once, whoever tells it. */
export const happenings = async (context: Context, from: Day, to: Day): Promise<SystemHappening[]> => {
  const found: ReportedHappening[] = [];
  for (const { name, happened } of context.app.systems)
    for (const one of (await happened?.(context, from, to)) ?? []) found.push({ ...one, system: name });
  return withoutRepeats(found);
};

export type OfferedUnfinished = Unfinished & { system: string };

export const allUnfinished = async (context: Context, by: Day): Promise<OfferedUnfinished[]> => {
  const found: OfferedUnfinished[] = [];
  for (const { name, unfinished } of context.app.systems)
    for (const one of (await unfinished?.(context, by)) ?? []) found.push({ ...one, system: name });
  return found;
};

export const offeredParts = ({ app }: Pick<Context, "app">): OfferedPart[] =>
  app.systems.flatMap(({ name, reviewParts = [] }) => reviewParts.map((part) => ({ ...part, system: name })));

/** What stands already for a part, as its own system tells it. */
export const partAnswer = async (
  context: Context,
  { key, system }: OfferedPart,
  time: ReviewTime,
): Promise<PartLine["standing"]> => {
  const found = await context.app.systems.find(({ name }) => name === system)?.answered?.(context, key, time);
  return found ? { ...found, values: { ...found.values } } : null;
};

/** The parts that their systems ask for at that time. */
export const partsAsked = async (context: Context, parts: readonly OfferedPart[], time: ReviewTime): Promise<OfferedPart[]> => {
  const asked: OfferedPart[] = [];
  for (const part of parts) {
    const { asks } = context.app.systems.find(({ name }) => name === part.system) ?? {};
    if (!asks || (await asks(context, part.key, time))) asked.push(part);
  }
  return asked;
};

/** The day of the first thing ever written: a period that began before it is not asked for. */
export const livedSince = async ({ records, timezone }: Context): Promise<Day | null> => {
  const first = await firstChangeOf(records);
  return first ? dayOf(first, timezone) : null;
};

/** The day of the first change, or of a review that looks back further. */
export const firstKnownDay = async (context: Context): Promise<Day | null> => {
  const days = [await livedSince(context), await firstReviewedDay(context.records)].filter((day) => day != null);
  return days.toSorted()[0] ?? null;
};

/** Signals of all systems, those put aside among them; what judges a time that Cairn has not watched is left out. */
export const allSignals = (context: Context): Promise<SignalLine[]> => context.once("signals", () => readSignals(context));

const readSignals = async (context: Context): Promise<SignalLine[]> => {
  const found: (Signal & { system: string })[] = [];
  for (const { name, signals } of context.app.systems) {
    for (const one of (await signals?.(context)) ?? []) found.push({ ...one, system: name });
    await context.tell();
  }
  for (const one of await stillUnreadable(context)) found.push({ ...mending(one, context.today), system: "reviews" });
  const first = found.length > 0 ? await firstKnownDay(context) : null;
  return signalLines(
    found.filter((one) => isWatched(one, first, context.today)),
    await marksStanding(context.records, context.today),
    context.today,
  );
};

/** A record that nothing could be made of is said where one looks back, not passed over. */
const mending = ({ kind, id, label, why }: Unreadable, today: Day): Signal => ({
  key: `reviews:unreadable:${kind}:${id}`,
  about: "event",
  title: `“${label}” cannot be read`,
  reason: why,
  since: today,
  records: [{ kind, id, label }],
  opens: { label: "Open it", record: { kind, id, label } },
});
