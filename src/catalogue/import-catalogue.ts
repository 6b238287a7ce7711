// One import from start to report: which catalogue it is, read, saved in one transaction, with a progress that a page can ask for.

import { refuse } from "../core/refusal.ts";
import type { Database } from "../database/open.ts";
import { isEsco, readEsco } from "./esco.ts";
import { type ImportSource, openImportSource } from "./import-source.ts";
import type { ImportedSourceId, ImportProgress, ImportReport } from "./imported.ts";
import { isOnet, readOnet } from "./onet.ts";
import { catalogueRefusals, refuseFile } from "./refusals.ts";
import { catalogueStore } from "./store.ts";

export interface ImportStatus {
  state: "idle" | "running" | "done" | "failed";
  /** Folder or file being imported. */
  what: string;
  step: string;
  done: number;
  total: number;
  /** Why it failed. */
  error: string | null;
}

const idle: ImportStatus = { state: "idle", what: "", step: "", done: 0, total: 0, error: null };

/** The running or last import of each database: one at a time, seen by whoever asks. */
const statuses = new WeakMap<Database, ImportStatus>();

export const importStatus = (database: Database): ImportStatus => statuses.get(database) ?? idle;

export interface ImportChoice {
  from: string | { name: string; bytes: Uint8Array };
  /** Two-letter code, where the download holds several languages. */
  language?: string;
  /** The instant of the import, as ISO text. */
  now: string;
}

export async function importCatalogue(database: Database, { from, language, now }: ImportChoice): Promise<ImportReport> {
  const what = typeof from === "string" ? from : from.name;
  const running = importStatus(database);
  if (running.state === "running") refuse(catalogueRefusals.importRunning, { what: running.what });
  const set = (status: Partial<ImportStatus>) => statuses.set(database, { ...importStatus(database), ...status });
  set({ ...idle, state: "running", what, step: "opening" });
  try {
    const report = await importFrom(database, from, language, now, (step, done, total) => set({ step, done, total }));
    set({ state: "done", step: "done" });
    return report;
  } catch (error) {
    set({ state: "failed", error: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

async function importFrom(
  database: Database,
  from: ImportChoice["from"],
  language: string | undefined,
  now: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  const started = performance.now();
  const source = await openImportSource(from);
  try {
    const batch = sourceKind(source) === "esco" ? await readEsco(source, progress, language) : await readOnet(source, progress);
    const store = catalogueStore(database);
    const { added, retired } = await store.replace(batch, await laterThanLast(now), progress);
    return {
      source: batch.source,
      title: batch.title,
      version: batch.version,
      language: batch.language,
      skills: batch.skills.length,
      roles: batch.roles.length,
      relations: batch.needsRead,
      profiles: batch.work.length,
      otherRelations: batch.relations.filter((relation) => relation.kind !== "needs").length,
      added,
      retired,
      skipped: batch.skipped,
      missingFiles: batch.missingFiles,
      attribution: batch.attribution,
      milliseconds: Math.round(performance.now() - started),
    };

    /** The instant tells imports apart, so two in the same millisecond must not share it. */
    async function laterThanLast(instant: string): Promise<string> {
      const last = (await store.sources()).find((row) => row.id === batch.source)?.importedAt;
      return last !== undefined && last >= instant ? new Date(Date.parse(last) + 1).toISOString() : instant;
    }
  } finally {
    source.close();
  }
}

function sourceKind(source: ImportSource): ImportedSourceId {
  if (isEsco(source)) return "esco";
  if (isOnet(source)) return "onet";
  return refuseFile(
    { file: source.name },
    "holds neither ESCO (occupations_en.csv and others) nor O*NET (Occupation Data.txt and others).",
    "Give the ZIP or folder of the ESCO classification as CSV, or of the O*NET database as text files.",
  );
}
