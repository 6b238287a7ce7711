// Everything that a person has, as files that can be read without Cairn: made from the kinds of record, so that every room is in it.
import { z } from "zod";
import { labelIn } from "../../core/fields.ts";
import { log } from "../../core/log.ts";
import type { RecordFields } from "../../core/record.ts";
import { Refusal } from "../../core/refusal.ts";
import type { AnyKind } from "../../database/kind.ts";
import type { Context } from "../../operations/context.ts";
import type { OperationMeta } from "../../operations/operation.ts";
import { operationsOf } from "../../operations/operations-of.ts";
import { writeCell } from "../../tables/cells.ts";
import { csvLine, joinedLines } from "../../tables/csv.ts";
import {
  type ArchiveFile,
  formatName,
  formatVersion,
  type KeptRecord,
  type Manifest,
  manifestName,
  recordsName,
  schemaName,
} from "./parts.ts";

export interface Wanted {
  /** Names of systems; all where none is named. */
  systems: readonly string[];
  /** Whether employer-sensitive records and how the person is doing come along. */
  sensitive: boolean;
}

interface Held {
  kind: AnyKind;
  records: { record: RecordFields; deletedAt: string | null }[];
}

export interface Collected {
  manifest: Manifest;
  files: ArchiveFile[];
}

/** The manifest first, so that the archive is known by its beginning. */
export const collect = async (context: Context, { systems: named, sensitive }: Wanted): Promise<Collected> => {
  const { app, now } = context;
  const systems = app.systems.filter(({ name, kinds }) => kinds.length > 0 && (named.length === 0 || named.includes(name)));
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    madeAt: now,
    madeBy: app.version,
    systems: {},
    employerSensitive: 0,
    leftOut: 0,
  };
  const files: ArchiveFile[] = [];
  const total = await context.records.total();
  let saved = 0;
  const meanwhile = (more = 0): Promise<void> => {
    saved += more;
    return context.tell("Saving records", saved, total);
  };
  for (const system of systems) {
    const held: Held[] = [];
    for (const kind of system.kinds) {
      const all = await context.records.whole(kind, meanwhile);
      const taken = sensitive ? all : kind.openTo === "all" ? all.filter(({ record }) => !record.employerSensitive) : [];
      manifest.leftOut += all.length - taken.length;
      manifest.employerSensitive += taken.filter(({ record }) => record.employerSensitive).length;
      const records: Held["records"] = [];
      for (const { record, deletedAt } of taken) {
        records.push({ record: inOrder(record) as RecordFields, deletedAt });
        await meanwhile();
      }
      held.push({ kind, records });
    }
    manifest.systems[system.name] = Object.fromEntries(held.map((one) => [one.kind.kind, counted(one)]));
    files.push(...(await filesOf(context, system.name, held, meanwhile)));
    for (const { meta } of operationsOf(system.operations)) {
      files.push(...(await portableOf(context, meta)));
      await meanwhile();
    }
  }
  const first = [
    { path: manifestName, content: json(manifest) },
    { path: "README.txt", content: readMe(manifest, files) },
  ];
  return { manifest, files: [...first, ...files] };
};

const missingEnding = ".missing.txt";

/** What other programs read, of those operations that say so. */
const portableOf = async (context: Context, { name: operation, portable, givesFile }: OperationMeta): Promise<ArchiveFile[]> => {
  if (!portable) return [];
  const { name: path, field, input = {} } = portable;
  try {
    const output = (await context.app.perform(context, { operation, input: { ...input } })) as Record<string, unknown>;
    const said = String(output[field]);
    return [{ path, content: givesFile ? Buffer.from(said, "base64").toString("utf8") : said }];
  } catch (error) {
    // A room that has nothing to say refuses.
    if (error instanceof Refusal) return [];
    // The records are what counts: they are saved whatever a room cannot make of them.
    log.error({ err: error, operation }, "portable");
    return [{ path: `${path}${missingEnding}`, content: `${operation} could not write this file. Every record is in json/.\n` }];
  }
};

/** The names in lists and objects in one order, whichever the database has them in: the same record is written in the same letters. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const counted = ({ kind, records }: Held): Manifest["systems"][string][string] => ({
  label: kind.label,
  records: records.filter(({ deletedAt }) => deletedAt === null).length,
  inBin: records.filter(({ deletedAt }) => deletedAt !== null).length,
  guarded: kind.openTo !== "all",
});

/** Called after each record, with how many more are done; so that nobody waits for a long list. */
type Meanwhile = (more?: number) => Promise<void>;

