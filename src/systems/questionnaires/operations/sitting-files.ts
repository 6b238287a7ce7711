// A sitting as a file: taken out whole, read in again, so that nothing is locked in.
import { z } from "zod";
import { beginOf, type FileInput, fileInput } from "../../../core/file-input.ts";
import { editFields } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { type Records, same } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { placeOf, readJson, textOf, tryJson } from "../read-json.ts";
import { findInstrument } from "../readers.ts";
import { instrumentRefusals } from "../refusals.ts";
import { scoresOf } from "../rules/scores.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { answers, scaleScore, sitting } from "../schema/sitting.ts";
import { sittingKind } from "../store.ts";

const mark = "cairn-sitting";

const moment = z.iso
  .datetime({ offset: true, error: "Write an instant such as 2026-11-24T09:00:00Z." })
  .transform((text) => new Date(text).toISOString());

const sittingFile = z.strictObject({
  format: z.literal(mark, `Write "${mark}".`),
  formatVersion: z.literal(1, "Only version 1 is known."),
  instrument: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  startedAt: moment,
  finishedAt: moment.nullable(),
  answers,
  milliseconds: z.record(z.string(), z.number().min(0)),
  note: z.string().max(4000).nullable(),
  scores: z.array(scaleScore).nullable(),
});

type SittingFile = z.infer<typeof sittingFile>;

export const isSittingFile = (file: FileInput): boolean => {
  if (!beginOf(file).includes(mark)) return false;
  const value = tryJson(file);
  return typeof value === "object" && value !== null && "format" in value && value.format === mark;
};

const exportOne = operation.read("sittings.export", {
  summary: "One sitting as a JSON file, with its answers and scores",
  input: z.object({ id: editFields.id }),
  output: z.object({ name: z.string().describe("A name for the file."), text: z.string().describe("The file: JSON text.") }),
  handle: async ({ id: of }, { records }) => {
    const one = await records.get(sittingKind, of);
    const { startedAt, finishedAt, answers: given, milliseconds, note, scores } = one;
    const instrument = { id: one.instrumentId, version: one.instrumentVersion, title: one.instrumentTitle };
    const file: SittingFile = {
      format: mark,
      formatVersion: 1,
      instrument,
      startedAt,
      finishedAt,
      answers: given,
      milliseconds,
      note,
      scores,
    };
    return {
      name: `${one.instrumentId}-${(finishedAt ?? startedAt).slice(0, 10)}.json`,
      text: `${JSON.stringify(file, null, 2)}\n`,
    };
  },
  present: ({ text }) => text.trimEnd(),
});

const importOne = operation.write("sittings.import", {
  summary: "Read a sitting from its JSON file; --preview shows it and writes nothing",
  input: z.object({
    file: fileInput("A sitting as `sittings export` writes it."),
    preview: z.boolean().default(false).describe("Only show what would be read."),
  }),
  output: z.object({
    ...sitting.pick({ instrumentTitle: true, startedAt: true, finishedAt: true, scores: true }).shape,
    id: z.string().nullable().describe("The sitting; null for a preview."),
    answered: z.number().int().describe("How many answers it holds."),
    known: z.boolean().describe("Whether it was here already and nothing was added."),
    saved: z.boolean().describe("Whether it was written down."),
  }),
  refusals: [instrumentRefusals.brokenFile, instrumentRefusals.unknownInstrument],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ file, preview }, { records }) => {
    const read = readJson(file, sittingFile);
    const { instrument: from } = read;
    const instrument =
      (await findInstrument(records, from.id)) ??
      refuse(instrumentRefusals.unknownInstrument, { file: file.name, id: from.id, title: from.title });
    checkAnswers(instrument, file, read);
    const known = await standing(records, read);
    const one = known ?? (await records.create(sittingKind, { ...draftOf(instrument, read), source: file.name }));
    const { instrumentTitle, startedAt, finishedAt, scores } = one;
    const answered = Object.keys(one.answers).length;
    return {
      id: preview && !known ? null : one.id,
      instrumentTitle,
      startedAt,
      finishedAt,
      scores,
      answered,
      known: known !== undefined,
      saved: !preview && !known,
    };
  },
  present: (one) => {
    if (one.known) return `${one.instrumentTitle} of ${one.startedAt.slice(0, 10)} is here already; nothing was added.`;
    return `${one.saved ? "Read" : "Would read"} ${one.instrumentTitle} of ${one.startedAt.slice(0, 10)}: ${one.answered} answers.`;
  },
});

const checkAnswers = (instrument: InstrumentDefinition, file: FileInput, { answers: given }: SittingFile): void => {
  for (const [item, value] of Object.entries(given)) {
    const isItem = instrument.items.some((one) => one.id === item);
    if (isItem && instrument.answers.some((answer) => answer.value === value)) continue;
    const fault = isItem
      ? `${value} is no answer. “${instrument.title}” takes: ${instrument.answers.map((answer) => answer.value).join(", ")}.`
      : `“${instrument.title}” has no such item.`;
    refuse(instrumentRefusals.brokenFile, { file: file.name, where: placeOf(textOf(file).text, ["answers", item]), fault });
  }
};

const standing = async (records: Records, read: SittingFile) => {
  const here = await records.list(sittingKind, { where: (query) => query.where("instrumentId", "=", read.instrument.id) });
  return here.find((one) => one.startedAt === read.startedAt && same(one.answers, read.answers));
};

/** Scored here where the version is the same; a file of another version keeps the scores that it was given with that version. */
const draftOf = (instrument: InstrumentDefinition, read: SittingFile) => {
  const isSameVersion = read.instrument.version === instrument.version;
  const scores = isSameVersion ? scoresOf(instrument, read.answers) : (read.scores ?? scoresOf(instrument, read.answers));
  return {
    instrumentId: instrument.id,
    instrumentVersion: read.instrument.version,
    instrumentTitle: read.instrument.title,
    startedAt: read.startedAt,
    finishedAt: read.finishedAt,
    pausedAt: read.finishedAt ? null : read.startedAt,
    answers: read.answers,
    milliseconds: read.milliseconds,
    note: read.note,
    scores: read.finishedAt ? scores : null,
  };
};

export const sittingFiles = { export: exportOne, import: importOne };
