// One way in for any file: the system that recognises it reads it, as a preview or for good.
import { z } from "zod";
import { beginOf, fileInput } from "../core/file-input.ts";
import { Refusal, refusals, refuse, refusing } from "../core/refusal.ts";
import type { App } from "../operations/context.ts";
import type { ImportedFile, ImportFormat, OperationCall } from "../operations/contributions.ts";
import { operation } from "../operations/operation.ts";

const keptInstead = "To keep it as it is, as evidence: npx cairn attach FILE, or Files in the browser.";

const filesRefusals = refusing(400, {
  formatUnknown: `{name} is nothing that Cairn reads by itself. It reads: {formats}. ${keptInstead}`,
});

const formatsOf = (app: App): ImportFormat[] => {
  const all = app.systems.flatMap((system) => system.formats ?? []);
  return [...all.filter((format) => !format.lastResort), ...all.filter((format) => format.lastResort)];
};

/** The one that knows most of the file; the first of several. */
const surest = (formats: readonly ImportFormat[], file: ImportedFile): ImportFormat | undefined => {
  const known = formats.map((format) => ({ format, known: Number(format.recognises(file)) })).filter((one) => one.known > 0);
  const most = Math.max(...known.map((one) => one.known));
  return known.find((one) => one.known === most)?.format;
};

/** Endings by which a file is known as well when its own says nothing: it came by standard input, or was saved as a text. */
const endings = { none: [".csv", ".eml", ".md", ".json"], text: [".csv", ".eml"] };

const asNamed = (file: ImportedFile): ImportedFile[] => {
  if (/^\s*BEGIN:VCARD/i.test(beginOf(file)))
    return [{ ...file, name: /\.vcf$/i.test(file.name) ? file.name : `${file.name}.vcf` }];
  const other = /\.(?:txt|text|dat)$/i.test(file.name) ? endings.text : /\.[^.]+$/.test(file.name) ? [] : endings.none;
  return [file, ...other.map((ending) => ({ ...file, name: `${file.name}${ending}` }))];
};

interface Recognised {
  format: ImportFormat;
  file: ImportedFile;
}

/** Who reads the file, under its own name or under the one that its content should have. */
const formatOf = (app: App, file: ImportedFile): Recognised => {
  const formats = formatsOf(app).filter(({ alongside }) => !alongside);
  const certain = formats.filter((format) => !format.lastResort);
  for (const named of asNamed(file)) {
    const format = surest(certain, named);
    if (format) return { format, file: named };
  }
  const last = formats.find((format) => format.lastResort && format.recognises(file));
  const names = formats.map(({ label }) => label).join(", ");
  return { format: last ?? refuse(filesRefusals.formatUnknown, { name: file.name, formats: names }), file };
};

/** Whoever took it as the last resort knows nothing of files that are only kept. */
const withWayOut = (error: unknown): unknown => {
  if (error instanceof Refusal) error.message = `${error.message} ${keptInstead}`;
  return error;
};

const lastWordOf = ({ lastResort }: ImportFormat, error: unknown): unknown => (lastResort ? withWayOut(error) : error);

/** A room's reading of the file, and what it did before the transaction. */
interface Prepared {
  format: ImportFormat;
  reading: OperationCall;
  ready: unknown;
}

const importFile = operation.write("files.import", {
  summary: "Read a file into your record, whatever it is; --preview shows it and writes nothing",
  input: z.object({
    file: fileInput("A resume, an archive, a spreadsheet, a mail: what Cairn can read is found out by itself."),
    preview: z.boolean().default(false).describe("Only show what would be read and merged."),
  }),
  output: z.looseObject({
    operation: z.string().describe("What read it."),
    said: z.string().describe("What came of it, in words."),
  }),
  refusals: [...Object.values(filesRefusals), refusals.tooTangled],
  command: "import",
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: async ({ file, preview }, app, actor) => {
    const beside = formatsOf(app).filter(({ alongside, recognises }) => alongside && recognises(file));
    const readings: Prepared[] = [];
    const refused: unknown[] = [];
    for (const { format, file: named } of [formatOf(app, file), ...beside.map((format) => ({ format, file }))]) {
      const reading: OperationCall = { operation: format.operation, input: { file: named, preview } };
      await app
        .prepare(reading, actor)
        .then((ready) => readings.push({ format, reading, ready }))
        .catch((error: unknown) => refused.push(lastWordOf(format, error)));
    }
    if (readings.length === 0) throw refused[0];
    return readings;
  },
  handle: async (_, context, readings) => {
    const answers: Record<string, unknown>[] = [];
    for (const { format, reading, ready } of readings) {
      const output = await context.app.perform(context, reading, ready).catch((error: unknown) => {
        throw lastWordOf(format, error);
      });
      answers.push({
        ...(output as Record<string, unknown>),
        operation: reading.operation,
        said: context.app.say(reading.operation, output),
      });
    }
    const [first = { operation: "", said: "" }] = answers;
    return { ...first, operation: String(first.operation), said: answers.map(({ said }) => said).join("\n\n") };
  },
  present: ({ said }) => said,
});

export const files = { import: importFile };