const filesOf = async (
  { records }: Context,
  system: string,
  held: readonly Held[],
  meanwhile: Meanwhile,
): Promise<ArchiveFile[]> => {
  const bytes: ArchiveFile[] = [];
  const kinds: string[] = [];
  for (const { kind, records: all } of held) {
    const kept: string[] = [];
    for (const { record, deletedAt } of all) {
      const beside = await kind.bytes?.read(records, record);
      const path = beside && `files/${record.id}/${beside.name.replace(/[\\/:*?"<>|\p{C}]/gu, "_").slice(-120)}`;
      if (beside && path) bytes.push({ path, content: beside.bytes });
      kept.push(JSON.stringify({ ...record, deletedAt, ...(path ? { bytesAt: path } : {}) } satisfies KeptRecord, null, 1));
      await meanwhile(1);
    }
    kinds.push(`${JSON.stringify(kind.kind)}: [${kept.join(",\n")}]`);
  }
  const files: ArchiveFile[] = [
    { path: recordsName(system), content: `{"system": ${JSON.stringify(system)}, "kinds": {\n${kinds.join(",\n")}\n}}\n` },
    { path: schemaName(system), content: json(schemasOf(held)) },
  ];
  const full = held.filter(({ records: all }) => all.length > 0);
  for (const one of full) files.push({ path: `csv/${one.kind.kind}.csv`, content: await asTable(one, meanwhile) });
  if (full.length > 0) files.push({ path: `markdown/${system}.md`, content: await asText(system, full, meanwhile) });
  return [...files, ...bytes];
};

/** JSON Schema of each kind, with a sentence on every field. */
const schemasOf = (held: readonly Held[]): Record<string, unknown> =>
  Object.fromEntries(
    held.map(({ kind }) => [kind.kind, { title: kind.label, ...z.toJSONSchema(kind.shape, { unrepresentable: "any" }) }]),
  );

const asTable = async ({ kind, records }: Held, meanwhile: Meanwhile): Promise<string> => {
  const columns = [...Object.keys(kind.shape.shape), "deletedAt"];
  const lines = [columns.join(",")];
  for (const { record, deletedAt } of records) {
    const fields: Record<string, unknown> = { ...record, deletedAt };
    lines.push(csvLine(columns, Object.fromEntries(columns.map((column) => [column, writeCell(fields[column])]))));
    await meanwhile();
  }
  return joinedLines(lines);
};

/** Of every record; no news to whoever reads it. */
const unsaid = ["id", "revision", "createdAt", "updatedAt", "visibility", "employerSensitive"];

const asText = async (system: string, held: readonly Held[], meanwhile: Meanwhile): Promise<string> => {
  const lines = [`# ${system}`];
  for (const { kind, records } of held) {
    const labels = new Map(Object.keys(kind.shape.shape).map((name) => [name, labelIn(kind.shape, name)]));
    lines.push("", `## ${kind.label}`);
    for (const { record, deletedAt } of records) {
      lines.push("", `### ${oneLine(kind.title(record)) || record.id}${deletedAt ? " (in the bin)" : ""}`, "");
      for (const [name, value] of Object.entries(record)) {
        const written = unsaid.includes(name) ? "" : writeCell(value);
        if (written) lines.push(`- **${labels.get(name) ?? name}:** ${written.replaceAll("\n", "\n  ")}`);
      }
      await meanwhile();
    }
  }
  return `${lines.join("\n")}\n`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const readMe = ({ systems, madeAt, madeBy, employerSensitive, leftOut }: Manifest, files: readonly ArchiveFile[]): string => {
  const guarded = Object.values(systems)
    .flatMap((kinds) => Object.values(kinds))
    .filter((kind) => kind.guarded && kind.records + kind.inBin > 0)
    .map(({ label }) => label);
  const missing = files.flatMap(({ path }) => (path.endsWith(missingEnding) ? path.slice(0, -missingEnding.length) : []));
  return [
    `Everything that you have in Cairn, of ${madeAt}, written by Cairn ${madeBy}.`,
    "",
    "json/       every record of each room, whole; what its fields mean stands in the .schema.json beside it",
    "csv/        the same as tables",
    "markdown/   the same as text to read",
    "files/      the files that you keep as evidence",
    "calendar.ics  what is due, for any calendar (iCalendar)",
    "contacts.vcf  the people, for any address book (vCard)",
    "resume.json   your resume, for any program that reads JSON Resume",
    "checksums.sha256  `sha256sum -c checksums.sha256` tells whether all of it is whole",
    "",
    ...missing.map((name) => `${name} could not be written: something in the records that it is made of cannot be read.`),
    "Back into Cairn: npx cairn import FILE. Only json/ and files/ are read.",
    "The history of changes is not in here; it is in the copies that `npx cairn backup` makes.",
    "",
    guarded.length > 0
      ? `Keep it where nobody else reads it. It says how you are doing: ${guarded.join(", ")}.`
      : "It does not say how you are doing.",
    employerSensitive > 0
      ? `${employerSensitive} of its records are marked employer-sensitive.`
      : "No record in it is marked employer-sensitive.",
    ...(leftOut > 0 ? [`${leftOut} records were left out on your wish, or because their room was not chosen.`] : []),
    "",
  ].join("\n");
};
