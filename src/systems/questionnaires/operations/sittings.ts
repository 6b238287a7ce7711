// Sittings: begun, answered in pieces, paused, finished, looked at and compared.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned, RecordQuery, Records } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { findInstrument, getInstrument, orderOf, stateOf } from "../readers.ts";
import { sittingRefusals } from "../refusals.ts";
import { carelessSigns } from "../rules/careless.ts";
import { changesOf, leastItems } from "../rules/changes.ts";
import { withAnswers } from "../rules/checked-answers.ts";
import { sayN } from "../rules/say-count.ts";
import { scoresOf } from "../rules/scores.ts";
import { instrumentDefinition } from "../schema/instrument.ts";
import {
  observation,
  type ScaleChange,
  type ScaleScore,
  type Sitting,
  scaleChange,
  scaleScore,
  sitting,
  sittingState,
} from "../schema/sitting.ts";
import { sittingKind } from "../store.ts";
import { sittingFiles } from "./sitting-files.ts";

const shown = z.object({
  ...sitting.shape,
  state: sittingState,
  answered: z.number().int().describe("How many items are answered."),
});

const listed = shown.omit({ answers: true, milliseconds: true });

const asShown = (record: Owned<Sitting>) => ({ ...record, state: stateOf(record), answered: Object.keys(record.answers).length });

const start = operation.write("sittings.start", {
  summary: "Begin a questionnaire; it can be paused at any item",
  input: z.object({ instrument: id("The instrument, such as interests, strengths, environment or big-five.") }),
  output: shown,
  refusals: [sittingRefusals.sittingOpen],
  positional: ["instrument"],
  handle: async ({ instrument: of }, { records, now }) => {
    const instrument = await getInstrument(records, of);
    const [open] = await records.list(sittingKind, {
      where: (query) => query.where("instrumentId", "=", of).where("finishedAt", "is", null),
    });
    if (open)
      refuse(sittingRefusals.sittingOpen, {
        title: instrument.title,
        since: open.startedAt.slice(0, 10),
        answered: Object.keys(open.answers).length,
        of: instrument.items.length,
        sitting: open.id,
      });
    const about = { instrumentId: of, instrumentVersion: instrument.version, instrumentTitle: instrument.title };
    const blank = { pausedAt: null, finishedAt: null, answers: {}, milliseconds: {}, note: null, scores: null, source: null };
    return asShown(await records.create(sittingKind, { id: newId(), ...about, ...blank, startedAt: now }));
  },
  present: (one) => `Begun: ${one.instrumentTitle} (${one.id}). See the items with: cairn sittings get ${one.id}`,
});

/** A sitting that can still be answered, with its instrument. */
const openSitting = async (records: Records, of: string) => {
  const before = await records.get(sittingKind, of);
  if (before.finishedAt) refuse(sittingRefusals.sittingFinished, { day: before.finishedAt.slice(0, 10) });
  return before;
};

const answer = operation.write("sittings.answer", {
  summary: "Answer items of a sitting, one or many; a paused sitting goes on",
  input: z.object({
    id: editFields.id,
    answers: z
      .array(
        z.object({
          item: z.string().min(1).max(40).describe("The item."),
          value: z.number().int().nullable().default(null).describe("Value of the chosen answer; null takes the answer back."),
          milliseconds: z.number().int().min(0).max(86_400_000).optional().describe("Time taken for it."),
        }),
      )
      .min(1)
      .max(500)
      .describe("The answers, each with its item."),
  }),
  output: shown,
  refusals: [sittingRefusals.sittingFinished, sittingRefusals.unknownItem, sittingRefusals.unknownAnswer],
  handle: async ({ id: of, answers }, { records }) => {
    const before = await openSitting(records, of);
    const instrument = await getInstrument(records, before.instrumentId);
    return asShown(await records.update(sittingKind, before, { ...withAnswers(instrument, before, answers), pausedAt: null }));
  },
  present: (one) => `Saved; ${one.answered} answered.`,
});

const pause = operation.write("sittings.pause", {
  summary: "Pause a sitting; every answer is kept",
  input: z.object({ id: editFields.id }),
  output: shown,
  refusals: [sittingRefusals.sittingFinished],
  handle: async ({ id: of }, { records, now }) => {
    const before = await openSitting(records, of);
    return asShown(await records.update(sittingKind, before, { pausedAt: before.pausedAt ?? now }));
  },
  present: (one) => `Paused with ${one.answered} answered. Go on with: cairn sittings resume ${one.id}`,
});

const resume = operation.write("sittings.resume", {
  summary: "Go on with a paused sitting where you stopped",
  input: z.object({ id: editFields.id }),
  output: shown,
  refusals: [sittingRefusals.sittingFinished],
  handle: async ({ id: of }, { records }) =>
    asShown(await records.update(sittingKind, await openSitting(records, of), { pausedAt: null })),
  present: (one) => `Going on; ${one.answered} answered so far.`,
});

