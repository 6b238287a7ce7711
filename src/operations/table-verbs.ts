// The operations of a room's spreadsheet, made from its table: export, import with a preview and a report, and what `import` knows it by.
import { z } from "zod";
import type { Day } from "../core/day.ts";
import { fileInput, isOldText, textGiven } from "../core/file-input.ts";
import { readGivenOutside } from "../core/outside-file.ts";
import type { RecordFields } from "../core/record.ts";
import { Refusal, refusals, refuse } from "../core/refusal.ts";
import type { Kind } from "../database/kind.ts";
import type { Draft, Owned } from "../database/records.ts";
import type { ReadCsv } from "../tables/csv.ts";
import type readCsvOutside from "../tables/read-csv.ts";
import type { Table } from "../tables/table.ts";
import type { Context } from "./context.ts";
import type { ImportFormat } from "./contributions.ts";
import { operation } from "./operation.ts";

type Awaitable<T> = T | Promise<T>;

/** What became of a line. */
export type Outcome = "added" | "changed" | "known" | { problem: string };

const importInput = (help: string) =>
  z.object({
    text: z.string().max(2_000_000).optional().describe(`Lines of CSV with a heading. ${help}`),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  });

export const importReport = z.object({
  added: z.array(z.string()).describe("What is new."),
  changed: z.array(z.string()).describe("What takes something over."),
  known: z.number().int().describe("Lines that say what stands already."),
  bad: z
    .array(z.object({ line: z.number().int(), problem: z.string() }))
    .describe("Lines that were kept out, each with what is wrong."),
  note: z.string().nullable().describe("What is worth knowing of how the file was read; nothing where it was plain."),
  written: z.boolean().describe("False for a preview."),
});

interface Line {
  line: number;
}

/** In letters: a table of a few hundred lines is read where it is asked for, a larger one in a process of its own. */
const small = 50_000;
const mostRows = 10_000;

interface OpenedTable {
  content: string;
  csv: ReadCsv | undefined;
}

const openTable = async (content: string, name: string, { aliases, columns }: Table<unknown>): Promise<OpenedTable> => {
  if (content.length <= small) return { content, csv: undefined };
  const reader = new URL("../tables/read-csv.ts", import.meta.url);
  const csv = await readGivenOutside<typeof readCsvOutside>(reader, { text: content, aliases, columns }, name);
  if (csv.lines.length > mostRows)
    refuse(refusals.tooTangled, { file: name, why: `it has more than ${mostRows.toLocaleString("en")} lines` });
  return { content, csv };
};

interface TableVerbs<R extends Line, S, A extends z.ZodRawShape> {
  table: Table<R>;
  /** As people name several of them: "skills". */
  many: string;
  /** Whether it is about how a person is doing; see `operation`. */
  intimate?: boolean;
  /** How the two are called; `export` and `import` unless told. */
  verbs?: { export: string; import: string };
  /** What happens to lines of what stands already, after “Take skills in from CSV”. */
  known: string;
  /** What the export asks for besides. */
  asks?: A;
  /** What is written out, its fields as the columns name them. */
  all: (context: Context, asked: z.infer<z.ZodObject<A>>) => Promise<readonly { employerSensitive: boolean }[]>;
  /** What a report calls a line. */
  nameOf: (row: R) => string;
  /** A line whose key stood further up is kept out; lines may repeat each other where there is none. */
  twins?: (row: R) => string;
  /** The order in which lines are taken in; as they stand unless told. */
  order?: (rows: readonly R[]) => readonly R[];
  /** What is read once, for all lines. */
  begin: (context: Context, rows: readonly R[]) => Awaitable<S>;
  /** Takes one line in; what it refuses is the line's problem. */
  take: (row: R, state: S, context: Context) => Promise<Outcome>;
  /** What the report notes beside its lines. */
  notes?: (state: S) => string | null;
}

