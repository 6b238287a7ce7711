// What is known of a person's instruments and sittings, for the operations here and for other rooms.

import type { PageInput } from "../../core/page.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { shipped } from "./instruments/shipped.ts";
import { itemOrder } from "./rules/item-order.ts";
import { type FinishedSitting, type LatestScore, latestPerScale } from "./rules/latest-scores.ts";
import type { InstrumentDefinition } from "./schema/instrument.ts";
import type { Sitting, sittingStates } from "./schema/sitting.ts";
import { instrumentKind, sittingKind } from "./store.ts";

export const ownInstruments = async (records: Records): Promise<InstrumentDefinition[]> => {
  const own = await records.list(instrumentKind, { orderBy: (query) => query.orderBy("title").orderBy("id") });
  return own.map(({ definition }) => definition);
};

/** Shipped instruments, then the person's own. */
export const allInstruments = async (records: Records): Promise<InstrumentDefinition[]> => [
  ...shipped,
  ...(await ownInstruments(records)),
];

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

/** Finished sittings of an instrument, the latest first: a few a year. */
export const finishedSittings = (records: Records, instrumentId: string, page?: PageInput): Promise<Owned<Sitting>[]> =>
  records.list(sittingKind, {
    ...(page && { page }),
    where: (query) => query.where("instrumentId", "=", instrumentId).where("finishedAt", "is not", null),
    orderBy: (query) => query.orderBy("finishedAt", "desc").orderBy("id", "desc"),
  });

/** Whether any questionnaire was ever finished. */
export const finishedAny = async (records: Records): Promise<boolean> =>
  (await records.count(sittingKind, (query) => query.where("finishedAt", "is not", null))) > 0;

/** Of every scale that an instrument still has its latest score, with the sitting that it comes from. */
export const latestScoresOf = async (
  records: Records,
  instrumentId: string,
): Promise<LatestScore<Owned<Sitting> & FinishedSitting>[]> => {
  const finished = await finishedSittings(records, instrumentId);
  const known = latestPerScale(finished.flatMap((one) => (one.finishedAt ? [{ ...one, finishedAt: one.finishedAt }] : [])));
  const instrument = await findInstrument(records, instrumentId);
  return instrument ? known.filter(({ score }) => instrument.scales.some((scale) => scale.id === score.id)) : known;
};

export interface LatestScores {
  /** The latest sitting that gave one of the scores, and when it was finished. */
  sittingId: string;
  finishedAt: string;
  instrument: Pick<InstrumentDefinition, "id" | "title" | "version" | "validated">;
  /** Scales that have a score; `mean` with its 95 % interval lies between `min` and `max`, over `n` answered items, from the sitting finished then. */
  scales: {
    id: string;
    label: string;
    mean: number;
    low: number;
    high: number;
    n: number;
    min: number;
    max: number;
    finishedAt: string;
  }[];
}

/**
 * The latest score of every scale of an instrument (`interests`, `strengths`, `environment`, `big-five`); null while there is none. A sitting with
 * too few answers for a score takes nothing of what is known away.
 */
export const latestScores = async ({ records }: Pick<Context, "records">, instrumentId: string): Promise<LatestScores | null> => {
  const found = await latestScoresOf(records, instrumentId);
  const [newest] = found.map(({ sitting }) => sitting).sort((a, b) => b.finishedAt.localeCompare(a.finishedAt));
  if (!newest) return null;
  const validated = (await findInstrument(records, instrumentId))?.validated ?? false;
  return {
    sittingId: newest.id,
    finishedAt: newest.finishedAt,
    instrument: { id: instrumentId, title: newest.instrumentTitle, version: newest.instrumentVersion, validated },
    scales: found.flatMap(asKnown),
  };
};

const asKnown = ({
  score: { id, label, value, low, high, n, min, max },
  sitting: { finishedAt },
}: LatestScore<FinishedSitting>): LatestScores["scales"] =>
  value === null || low === null || high === null ? [] : [{ id, label, mean: value, low, high, n, min, max, finishedAt }];
