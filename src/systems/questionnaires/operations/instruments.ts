// Instruments: those that come with Cairn and the person's own, with their licences.
import { z } from "zod";
import { fileInput } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Draft, Owned, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { shipped } from "../instruments/shipped.ts";
import { placeOf, readJson, textOf } from "../read-json.ts";
import { allInstruments, getInstrument, stateOf } from "../readers.ts";
import { instrumentRefusals } from "../refusals.ts";
import { ended } from "../rules/ended.ts";
import { instrumentFaults } from "../rules/instrument-faults.ts";
import { latestPerScale } from "../rules/latest-scores.ts";
import { inShort } from "../rules/reading.ts";
import { type InstrumentDefinition, instrumentDefinition, type OwnInstrument } from "../schema/instrument.ts";
import { type Sitting, sittingState } from "../schema/sitting.ts";
import { instrumentKind, sittingKind } from "../store.ts";

const isShipped = (instrument: { id: string }): boolean => shipped.some((one) => one.id === instrument.id);

const overview = z.object({
  ...instrumentDefinition.pick({
    id: true,
    version: true,
    title: true,
    purpose: true,
    minutes: true,
    validated: true,
    source: true,
    licence: true,
  }).shape,
  items: z.number().int().describe("How many items it has."),
  own: z.boolean().describe("Whether you added it."),
  forOthers: z.boolean().describe("Whether others can answer it about you."),
  finished: z.number().int().describe("How often you finished it."),
  last: z
    .object({
      sittingId: z.string().describe("The sitting."),
      finishedAt: z.string().describe("When it was finished."),
      inShort: z.string().describe("What is known, in a line: of every scale its latest score."),
    })
    .nullable()
    .describe("Your last finished sitting that has a score, or the last of all; null before the first."),
  unfinished: z
    .object({
      sittingId: z.string().describe("The sitting."),
      state: sittingState,
      answered: z.number().int().describe("Items answered so far."),
    })
    .nullable()
    .describe("A sitting to go on with; null where there is none."),
});

const list = operation.read("instruments.list", {
  summary: "The questionnaires you can answer, with where you stand in each",
  output: z.object({ items: z.array(overview).describe("Those that come with Cairn, then your own.") }),
  handle: async (_, { records }) => {
    const sittings = await records.list(sittingKind, {
      orderBy: (query) => query.orderBy("startedAt", "desc").orderBy("id", "desc"),
    });
    const all = await allInstruments(records);
    return {
      items: all.map((instrument) => ({
        ...instrument,
        items: instrument.items.length,
        own: !isShipped(instrument),
        forOthers: instrument.othersInstruction !== null,
        ...standing(
          instrument,
          sittings.filter((one) => one.instrumentId === instrument.id),
        ),
      })),
    };
  },
  present: ({ items }) =>
    items
      .map((one) => {
        const state = one.unfinished
          ? `${one.unfinished.state}, ${one.unfinished.answered} of ${one.items} answered (${one.unfinished.sittingId})`
          : one.last
            ? `last finished ${one.last.finishedAt.slice(0, 10)}: ${one.last.inShort}`
            : "not answered yet";
        return `${one.id.padEnd(14)} ${one.title} (${one.items} items, about ${one.minutes} min): ${state}`;
      })
      .join("\n"),
});

const standing = (instrument: InstrumentDefinition, sittings: readonly Owned<Sitting>[]) => {
  const finished = sittings
    .filter((one) => one.finishedAt)
    .sort((a, b) => ((a.finishedAt ?? "") < (b.finishedAt ?? "") ? 1 : -1));
  const known = latestPerScale(finished.flatMap((one) => (one.finishedAt ? [{ ...one, finishedAt: one.finishedAt }] : []))).map(
    ({ score }) => score,
  );
  const last = finished.find((one) => one.scores?.some((score) => score.value !== null)) ?? finished[0];
  const open = sittings.find((one) => !one.finishedAt);
  return {
    finished: finished.length,
    last: last?.finishedAt ? { sittingId: last.id, finishedAt: last.finishedAt, inShort: inShort(instrument, known) } : null,
    unfinished: open ? { sittingId: open.id, state: stateOf(open), answered: Object.keys(open.answers).length } : null,
  };
};

