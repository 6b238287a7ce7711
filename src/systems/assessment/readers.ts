// What is known of a person's instruments and sittings, for the operations here and for other rooms.
import type { Context } from "../../core/context.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Owned, Records } from "../../database/records.ts";
import { shipped } from "./instruments/shipped.ts";
import { itemOrder } from "./rules/item-order.ts";
import type { InstrumentDefinition } from "./schema/instrument.ts";
import type { ScaleScore, Sitting, sittingStates } from "./schema/sitting.ts";
import { instrumentKind, sittingKind } from "./store.ts";

/** Shipped instruments, then the person's own. */
export const allInstruments = async (records: Records): Promise<InstrumentDefinition[]> => {
  const own = await records.list(instrumentKind, { orderBy: (query) => query.orderBy("title").orderBy("id") });
  return [...shipped, ...own.map(({ definition }) => definition)];
};

export const findInstrument = async (records: Records, id: string): Promise<InstrumentDefinition | undefined> =>
  shipped.find((one) => one.id === id) ?? (await records.find(instrumentKind, id))?.definition;

export const getInstrument = async (records: Records, id: string): Promise<InstrumentDefinition> =>
  (await findInstrument(records, id)) ?? refuse(refusals.missing, { what: "instrument", id });

export const stateOf = ({ pausedAt, finishedAt }: Pick<Sitting, "pausedAt" | "finishedAt">): (typeof sittingStates)[number] => {
  if (finishedAt) return "finished";
  return pausedAt ? "paused" : "open";
};

/** The items of a sitting in the order in which it asks them. */
export const orderOf = (instrument: InstrumentDefinition, sittingId: string): string[] =>
  itemOrder(
    instrument.items.map((item) => item.id),
    sittingId,
  );

/** Finished sittings of an instrument, the latest first. */
export const finishedSittings = (records: Records, instrumentId: string): Promise<Owned<Sitting>[]> =>
  records.list(sittingKind, {
    where: (query) => query.where("instrumentId", "=", instrumentId).where("finishedAt", "is not", null),
    orderBy: (query) => query.orderBy("finishedAt", "desc").orderBy("id", "desc"),
  });

export interface LatestScores {
  sittingId: string;
  finishedAt: string;
  instrument: Pick<InstrumentDefinition, "id" | "title" | "version" | "validated">;
  /** Scales that have a score; `mean` with its 95 % interval lies between `min` and `max`, over `n` answered items. */
  scales: { id: string; label: string; mean: number; low: number; high: number; n: number; min: number; max: number }[];
}

/** The scores of a person's last finished sitting of an instrument (`interests`, `strengths`, `environment`, `big-five`); null before the first. */
export const latestScores = async ({ records }: Pick<Context, "records">, instrumentId: string): Promise<LatestScores | null> => {
  const [last] = await finishedSittings(records, instrumentId);
  if (!last?.finishedAt) return null;
  const validated = (await findInstrument(records, instrumentId))?.validated ?? false;
  return {
    sittingId: last.id,
    finishedAt: last.finishedAt,
    instrument: { id: instrumentId, title: last.instrumentTitle, version: last.instrumentVersion, validated },
    scales: (last.scores ?? []).flatMap(asKnown),
  };
};

const asKnown = ({ id, label, value, low, high, n, min, max }: ScaleScore): LatestScores["scales"] =>
  value === null || low === null || high === null ? [] : [{ id, label, mean: value, low, high, n, min, max }];
