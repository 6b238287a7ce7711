// Taking lines of CSV in, the same way for pulses, checks, hours and time off: previewed where it is asked for, bad lines named and kept out.
import { z } from "zod";
import { type FileInput, fileInput, textGiven } from "../../../core/file-input.ts";
import { refuse } from "../../../core/refusal.ts";
import { NoHeading, type ReadRows } from "../formats/csv.ts";
import { balanceRefusals } from "../refusals.ts";

export const importInput = z.object({
  text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading, as the export writes them."),
  file: fileInput("A CSV file.").optional(),
  preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
});

export const importReport = z.object({
  added: z.array(z.string()).describe("What is new, by its day."),
  changed: z.array(z.string()).describe("What takes something over, by its day."),
  known: z.number().int().describe("Lines that say what stands already."),
  bad: z
    .array(z.object({ line: z.number().int(), problem: z.string() }))
    .describe("Lines that were kept out, each with what is wrong."),
  written: z.boolean().describe("False for a preview."),
});
type Report = z.infer<typeof importReport>;

export const importRefusals = [balanceRefusals.noText, balanceRefusals.unreadable];

export const exported = z.object({ csv: z.string().describe("One line a record, with a heading."), records: z.number().int() });

export const sayImport = ({ added, changed, known, bad, written }: Report): string =>
  [
    `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
    ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
  ].join("\n");

/** Reads what was given and takes line after line in; `take` says what became of it, or refuses it with a sentence. */
export const takeLines = async <T>(
  { text, file, preview }: { text?: string | undefined; file?: FileInput | undefined; preview: boolean },
  read: (text: string) => ReadRows<T>,
  named: (row: T) => string,
  take: (row: T & { line: number }) => Promise<"added" | "changed" | "known" | { problem: string }>,
): Promise<Report> => {
  const given = textGiven({ text, file });
  if (given === undefined) return refuse(balanceRefusals.noText);
  const { rows, bad } = readOrRefuse(given, file?.name ?? "The text", read);
  const report: Report = { added: [], changed: [], known: 0, bad: [...bad], written: !preview };
  for (const row of rows) {
    const outcome = await take(row);
    if (outcome === "known") report.known++;
    else if (typeof outcome === "string") report[outcome].push(named(row));
    else report.bad.push({ line: row.line, problem: outcome.problem });
  }
  report.bad.sort((a, b) => a.line - b.line);
  return report;
};

const readOrRefuse = <T>(text: string, name: string, read: (text: string) => ReadRows<T>): ReadRows<T> => {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof NoHeading)) throw error;
    const sentence = `${name}, line 1: ${error.message}`;
    return refuse(balanceRefusals.unreadable, { sentence, line: 1, found: error.found });
  }
};

/** Whether a record was made, changed or left as it was, from what stood before. */
export const outcomeOf = (
  before: { revision: number } | undefined,
  after: { revision: number },
): "added" | "changed" | "known" => {
  if (!before) return "added";
  return before.revision === after.revision ? "known" : "changed";
};
