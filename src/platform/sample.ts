// The sample career: an invented person's two years to look around in, marked as such and removed in one step.
import { z } from "zod";
import { refuse, refusing } from "../core/refusal.ts";
import { recordsCreatedBy } from "../database/changes.ts";
import type { Records } from "../database/records.ts";
import type { Context } from "../operations/context.ts";
import type { SampleKeys } from "../operations/contributions.ts";
import { operation } from "../operations/operation.ts";

const sampleRefusals = {
  ...refusing(409, { sampleLoaded: "The sample career is already here. Remove it with `sample remove` first." }),
  ...refusing(404, { sampleMissing: "There is no sample career here to remove." }),
};

const loading = "sample.load";

/** What the sample wrote and is still there, be it in the bin. */
const sampleRecords = (records: Records) => recordsCreatedBy(records, loading);

const show = operation.read("sample.show", {
  summary: "Whether the sample career is loaded",
  output: z.object({ records: z.number().int().describe("How many records belong to the sample; 0 when it is not loaded.") }),
  handle: async (_, { records }) => ({ records: (await sampleRecords(records)).length }),
  present: ({ records }) =>
    records === 0 ? "The sample career is not loaded." : `The sample career is loaded: ${records} records.`,
});

const load = operation.write(loading, {
  summary: "Look around with a sample career: an invented person with two years of history",
  output: z.object({ records: z.number().int() }),
  refusals: [sampleRefusals.sampleLoaded],
  handle: async (_, context) => {
    if ((await sampleRecords(context.records)).length > 0) refuse(sampleRefusals.sampleLoaded);
    const keys: SampleKeys = new Map();
    for (const system of context.app.systems) await system.sample?.(context, keys);
    return { records: (await sampleRecords(context.records)).length };
  },
  present: ({ records }) => `Loaded ${records} records of an invented person. Remove them with: cairn sample remove`,
});

const remove = operation.write("sample.remove", {
  summary: "Remove the sample career, for good",
  final: true,
  output: z.object({ records: z.number().int().describe("How many records were removed.") }),
  refusals: [sampleRefusals.sampleMissing],
  handle: async (_, context) => ({ records: await eraseSample(context) }),
  present: ({ records }) => `Removed the sample career: ${records} records.`,
});

const eraseSample = async ({ app, records }: Context): Promise<number> => {
  const written = await sampleRecords(records);
  if (written.length === 0) refuse(sampleRefusals.sampleMissing);
  // The last systems first: what points to a record goes before what it points to.
  for (const { kind: name, recordId } of written.reverse()) {
    const kind = app.kinds.get(name) ?? refuse(sampleRefusals.sampleMissing);
    // A part may have gone with its whole.
    if (await records.anyOf(kind, recordId)) await records.erase(kind, recordId);
  }
  return written.length;
};

export const sample = { show, load, remove };