const finish = operation.write("sittings.finish", {
  summary: "Finish a sitting and compute its scores; items may stay unanswered",
  input: z.object({ id: editFields.id }),
  output: shown,
  refusals: [sittingRefusals.sittingFinished, sittingRefusals.nothingAnswered],
  handle: async ({ id: of }, { records, now }) => {
    const before = await openSitting(records, of);
    if (Object.keys(before.answers).length === 0) refuse(sittingRefusals.nothingAnswered);
    const instrument = await getInstrument(records, before.instrumentId);
    const scores = scoresOf(instrument, before.answers);
    const patch = { finishedAt: now, pausedAt: null, scores, instrumentVersion: instrument.version };
    return asShown(await records.update(sittingKind, before, patch));
  },
  present: (one) => sayScores(one.instrumentTitle, one.scores ?? []),
});

const sayScores = (title: string, scores: readonly ScaleScore[]): string =>
  [
    title,
    ...scores.map((score) => {
      const name = `${score.parent ? "  " : ""}${score.label}`.padEnd(26);
      if (score.value === null || score.low === null || score.high === null) return `${name} no score: ${score.missing}`;
      const interval = `${score.low.toFixed(1)} to ${score.high.toFixed(1)}`;
      return `${name} ${score.value.toFixed(1)} (${interval}, ${sayN(score.n, "answers")}, from ${score.min} to ${score.max})`;
    }),
  ].join("\n");

