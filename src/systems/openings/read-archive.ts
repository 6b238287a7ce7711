// The tables of a LinkedIn archive that say what was saved and applied for, in the process that is kept for files from outside.
import { text as textOfStream } from "node:stream/consumers";
import { refuse } from "../../core/refusal.ts";
import { openZip, type ZipBounds } from "../../core/zip.ts";
import { archiveRefusals } from "./refusals.ts";

const most: ZipBounds = { entries: 5000, entryBytes: 20_000_000, totalBytes: 60_000_000 };

const wanted = ["Job Applications.csv", "Saved Jobs.csv"];

export interface ArchivePart {
  name: string;
  text: string;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export default async function readArchive({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ArchivePart[]> {
  const parts: ArchivePart[] = [];
  try {
    const zip = await openZip(bytes, most, (path) => wanted.includes(baseName(path)));
    for (const file of zip.files) parts.push({ name: baseName(file.name), text: await textOfStream(await file.open()) });
  } catch {
    return refuse(archiveRefusals.brokenArchive, { file: name });
  }
  if (parts.length === 0) refuse(archiveRefusals.noOpenings, { file: name });
  return parts.toSorted((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name));
}
