// What an archive holds that is asked for, with what is wrong with it as a refusal.
import { buffer } from "node:stream/consumers";
import { decoded } from "../../../core/file-input.ts";
import { Refusal, refuse } from "../../../core/refusal.ts";
import { openZip, type ZipBounds, ZipProblem } from "../../../core/zip.ts";
import { resumeRefusals } from "../refusals.ts";

const most: ZipBounds = { entries: 5000, entryBytes: 10_000_000, totalBytes: 20_000_000 };

export interface ZipTexts {
  /** By file name without its folders. */
  texts: Map<string, string>;
  /** Those of them that an older program wrote, in bytes that are no UTF-8. */
  old: string[];
  /** The files that were not asked for, without their folders. */
  others: string[];
}

export const readZip = (file: string, bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipTexts> =>
  readingZip(file, async () => {
    const others: string[] = [];
    const zip = await openZip(bytes, most, (path) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (!wanted(name) && !name.startsWith(".")) others.push(name);
      return wanted(name);
    });
    const texts = new Map<string, string>();
    const old: string[] = [];
    for (const { name, open } of zip.files) {
      const { text, isOld } = decoded(await buffer(await open()));
      texts.set(name, text);
      if (isOld) old.push(name);
    }
    return { texts, old, others };
  });

/** The paths of all files in an archive. */
export const pathsIn = (file: string, bytes: Uint8Array): Promise<string[]> =>
  readingZip(file, async () => {
    const paths: string[] = [];
    await openZip(bytes, most, (path) => {
      paths.push(path);
      return false;
    });
    return paths;
  });

export const readingZip = async <Read>(file: string, read: () => Promise<Read>): Promise<Read> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = error instanceof ZipProblem ? `It ${error.message}.` : "This is not a whole ZIP archive.";
    return refuse(resumeRefusals.brokenArchive, { file, why });
  }
};
