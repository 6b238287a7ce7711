// The files of a catalogue download, read from a folder or a ZIP alike, with bounds on what an archive may unpack to.

import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { openZip, type ZipBounds, ZipProblem } from "../core/zip.ts";
import { refuseFile } from "./refusals.ts";

export interface SourceFile {
  /** File name without its folders. */
  name: string;
  /** Bytes as stored in the folder, or as declared by the archive. */
  size: number;
  open(): Promise<Readable>;
}

export interface ImportSource {
  /** The folder or archive, as given. */
  name: string;
  files: SourceFile[];
  close(): void;
}

/** In a folder as in a ZIP: how many files, and bytes of one and of all of them after unpacking. */
export type ImportLimits = ZipBounds;

/** Far above the official downloads (ESCO about 60 MB, O*NET about 140 MB unpacked), far below what would hurt. */
export const importLimits: ImportLimits = { entries: 2000, entryBytes: 400_000_000, totalBytes: 1_200_000_000 };

const official = "Download the archive again from its publisher, or unpack it and give the folder.";
const folderDepth = 3;
const table = /\.(?:csv|txt)(?:\.gz)?$/i;

/** Opens a folder, a ZIP file, or the bytes of a ZIP. */
export async function openImportSource(
  from: string | { name: string; bytes: Uint8Array },
  limits: ImportLimits = importLimits,
): Promise<ImportSource> {
  const meter = bytesMeter(limits);
  if (typeof from !== "string") return openArchive(from.name, from.bytes, limits, meter);
  const info = await stat(from).catch(() => null);
  if (info === null) return refuseFile({ file: from }, "is not there, or may not be read.", "Check the path, then try again.");
  if (info.isDirectory()) return openFolder(from, limits, meter);
  if (!/\.zip$/i.test(from)) {
    return refuseFile(
      { file: from },
      "is a single file; a catalogue has several that belong together.",
      "Give the folder that it lies in, or the ZIP as downloaded.",
    );
  }
  return openArchive(from, from, limits, meter);
}

type Meter = (name: string) => Transform;

function bytesMeter({ entryBytes, totalBytes }: ImportLimits): Meter {
  let total = 0;
  return (name) => {
    let own = 0;
    return new Transform({
      transform(chunk: Buffer, _, done) {
        own += chunk.length;
        total += chunk.length;
        if (own > entryBytes || total > totalBytes) done(tooBig(name, own > entryBytes ? entryBytes : totalBytes));
        else done(null, chunk);
      },
    });
  };
}

function tooBig(file: string, limit: number): Error {
  try {
    return refuseFile(
      { file },
      `unpacks to more than ${Math.round(limit / 1_000_000)} MB, which no official download does.`,
      official,
    );
  } catch (refusal) {
    return refusal instanceof Error ? refusal : new Error(String(refusal));
  }
}

async function openFolder(folder: string, limits: ImportLimits, meter: Meter): Promise<ImportSource> {
  const files: SourceFile[] = [];
  await gather(folder, folderDepth);
  return { name: folder, files, close: () => {} };

  async function gather(at: string, depth: number): Promise<void> {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && depth > 1) await gather(path, depth - 1);
      // A link is followed to a file, never to a folder: a folder of links is fine, a loop is not.
      else if (!entry.isDirectory() && table.test(entry.name)) {
        const info = await stat(path).catch(() => null);
        if (info?.isFile())
          files.push({
            name: entry.name,
            size: info.size,
            open: async () => unpacked(entry.name, createReadStream(path), meter),
          });
      }
      if (files.length > limits.entries)
        refuseFile({ file: folder }, `holds more than ${limits.entries} files.`, "Give the folder of the download itself.");
    }
  }
}

function unpacked(name: string, stream: Readable, meter: Meter): Readable {
  const parts = /\.gz$/i.test(name) ? [stream, createGunzip(), meter(name)] : [stream, meter(name)];
  return parts.reduce((from: Readable, to: Readable) => {
    if (!(to instanceof Transform)) return from;
    from.on("error", (error) => to.destroy(error));
    return from.pipe(to);
  });
}

async function openArchive(name: string, from: string | Uint8Array, limits: ImportLimits, meter: Meter): Promise<ImportSource> {
  try {
    const zip = await openZip(from, limits, (path) => table.test(path) && !path.startsWith("__MACOSX/"));
    const files = zip.files.map((file) => ({
      name: file.name,
      size: file.bytes,
      open: async () => unpacked(file.name, await file.open(), meter),
    }));
    return { name, files, close: zip.close };
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    return refuseFile({ file: name }, `${error.message}.`, official);
  }
}
