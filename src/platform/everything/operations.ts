// Everything at once: out into one archive that can be read without Cairn, back in from it, and deleted.
import { z } from "zod";
import { dayOf } from "../../core/day.ts";
import { bytesOf, type FileInput, fileInput, fileOutput } from "../../core/file-input.ts";
import { inThread } from "../../core/in-thread.ts";
import { OutsideProblem, readOutside } from "../../core/outside.ts";
import { Refusal, refuse, refusing } from "../../core/refusal.ts";
import { asOfOneMoment } from "../../database/copies.ts";
import { type App, openContext } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { collect } from "./collect.ts";
import { eraseEverything } from "./erase-all.ts";
import { manifestName } from "./parts.ts";
import type readArchive from "./read-archive.ts";
import { archiveRefusals, isLocked, type ReadArchive } from "./read-archive.ts";
import { takeIn, takenIn } from "./take-in.ts";
import type writeArchive from "./write-archive.ts";

const everythingRefusals = {
  ...refusing(404, { noSuchSystem: "There is no room called {unknown}. These hold records: {known}." }),
  ...refusing(413, {
    tooMuchAtOnce: "Your files are too large for one archive. Copy everything into one file instead: npx cairn backup --to FILE",
  }),
  ...refusing(400, { notSure: "Nothing was deleted. To delete everything for good, say “everything”." }),
};

const systemsField = z
  .array(z.string())
  .default([])
  .describe("Only these rooms, by their names, such as skills or wins; all of them where none is named.");

const passphraseField = z.string().min(1).max(1000).optional();

const wantedSystems = ({ systems }: App, asked: readonly string[]): string[] => {
  const known = systems.filter(({ kinds }) => kinds.length > 0).map(({ name }) => name);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) refuse(everythingRefusals.noSuchSystem, { unknown: unknown.join(", "), known: known.join(", ") });
  return [...asked];
};

const reading = { milliseconds: 60_000, megabytes: 1_500 };
/** As base64 an answer still passes every door. */
const mostBytes = 300_000_000;

const exportAll = operation.read("everything.export", {
  summary: "Save everything as one archive that can be read without Cairn",
  input: z.object({
    systems: systemsField,
    withoutSensitive: z
      .boolean()
      .default(false)
      .describe("Leaves out what is employer-sensitive, and how you are doing; without it everything comes along."),
    passphrase: passphraseField.describe("Locks the archive (age, age-encryption.org): without these words nobody can read it."),
  }),
  output: fileOutput,
  refusals: Object.values(everythingRefusals),
  ownerOnly: true,
  body: true,
  command: "export",
  handle: async ({ systems, withoutSensitive, passphrase = null }, context) => {
    const { app, actor, database, tell } = context;
    const wanted = { systems: wantedSystems(app, systems), sensitive: !withoutSensitive };
    const { files } = await asOfOneMoment(database, async (moment) =>
      collect(await openContext(app, actor, "everything.export", moment, false, tell), wanted),
    );
    const size = files.reduce((sum, { content }) => sum + content.length, 0);
    if (size > mostBytes) refuse(everythingRefusals.tooMuchAtOnce);
    const packed = [];
    for (const { path, content } of files) {
      await tell("Packing");
      // A copy, since what is handed to a thread is gone here.
      packed.push({ path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content) });
    }
    const bytes = await inThread<typeof writeArchive>(
      new URL("./write-archive.ts", import.meta.url),
      { files: packed, passphrase },
      packed.map((file) => file.bytes.buffer),
    );
    const name = `cairn-${dayOf(context.now, context.timezone)}.zip${passphrase === null ? "" : ".age"}`;
    return { name, mediaType: "application/zip", content: Buffer.from(bytes).toString("base64") };
  },
  present: ({ name }) => `${name} is ready. Save it with: npx cairn export --to ${name}`,
});

export const isArchive = (file: FileInput): number => {
  const beginning = bytesOf({ ...file, content: file.content.slice(0, 120) });
  const isZip = Buffer.from(beginning.subarray(30, 30 + manifestName.length)).toString("latin1") === manifestName;
  return isZip || isLocked(beginning) ? Number.MAX_SAFE_INTEGER : 0;
};

const readFile = async (file: FileInput, passphrase: string | null): Promise<ReadArchive> => {
  const url = new URL("./read-archive.ts", import.meta.url);
  try {
    return await readOutside<typeof readArchive>(url, { name: file.name, bytes: bytesOf(file), passphrase }, reading);
  } catch (error) {
    if (error instanceof OutsideProblem) throw new Refusal(archiveRefusals.archiveTooLarge, { name: file.name });
    throw error;
  }
};

const importAll = operation.write("everything.import", {
  summary: "Take an archive of everything in: what is new is added, what stands already is left",
  input: z.object({
    file: fileInput("An archive that Cairn saved, locked or not."),
    preview: z.boolean().default(false).describe("Only show what would be added and what is there already."),
    systems: systemsField,
    replace: z.boolean().default(false).describe("Puts the archive's version in the place of one that stands and is different."),
    passphrase: passphraseField.describe("The words that it was locked with."),
  }),
  output: z.object({
    madeAt: z.string().describe("When it was saved."),
    items: z.array(takenIn),
    problems: z.array(z.object({ where: z.string(), why: z.string() })).describe("What was left out, each with the reason."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [...Object.values(archiveRefusals), everythingRefusals.noSuchSystem],
  ownerOnly: true,
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: ({ file, passphrase = null }): Promise<ReadArchive> => readFile(file, passphrase),
  handle: async ({ systems, replace, preview }, context, archive) => ({
    madeAt: archive.manifest.madeAt,
    ...(await takeIn(context, archive, { systems: wantedSystems(context.app, systems), replace })),
    written: !preview,
  }),
  present: ({ items, problems, written }) => {
    const sum = (of: "added" | "known" | "different" | "replaced") => items.reduce((all, item) => all + item[of], 0);
    return [
      `${written ? "" : "Preview, nothing written: "}${sum("added")} added, ${sum("replaced")} replaced, ${sum("known")} known already, ${sum("different")} different and left as they stand, ${problems.length} left out.`,
      ...items
        .filter((item) => item.added + item.replaced + item.different > 0)
        .map(({ what, added, replaced, different }) => `${what}: ${added} added, ${replaced} replaced, ${different} different`),
      ...problems.map(({ where, why }) => `${where}: ${why}`),
    ].join("\n");
  },
});

const erase = operation.task("everything.erase", {
  summary: "Delete everything for good: records, history, keys and all copies; this cannot be undone",
  input: z.object({ sure: z.string().describe("Say “everything” to be sure.") }),
  output: z.object({ rows: z.number().int(), copies: z.number().int().describe("Copies that were deleted as well.") }),
  refusals: [everythingRefusals.notSure],
  ownerOnly: true,
  final: true,
  positional: ["sure"],
  handle: async ({ sure }, context) => {
    if (sure.trim().toLowerCase() !== "everything") refuse(everythingRefusals.notSure);
    return eraseEverything(context);
  },
  present: ({ copies }) =>
    `Everything is deleted: records, history, search, keys and ${copies} copies. Archives and copies that you saved elsewhere are still there.`,
});

export const everything = { export: exportAll, import: importAll, erase };
