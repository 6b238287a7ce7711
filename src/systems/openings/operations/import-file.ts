// Openings in from a LinkedIn archive: what was applied for, and what was saved.
import { z } from "zod";
import { bytesOf, fileInput } from "../../../core/file-input.ts";
import { OutsideProblem, readOutside } from "../../../core/outside.ts";
import { refuse } from "../../../core/refusal.ts";
import { wellFormed } from "../../../core/well-formed.ts";
import { operation } from "../../../operations/operation.ts";
import { importReport, sayImport } from "../../../operations/table-verbs.ts";
import { openingTable } from "../formats/csv.ts";
import type readArchive from "../read-archive.ts";
import type { ArchivePart } from "../read-archive.ts";
import { archiveRefusals } from "../refusals.ts";
import { sayOpening } from "../rules/stages.ts";
import { standingKeys, takeOpening } from "./exchange.ts";

const bounds = { milliseconds: 20_000, megabytes: 400 };
const mostMegabytes = 50;

export const importFile = operation.write("openings.importFile", {
  summary: "Take in what you saved and applied for from a LinkedIn archive (ZIP)",
  input: z.object({
    file: fileInput("A LinkedIn archive (ZIP)."),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: importReport,
  refusals: [archiveRefusals.brokenArchive, archiveRefusals.noOpenings, archiveRefusals.tooLargeArchive],
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: async ({ file }) => {
    const bytes = bytesOf(file);
    if (bytes.length > mostMegabytes * 1_000_000) return refuse(archiveRefusals.tooLargeArchive, { file: file.name });
    const parts = await readOutside<typeof readArchive>(
      new URL("../read-archive.ts", import.meta.url),
      { name: file.name, bytes },
      bounds,
    ).catch((error: unknown) => {
      if (error instanceof OutsideProblem) return refuse(archiveRefusals.tooLargeArchive, { file: file.name });
      throw error;
    });
    return wellFormed(parts);
  },
  handle: async ({ preview }, context, parts: ArchivePart[]) => {
    const report = { added: [] as string[], changed: [], known: 0, note: null, written: !preview };
    const bad: { line: number; problem: string }[] = [];
    const standing = await standingKeys(context);
    for (const { name, text } of parts) {
      const read = openingTable.read(text, context.today);
      // The heading names columns that are about other things, such as the file that was sent.
      bad.push(...read.bad.filter(({ line }) => line > 1).map(({ line, problem }) => ({ line, problem: `${name}: ${problem}` })));
      for (const [at, row] of read.rows.entries()) {
        await context.tell("Taking in", at, read.rows.length);
        const outcome = await takeOpening({ ...row, how: "board", source: "LinkedIn" }, standing, context);
        if (typeof outcome !== "string") bad.push({ line: row.line, problem: `${name}: ${outcome.problem}` });
        else if (outcome === "known") report.known++;
        else report.added.push(sayOpening({ title: row.title, organisation: row.organisation ?? null }));
      }
    }
    return { ...report, bad };
  },
  present: sayImport,
});
