// Reads an archive of everything: unlocked, unpacked within bounds, and every file held against its checksum. It runs in a process of its own.
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { refuse, refusing } from "../../core/refusal.ts";
import { openZip, ZipProblem } from "../../core/zip.ts";
import {
  formatVersion,
  type KeptRecord,
  type Manifest,
  manifest,
  manifestName,
  recordsName,
  sumsName,
  systemFile,
} from "./parts.ts";

export const archiveRefusals = {
  ...refusing(422, {
    notAnArchive: "{name} {problem}. Nothing was read.",
    archiveDamaged:
      "{name} is not whole: {path} is not what was written. Nothing was read. Save it again, or take an earlier one.",
    archiveLocked:
      "{name} is locked. Give its passphrase: npx cairn everything import FILE --passphrase WORDS, or under Your data in the browser.",
    wrongPassphrase: "This passphrase does not open {name}. Nothing was read.",
    archiveTooLarge: "This file is too large or too tangled: {name} could not be read within the bounds. Nothing was read.",
  }),
  ...refusing(409, {
    archiveNewer: "{name} was written by a newer Cairn ({madeBy}). Update this one with `git pull`. Nothing was read.",
  }),
};

export interface ReadArchive {
  manifest: Manifest;
  /** By system; the records as JSON, some hundred in each part, so that whoever takes them in need not read all of them at once. */
  kinds: { system: string; kind: string; count: number; parts: string[] }[];
  /** By their path in the archive. */
  bytes: Map<string, Uint8Array>;
}

interface Input {
  name: string;
  bytes: Uint8Array;
  passphrase: string | null;
}

const bounds = { entries: 100_000, entryBytes: 400_000_000, totalBytes: 800_000_000 };

export const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 21)).toString("latin1") === "age-encryption.org/v1";

export default async ({ name, bytes, passphrase }: Input): Promise<ReadArchive> => {
  const files = await unpacked(name, isLocked(bytes) ? await unlocked(name, bytes, passphrase) : bytes);
  refuseOthers(name, files);
  const read = parsed(name, manifestName, files, (given) => manifest.parse(given));
  if (read.version > formatVersion) refuse(archiveRefusals.archiveNewer, { name, madeBy: read.madeBy });
  const kinds = Object.keys(read.systems).flatMap((system) => {
    const held = parsed(name, recordsName(system), files, (given) => systemFile.parse(given));
    return Object.entries(held.kinds).map(([kind, records]) => ({
      system,
      kind,
      count: records.length,
      parts: inParts(records),
    }));
  });
  return { manifest: read, kinds, bytes: new Map([...files].filter(([path]) => path.startsWith("files/"))) };
};

const inPart = 200;

const inParts = (records: readonly KeptRecord[]): string[] =>
  Array.from({ length: Math.ceil(records.length / inPart) }, (_, at) =>
    JSON.stringify(records.slice(at * inPart, (at + 1) * inPart)),
  );

const unlocked = async (name: string, bytes: Uint8Array, passphrase: string | null): Promise<Uint8Array> => {
  if (passphrase === null) return refuse(archiveRefusals.archiveLocked, { name });
  const { Decrypter } = await import("age-encryption");
  const key = new Decrypter();
  key.addPassphrase(passphrase);
  return key.decrypt(new Uint8Array(bytes)).catch(() => refuse(archiveRefusals.wrongPassphrase, { name }));
};

/** Only what is read, and the checksums: tables and texts are for people. */
const isRead = (path: string): boolean => /^(cairn\.json|checksums\.sha256|json\/[\w-]+\.json|files\/.+)$/.test(path);

const unpacked = async (name: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> => {
  try {
    const zip = await openZip(bytes, bounds, isRead);
    const files = new Map<string, Uint8Array>();
    for (const file of zip.files) files.set(file.path, await buffer(await file.open()));
    zip.close();
    return files;
  } catch (error) {
    const problem = error instanceof ZipProblem ? error.message : "is not a ZIP that can be read";
    return refuse(archiveRefusals.notAnArchive, { name, problem });
  }
};

const refuseOthers = (name: string, files: ReadonlyMap<string, Uint8Array>): void => {
  const sums = files.get(sumsName);
  if (!files.has(manifestName) || !sums) refuse(archiveRefusals.notAnArchive, { name, problem: "is no archive of Cairn" });
  const wanted = new Map(
    Buffer.from(sums ?? [])
      .toString("utf8")
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  for (const [path, bytes] of files) {
    if (path === sumsName) continue;
    if (createHash("sha256").update(bytes).digest("hex") !== wanted.get(path))
      refuse(archiveRefusals.archiveDamaged, { name, path });
  }
  for (const path of wanted.keys()) if (isRead(path) && !files.has(path)) refuse(archiveRefusals.archiveDamaged, { name, path });
};

const parsed = <T>(name: string, path: string, files: ReadonlyMap<string, Uint8Array>, read: (given: unknown) => T): T => {
  try {
    return read(JSON.parse(Buffer.from(files.get(path) ?? []).toString("utf8")));
  } catch {
    return refuse(archiveRefusals.archiveDamaged, { name, path });
  }
};
