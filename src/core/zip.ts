// The files of a ZIP that may come from anywhere: listed first, opened one by one, never more than the bounds allow, and never written to disk.
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";

export interface ZipBounds {
  /** Files and folders in the archive. */
  entries: number;
  /** Bytes after unpacking: of one wanted file, and of all of them. */
  entryBytes: number;
  totalBytes: number;
}

export interface ZippedFile {
  /** With its folders, as the archive has it. */
  path: string;
  /** Without its folders. */
  name: string;
  /** Bytes after unpacking; a file that turns out larger breaks off with an error. */
  bytes: number;
  open(): Promise<Readable>;
}

export interface OpenedZip {
  /** The wanted files, in the archive's order. */
  files: ZippedFile[];
  /** How many files were not wanted. */
  others: number;
  close(): void;
}

/** What is wrong with an archive, as the end of a sentence about it: "is protected by a password (a.csv)". */
export class ZipProblem extends Error {}

const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true } as const;

/** Opens the ZIP at a path, or its bytes. What is wrong with it, or beyond the bounds, is a `ZipProblem`; names that point outside are refused as well. */
export async function openZip(
  from: string | Uint8Array,
  bounds: ZipBounds,
  wanted: (path: string) => boolean,
): Promise<OpenedZip> {
  const zip = await archiveOf(from);
  try {
    if (zip.entryCount > bounds.entries)
      throw new ZipProblem(`holds ${zip.entryCount} entries, more than the ${bounds.entries} allowed`);
    return { ...(await listed(zip, bounds, wanted)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const archiveOf = (from: string | Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(unreadable(error)) : resolve(zip));
    if (typeof from === "string") yauzl.open(from, options, done);
    else yauzl.fromBuffer(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options, done);
  });

const unreadable = (cause: Error): ZipProblem => new ZipProblem(`is not a ZIP that can be read (${cause.message})`, { cause });

function listed(zip: ZipFile, bounds: ZipBounds, wanted: (path: string) => boolean): Promise<Omit<OpenedZip, "close">> {
  const found: Omit<OpenedZip, "close"> = { files: [], others: 0 };
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) => reject(new ZipProblem(`cannot be read: ${error.message}`, { cause: error })));
    zip.on("end", () => resolve(found));
    zip.on("entry", (entry: Entry) => {
      const problem = take(entry);
      if (problem) reject(new ZipProblem(problem));
      else zip.readEntry();
    });
    zip.readEntry();
  });

  function take(entry: Entry): string | null {
    const path = entry.fileName;
    if (path.endsWith("/")) return null;
    if (!wanted(path)) {
      found.others++;
      return null;
    }
    total += entry.uncompressedSize;
    const limit =
      entry.uncompressedSize > bounds.entryBytes ? bounds.entryBytes : total > bounds.totalBytes ? bounds.totalBytes : null;
    if (limit !== null) return `unpacks to more than ${Math.round(limit / 1_000_000)} MB (${path})`;
    if (entry.isEncrypted()) return `is protected by a password (${path})`;
    found.files.push({
      path,
      name: path.slice(path.lastIndexOf("/") + 1),
      bytes: entry.uncompressedSize,
      open: () => streamOf(zip, entry),
    });
    return null;
  }
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(unreadable(error)) : resolve(stream)));
  });
