// The text files of a ZIP that are asked for, with bounds on what an untrusted archive may unpack to.
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Refusal, refuse } from "../../../core/refusal.ts";
import { resumeRefusals } from "../refusals.ts";

const most = { entries: 5000, bytes: 100_000_000 };

export interface ZipTexts {
  /** By file name without its folders. */
  texts: Map<string, string>;
  /** How many files were not asked for. */
  others: number;
}

export const readZip = async (file: string, bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipTexts> => {
  try {
    const zip = await promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)(Buffer.from(bytes), { lazyEntries: true });
    if (zip.entryCount > most.entries)
      refuse(resumeRefusals.brokenArchive, { file, why: `It holds ${zip.entryCount} files; ${most.entries} are the most.` });
    return await readEntries(file, zip, wanted);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse(resumeRefusals.brokenArchive, { file, why: "This is not a whole ZIP archive." });
  }
};

const readEntries = (file: string, zip: ZipFile, wanted: (name: string) => boolean): Promise<ZipTexts> =>
  new Promise((resolve, reject) => {
    const found: ZipTexts = { texts: new Map(), others: 0 };
    let unpacked = 0;
    const read = async (entry: Entry) => {
      const name = entry.fileName.split("/").at(-1) ?? "";
      if (name === "") return;
      if (!wanted(name)) {
        found.others += 1;
        return;
      }
      unpacked += entry.uncompressedSize;
      if (unpacked > most.bytes)
        refuse(resumeRefusals.brokenArchive, { file, why: `${name} makes it unpack to more than 100 MB.` });
      const stream = await promisify(
        zip.openReadStream.bind(zip) as (
          entry: Entry,
          done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
        ) => void,
      )(entry);
      found.texts.set(name, await text(stream));
    };
    zip.on("entry", (entry: Entry) => read(entry).then(() => zip.readEntry(), reject));
    zip.on("end", () => resolve(found));
    zip.on("error", reject);
    zip.readEntry();
  });