export const tableVerbs = <R extends Line, S, const A extends z.ZodRawShape = Record<never, never>>(
  noun: string,
  verbs: TableVerbs<R, S, A>,
) => {
  const { table, many, intimate = false, asks = {} as A, nameOf, twins } = verbs;
  const names = verbs.verbs ?? { export: "export", import: "import" };
  const sensitive = z.boolean().default(false).describe(`Takes employer-sensitive ${many} along.`);

  const takeLine = async (row: R, state: S, context: Context): Promise<Outcome> => {
    try {
      return await verbs.take(row, state, context);
    } catch (error) {
      if (error instanceof Refusal) return { problem: error.message };
      throw error;
    }
  };

  return {
    export: operation.read(`${noun}.${names.export}`, {
      summary: `Your ${many} as CSV for a spreadsheet`,
      intimate,
      input: z.object({ ...asks, ...((table.guarded ? { sensitive } : {}) as { sensitive: typeof sensitive }) }),
      output: z.object({
        csv: z.string().describe("One line a record, with a heading."),
        count: z.number().int().describe("How many came along."),
        leftOut: z.number().int().describe("Employer-sensitive ones that stayed out."),
      }),
      handle: async (asked, context) => {
        const all = await verbs.all(context, asked as never);
        const isWhole = !table.guarded || (asked as { sensitive: boolean }).sensitive;
        const shown = isWhole ? all : all.filter(({ employerSensitive }) => !employerSensitive);
        return { csv: table.write(shown), count: shown.length, leftOut: all.length - shown.length };
      },
      present: ({ csv }) => csv.trimEnd(),
    }),
    import: operation.write(`${noun}.${names.import}`, {
      summary: `Take ${many} in from CSV: ${verbs.known}`,
      intimate,
      input: importInput(sayColumns(table)),
      output: importReport,
      refusals: [refusals.nothingToRead, refusals.tooTangled, refusals.noColumn],
      positional: ["file"],
      previews: ({ preview }) => preview,
      before: async ({ text, file }) =>
        openTable(textGiven({ text, file }) ?? refuse(refusals.nothingToRead), file?.name ?? "The text", table),
      handle: async ({ text, file, preview }, context, { content, csv }) => {
        const { rows, bad, missing, found } = table.read(content, context.today, csv);
        if (missing.length > 0)
          refuse(refusals.noColumn, {
            file: file?.name ?? "The text",
            missing: missing.join(" or "),
            example: table.needed.join(","),
            line: 1,
            found: found.join(", "),
          });
        const report = { added: [] as string[], changed: [] as string[], known: 0, bad, written: !preview };
        const state = await verbs.begin(context, rows);
        const lines = new Map<string, number>();
        for (const [at, row] of (verbs.order?.(rows) ?? rows).entries()) {
          await context.tell("Taking in", at, rows.length);
          const twin = twins && lines.get(twins(row));
          const outcome = twin
            ? { problem: `“${nameOf(row)}” stands on line ${twin} already` }
            : await takeLine(row, state, context);
          if (twins && !twin) lines.set(twins(row), row.line);
          if (typeof outcome !== "string") bad.push({ line: row.line, ...outcome });
          else if (outcome === "known") report.known++;
          else report[outcome].push(nameOf(row));
        }
        bad.sort((a, b) => a.line - b.line);
        const isOld = file !== undefined && !text?.trim() && isOldText(file);
        return { ...report, note: noteOn(content, rows.length + bad.length, isOld, verbs.notes?.(state) ?? null) };
      },
      present: sayImport,
    }),
  };
};

const sayColumns = ({ headings, needed }: Table<unknown>): string => {
  const others = headings.filter((heading) => !needed.includes(heading)).join(", ");
  return `Needed: ${needed.join(", ")}. Read where they are there: ${others}.`;
};

const noteOn = (content: string, lines: number, isOld: boolean, more: string | null): string | null => {
  const begun = `No line follows the heading “${content.trim().slice(0, 200)}”. The file may have broken off: save it again, whole.`;
  const old = "The file is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.";
  return [lines === 0 && begun, lines > 0 && isOld && old, more].filter(Boolean).join(" ") || null;
};

export const sayImport = ({ added, changed, known, bad, note, written }: z.infer<typeof importReport>): string =>
  [
    `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
    ...(note ? [note] : []),
    ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
  ].join("\n");

/** Whether a record was made, changed or left as it was, from what stood before. */
export const outcomeOf = (before: { revision: number } | undefined, after: { revision: number }): Outcome => {
  if (!before) return "added";
  return before.revision === after.revision ? "known" : "changed";
};

/** Lines that stand already, in the record or further up in the file, stay as they are; all others are added. */
export const importOnce = <R, T>(
  records: (context: Context) => Promise<readonly T[]>,
  keyOf: (one: R | T, context: Context) => string,
  add: (row: R, context: Context) => Promise<Outcome | object>,
) => ({
  begin: async (context: Context) => new Set((await records(context)).map((one) => keyOf(one, context))),
  take: async (row: R, standing: Set<string>, context: Context): Promise<Outcome> => {
    const key = keyOf(row, context);
    if (standing.has(key)) return "known";
    await add(row, context);
    standing.add(key);
    return "added";
  },
});

interface SheetOnce<T extends RecordFields, R extends Line> {
  kind: Kind<T>;
  table: Table<R>;
  many: string;
  /** The fields by which a line is one that stands, each with its word for people. */
  same: Partial<Record<keyof T & keyof R & string, string>>;
  /** What a line says that does not say it. */
  unsaid: Partial<T>;
}

/** All of a kind, the latest day first. */
export const latestFirst =
  <T extends RecordFields & { day: Day }>(kind: Kind<T>) =>
  ({ records }: Context): Promise<Owned<T>[]> =>
    records.list(kind, {
      orderBy: (query) =>
        query
          .orderBy("day" as never, "desc")
          .orderBy("createdAt", "desc")
          .orderBy("id"),
    });

/** The spreadsheet of a kind whose lines only add: what is the same as one that stands stays as it is, and a line without a day is of today. */
export const sheetOnce = <T extends RecordFields & { day: Day }, R extends Line & { day?: Day | undefined }>(
  noun: string,
  { kind, table, many, same, unsaid }: SheetOnce<T, R>,
) => {
  const all = latestFirst(kind);
  return tableVerbs(noun, {
    table,
    many,
    known: `one of the same ${Object.values(same).join(" and ")} stays as it is`,
    all,
    nameOf: (row) => kind.title(row as unknown as T),
    ...importOnce<R, Owned<T>>(
      all,
      (one, { today }) => JSON.stringify(Object.keys(same).map((field) => Reflect.get({ day: today, ...one }, field))),
      ({ line: _, ...row }, { records, today }) => records.create(kind, { ...unsaid, day: today, ...row } as unknown as Draft<T>),
    ),
  });
};

/** The room's tables among what `import` takes. */
export const tableFormat = (
  many: string,
  { recognises }: Pick<Table<unknown>, "recognises">,
  operation: ImportFormat["operation"],
): ImportFormat => ({ label: `${many} as CSV`, recognises, operation });
