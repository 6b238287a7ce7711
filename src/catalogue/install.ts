// Fetches a catalogue from its publisher where there is a network; where the publisher wants a form filled in, says how to do it by hand.

import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { refuse } from "../core/refusal.ts";
import type { Database } from "../database/open.ts";
import { importCatalogue } from "./import-catalogue.ts";
import type { ImportedSourceId, ImportReport } from "./imported.ts";
import { catalogueRefusals } from "./refusals.ts";

/** Where the O*NET Center announces its database; the text ZIP is linked from there as db_30_0_text.zip and the like. */
export const onetCenter = "https://www.onetcenter.org";

const archiveName = /db_(\d+)_(\d+)_text\.zip/g;
const patience = { page: 20_000, archive: 600_000 } as const;
const largestArchive = 300_000_000;

const byHand = {
  esco: "The ESCO download is sent by e-mail after a form, so it cannot be fetched from here. Open https://esco.ec.europa.eu/en/use-esco/download, choose the classification, your language and CSV, then run: cairn catalogue import PATH-TO-ZIP",
  onet: "Open https://www.onetcenter.org/database.html in a browser, download the database as text (ZIP), then run: cairn catalogue import PATH-TO-ZIP",
} as const satisfies Record<ImportedSourceId, string>;

export interface InstallChoice {
  source: ImportedSourceId;
  now: string;
  /** A mirror of the publisher's site; the site itself when there is none. */
  site?: string;
}

export async function installCatalogue(
  database: Database,
  { source, now, site = onetCenter }: InstallChoice,
): Promise<ImportReport> {
  if (source === "esco") return refuse(catalogueRefusals.noDownload, { sentence: byHand.esco });
  const folder = await mkdtemp(join(tmpdir(), "cairn-catalogue-"));
  try {
    const archive = await newestArchive(site);
    const file = join(folder, archive);
    await download(`${site}/dl_files/database/${archive}`, file);
    return await importCatalogue(database, { from: file, now });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function newestArchive(site: string): Promise<string> {
  const page = await ask(`${site}/database.html`, patience.page);
  const named = [...(await page.text()).matchAll(archiveName)].map(([name, major, minor]) => ({
    name,
    order: Number(major) * 1000 + Number(minor),
  }));
  const newest = named.sort((a, b) => b.order - a.order)[0];
  return (
    newest?.name ??
    refuse(catalogueRefusals.noDownload, { sentence: `The O*NET page names no text database any more. ${byHand.onet}` })
  );
}

async function download(address: string, file: string): Promise<void> {
  const answer = await ask(address, patience.archive);
  if (!answer.body)
    return refuse(catalogueRefusals.noDownload, { sentence: `The publisher answered without a file. ${byHand.onet}` });
  let size = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > largestArchive ? new Error("the file is larger than any O*NET database") : null, chunk);
    },
  });
  try {
    await pipeline(answer.body, bounded, createWriteStream(file));
  } catch (error) {
    refuse(catalogueRefusals.noDownload, {
      sentence: `The download broke off (${reason(error)}). Try again, or: ${byHand.onet}`,
    });
  }
}

async function ask(address: string, milliseconds: number): Promise<Response> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(milliseconds) });
    if (answer.ok) return answer;
    return refuse(catalogueRefusals.noDownload, {
      sentence: `${new URL(address).host} answered with ${answer.status}. ${byHand.onet}`,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") throw error;
    return refuse(catalogueRefusals.noDownload, {
      sentence: `${new URL(address).host} cannot be reached from here (${reason(error)}). ${byHand.onet}`,
    });
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
