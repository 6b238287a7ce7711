// People in from other programs: contact cards, Google Contacts, a LinkedIn archive, any table whose columns are named.
import { z } from "zod";
import { bytesOf, type FileInput, fileInput } from "../../../core/file-input.ts";
import { OutsideProblem, readOutside } from "../../../core/outside.ts";
import { refuse } from "../../../core/refusal.ts";
import { wellFormed } from "../../../core/well-formed.ts";
import { operation } from "../../../operations/operation.ts";
import { importReport, sayImport } from "../../../operations/table-verbs.ts";
import { type Mapping, mappable, mappingIn } from "../formats/tables-of-people.ts";
import type { ReadPeople } from "../formats/vcard/read.ts";
import type readBytes from "../read-bytes.ts";
import { networkRefusals } from "../refusals.ts";
import { readStanding, takeCard } from "../take-people.ts";

const bounds = { milliseconds: 20_000, megabytes: 600 };
const mostMegabytes = 50;
const mostPeople = 50_000;

/** Reads a file in a process of its own. */
const openPeople = async (file: FileInput, mapping: Mapping | undefined): Promise<ReadPeople> => {
  const bytes = bytesOf(file);
  if (bytes.length > mostMegabytes * 1_000_000)
    return refuse(networkRefusals.tooMuch, { file: file.name, why: `at most ${mostMegabytes} MB are read` });
  const read = await readOutside<typeof readBytes>(
    new URL("../read-bytes.ts", import.meta.url),
    { name: file.name, bytes, ...(mapping && { mapping }) },
    bounds,
  ).catch((error: unknown) => {
    if (error instanceof OutsideProblem)
      return refuse(networkRefusals.tooMuch, { file: file.name, why: "it takes too long or too much memory to read" });
    throw error;
  });
  if (read.people.length > mostPeople)
    refuse(networkRefusals.tooMuch, { file: file.name, why: `it names more than ${mostPeople} people` });
  return wellFormed(read);
};

export const importFile = operation.write("contacts.importFile", {
  summary: "Take people in from contact cards (vCard), Google Contacts, a LinkedIn archive, or any table whose columns you name",
  input: z.object({
    file: fileInput("A vCard file, a Google or LinkedIn export, a LinkedIn archive (ZIP), or a table."),
    columns: z
      .string()
      .max(2000)
      .optional()
      .describe(`For any other table, which column is what: name=Full name, email=Mail. Fields: ${mappable.join(", ")}.`),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: importReport,
  refusals: [networkRefusals.noPeople, networkRefusals.brokenArchive, networkRefusals.tooMuch, networkRefusals.unknownField],
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: ({ file, columns }) => {
    const mapping = columns?.trim() ? mappingIn(columns) : undefined;
    if (typeof mapping === "string") return refuse(networkRefusals.unknownField, { part: mapping, fields: mappable.join(", ") });
    return openPeople(file, mapping);
  },
  handle: async ({ preview }, { records, tell }, { people, bad, note }: ReadPeople) => {
    const report = { added: [] as string[], changed: [] as string[], known: 0, bad: [...bad], note, written: !preview };
    const standing = await readStanding(records);
    for (const [at, { line, card }] of people.entries()) {
      await tell("Taking in", at, people.length);
      const outcome = await takeCard(records, standing, card);
      if (typeof outcome !== "string") report.bad.push({ line, ...outcome });
      else if (outcome === "known") report.known++;
      else report[outcome].push(card.name);
    }
    return report;
  },
  present: sayImport,
});
