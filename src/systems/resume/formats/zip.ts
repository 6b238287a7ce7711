// What an archive holds that is asked for, with what is wrong with it as a refusal.
import { text } from "node:stream/consumers";
import { Refusal, refuse } from "../../../core/refusal.ts";
import { openZip, type ZipBounds, ZipProblem } from "../../../core/zip.ts";
import { resumeRefusals } from "../refusals.ts";

const most: ZipBounds = { entries: 5000, entryBytes: 100_000_000, totalBytes: 100_000_000 };

export interface ZipTexts {
  /** By file name without its folders. */
  texts: Map<string, string>;
  /** How many files were not asked for. */
  others: number;
}

export const readZip = (file: string, bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipTexts> =>
  readingZip(file, async () => {
    const zip = await openZip(bytes, most, (path) => wanted(path.slice(path.lastIndexOf("/") + 1)));
    const texts = new Map<string, string>();
    for (const { name, open } of zip.files) texts.set(name, await text(await open()));
    return { texts, others: zip.others };
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