const list = operation.read("sittings.list", {
  summary: "Your sittings, the latest first",
  input: z.object({
    instrument: id("Only of this instrument.").optional(),
    state: sittingState.optional(),
    ...pageInput,
  }),
  output: pageOf(listed),
  handle: async ({ instrument, state, ...asked }, { records }) => {
    const where = (query: RecordQuery) => inState(instrument ? query.where("instrumentId", "=", instrument) : query, state);
    const items = await records.list(sittingKind, {
      where,
      orderBy: (query) => query.orderBy("startedAt", "desc").orderBy("id", "desc"),
      page: asked,
    });
    return page(items.map(asShown), await records.count(sittingKind, where), asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? "No sittings yet. Begin with: cairn sittings start interests"
      : items.map((one) => `${one.startedAt.slice(0, 10)}  ${one.instrumentTitle}, ${one.state} (${one.id})`).join("\n"),
});

const inState = (query: RecordQuery, state: z.infer<typeof sittingState> | undefined): RecordQuery => {
  if (state === "finished") return query.where("finishedAt", "is not", null);
  if (state === "paused") return query.where("finishedAt", "is", null).where("pausedAt", "is not", null);
  return state ? query.where("finishedAt", "is", null).where("pausedAt", "is", null) : query;
};

const get = operation.read("sittings.get", {
  summary: "One sitting: its items in their order, what is answered, its scores, and what stands out in the answers",
  input: z.object({ id: editFields.id }),
  output: z.object({
    sitting: shown,
    instrument: instrumentDefinition.nullable().describe("Null when the instrument was deleted: the scores stay."),
    order: z.array(z.string()).describe("The items in the order in which this sitting asks them."),
    next: z.string().nullable().describe("The first item without an answer; null when all are answered."),
    signs: z.array(observation).describe("What stands out in the answers of a finished sitting; empty when nothing does."),
    earlier: z.string().nullable().describe("The finished sitting before it, to compare with."),
  }),
  handle: async ({ id: of }, { records }) => {
    const record = await records.get(sittingKind, of);
    const instrument = (await findInstrument(records, record.instrumentId)) ?? null;
    const order = instrument ? orderOf(instrument, record.id) : [];
    const signs = instrument && record.finishedAt ? carelessSigns(instrument, { ...record, order }) : [];
    const next = order.find((item) => record.answers[item] === undefined) ?? null;
    return {
      sitting: asShown(record),
      instrument,
      order,
      next,
      signs,
      earlier: (await earlierThan(records, record))?.id ?? null,
    };
  },
  present: ({ sitting: one, instrument, order, signs }) =>
    one.scores
      ? [sayScores(one.instrumentTitle, one.scores), ...signs.map((sign) => sign.sentence), instrument?.whatItIsNot]
          .filter(Boolean)
          .join("\n")
      : [
          `${one.instrumentTitle}: ${one.answered} of ${order.length} answered. ${instrument?.instruction ?? ""}`,
          instrument?.answers.map((option) => `${option.value} ${option.label}`).join(", "),
          ...order.map(
            (item) =>
              `${String(one.answers[item] ?? "-").padEnd(3)} ${item.padEnd(18)} ${instrument?.items.find((of) => of.id === item)?.text}`,
          ),
        ].join("\n"),
});

const earlierThan = async (records: Records, record: Owned<Sitting>): Promise<Owned<Sitting> | undefined> => {
  const { finishedAt } = record;
  if (!finishedAt) return undefined;
  const [earlier] = await records.list(sittingKind, {
    where: (query) =>
      query.where("instrumentId", "=", record.instrumentId).where("finishedAt", "<=", finishedAt).where("id", "!=", record.id),
    orderBy: (query) => query.orderBy("finishedAt", "desc").orderBy("id", "desc"),
    page: { limit: 1, offset: 0 },
  });
  return earlier;
};

const side = sitting.pick({ id: true, finishedAt: true, instrumentVersion: true }).extend({
  scores: z.array(scaleScore).describe("Its scores, as computed then."),
});

const comparison = z.object({
  instrument: z.object({ id: z.string(), title: z.string() }),
  earlier: side,
  later: side,
  scales: z.array(scaleChange).describe("Each scale with what can be said about it."),
  compared: z.number().int().describe("Scales with enough items to speak."),
  summary: z.string().describe("The whole in a sentence, with what chance alone would give."),
});

const compare = operation.read("sittings.compare", {
  summary: "Two sittings of one questionnaire: what changed more than chance would give",
  input: z.object({
    id: id("The sitting."),
    with: id("The sitting to hold it against; the one before it unless told.").optional(),
  }),
  output: comparison,
  refusals: [sittingRefusals.noEarlierSitting, sittingRefusals.otherInstrument, sittingRefusals.sittingNotFinished],
  positional: ["id", "with"],
  handle: async ({ id: of, with: other }, context) => compared(context, of, other),
  present: ({ instrument, earlier, later, scales, summary }) =>
    [
      `${instrument.title}: ${earlier.finishedAt?.slice(0, 10)} and ${later.finishedAt?.slice(0, 10)}`,
      ...scales.map((scale) => `${`${scale.parent ? "  " : ""}${scale.label}`.padEnd(26)} ${scale.sentence}`),
      summary,
    ].join("\n"),
});

const compared = async ({ records }: Context, of: string, other: string | undefined) => {
  const asked = await records.get(sittingKind, of);
  const instrument = await getInstrument(records, asked.instrumentId);
  const { title } = instrument;
  const second = other ? await records.get(sittingKind, other) : await earlierThan(records, asked);
  for (const one of [asked, second])
    if (one && !one.finishedAt)
      refuse(sittingRefusals.sittingNotFinished, { answered: Object.keys(one.answers).length, of: instrument.items.length });
  if (!second || second.id === asked.id) return refuse(sittingRefusals.noEarlierSitting, { title });
  if (second.instrumentId !== asked.instrumentId)
    refuse(sittingRefusals.otherInstrument, { one: asked.instrumentTitle, other: second.instrumentTitle });
  const isLater = (asked.finishedAt ?? "") >= (second.finishedAt ?? "");
  const [earlier, later] = isLater ? [second, asked] : [asked, second];
  const scales = changesOf(instrument, earlier.answers, later.answers);
  const speaking = scales.filter((scale) => scale.verdict !== "too-few");
  const claims = speaking.filter((scale) => scale.verdict !== "no-reliable-change").length;
  return {
    instrument: { id: instrument.id, title },
    earlier: { ...earlier, scores: earlier.scores ?? [] },
    later: { ...later, scores: later.scores ?? [] },
    scales,
    compared: speaking.length,
    summary: summaryOf(claims, speaking.length, scales),
  };
};

const summaryOf = (claims: number, speaking: number, all: readonly ScaleChange[]): string => {
  if (speaking === 0)
    return all.some(({ n }) => n >= leastItems)
      ? "Nothing can be said about change: nearly all answers of one of the two sittings are the same one."
      : "Too few items were answered both times to say anything about change.";
  const scales = sayCount(speaking, "scale");
  const said = claims === 0 ? "No reliable change" : sayCount(claims, "reliable change");
  return `${said} in ${scales}. Where nothing changed, a comparison like this claims one in fewer than 5 of 100 cases; changes of less than about a step and a half are mostly not told.`;
};

const update = operation.write("sittings.update", {
  summary: "Note what else was so at a sitting, or say who may see it",
  input: z.object({
    ...editFields,
    note: z.string().max(4000).nullable().optional().describe("The place, the mood, the reason."),
    ...recordChoices,
  }),
  output: shown,
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    asShown(await records.update(sittingKind, await records.get(sittingKind, of), patch, revision)),
  present: (one) => `Saved: ${one.instrumentTitle}.`,
});

const remove = removal("sittings.remove", sittingKind, {
  summary: "Delete a sitting; it goes to the bin",
});

export const sittings = { start, answer, pause, resume, finish, list, get, compare, update, remove, ...sittingFiles };