const get = operation.read("instruments.get", {
  summary: "One questionnaire: its items, scales, scoring, source, licence, and what it is not",
  input: z.object({ id: id("The instrument, such as interests, strengths, environment or big-five.") }),
  output: instrumentDefinition,
  handle: ({ id: of }, { records }) => getInstrument(records, of),
  present: (one) =>
    [
      `${one.title} (version ${one.version})`,
      one.purpose,
      `What it is not: ${one.whatItIsNot}`,
      `Source: ${ended(one.source)} Licence: ${ended(one.licence)}`,
      one.norms ? `Compared with: ${one.norms.group}.` : "There are no norms for it.",
      `Answers: ${one.answers.map((answer) => `${answer.value} ${answer.label}`).join(", ")}`,
      ...one.items.map((item) => `${item.id.padEnd(18)} ${item.text}`),
    ].join("\n"),
});

const add = operation.write("instruments.add", {
  summary: "Add a questionnaire from a JSON file, such as a licensed one that you may use",
  input: z.object({
    file: fileInput("The instrument as JSON; docs/instruments.md describes it."),
    mayUse: z.boolean().default(false).describe("I may use these items under their licence."),
  }),
  output: z.object({ id: z.string(), title: z.string(), items: z.number().int(), scales: z.number().int() }),
  refusals: [instrumentRefusals.brokenFile, instrumentRefusals.instrumentExists, instrumentRefusals.rightNotStated],
  ownerOnly: true,
  positional: ["file"],
  handle: async ({ file, mayUse }, { records }) => {
    const definition = readJson(file, instrumentDefinition);
    const [fault] = instrumentFaults(definition);
    if (fault)
      refuse(instrumentRefusals.brokenFile, {
        file: file.name,
        where: placeOf(textOf(file).text, fault.path),
        fault: fault.fault,
      });
    const { id: name, title, version, licence } = definition;
    if (!mayUse) refuse(instrumentRefusals.rightNotStated, { licence });
    const taken = (await allInstruments(records)).find((one) => one.id === name);
    if (taken) refuse(instrumentRefusals.instrumentExists, { id: name, title: taken.title, version: taken.version });
    await keep(records, { id: name, title, version, definition, file: file.name });
    return { id: name, title, items: definition.items.length, scales: definition.scales.length };
  },
  present: (one) =>
    `Added ${one.title}: ${sayCount(one.items, "item")}, ${sayCount(one.scales, "scale")}. Begin with: cairn sittings start ${one.id}`,
});

/** The record's id is the instrument's own, so one that lies in the bin is taken out again and given the new content. */
const keep = async (records: Records, draft: Draft<OwnInstrument> & { id: string }): Promise<OwnInstrument> => {
  const binned = await records.anyOf(instrumentKind, draft.id);
  if (!binned) return records.create(instrumentKind, draft);
  await records.restore(instrumentKind, draft.id);
  return records.update(instrumentKind, await records.get(instrumentKind, draft.id), draft);
};

const remove = operation.write("instruments.remove", {
  summary: "Delete a questionnaire that you added; it goes to the bin, and sittings keep their scores",
  input: z.object({ id: id("The instrument.") }),
  output: z.object({ id: z.string() }),
  refusals: [instrumentRefusals.shippedInstrument],
  ownerOnly: true,
  handle: async ({ id: of }, { records }) => {
    const standard = shipped.find((one) => one.id === of);
    if (standard) refuse(instrumentRefusals.shippedInstrument, { title: standard.title });
    await records.remove(instrumentKind, await records.get(instrumentKind, of));
    return { id: of };
  },
  present: () => "Deleted. It lies in the bin.",
});

const licences = operation.read("instruments.licences", {
  summary: "The ledger of all questionnaires: source, author and licence of every set of items",
  output: z.object({
    items: z.array(
      z.object({
        ...instrumentDefinition.pick({
          id: true,
          title: true,
          version: true,
          source: true,
          author: true,
          licence: true,
          validated: true,
        }).shape,
        items: z.number().int().describe("How many items it has."),
        own: z.boolean().describe("Whether you added it and stated that you may use it."),
      }),
    ),
  }),
  handle: async (_, { records }) => ({
    items: (await allInstruments(records)).map((one) => ({ ...one, items: one.items.length, own: !isShipped(one) })),
  }),
  present: ({ items }) =>
    items
      .map((one) => `${one.title} (${one.items} items): ${one.licence}\n  ${ended(one.source)} By ${ended(one.author)}`)
      .join("\n"),
});

export const instruments = { list, get, add, remove, licences };
