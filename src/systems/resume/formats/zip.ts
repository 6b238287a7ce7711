// The text files of an archive that are asked for, with what is wrong with it as a refusal.
import { text } from "node:stream/consumers";
import { refuse } from "../../../core/refusal.ts";
import { openZip, ZipProblem } from "../../../core/zip.ts";
import { resumeRefusals } from "../refusals.ts";

const most = { entries: 5000, entryBytes: 100_000_000, totalBytes: 100_000_000 };

export interface ZipTexts {
  /** By file name without its folders. */
  texts: Map<string, string>;
  /** How many files were not asked for. */
  others: number;
}

export const readZip = async (file: string, bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipTexts> => {
  try {
    const zip = await openZip(bytes, most, (path) => wanted(path.slice(path.lastIndexOf("/") + 1)));
    const texts = new Map<string, string>();
    for (const { name, open } of zip.files) texts.set(name, await text(await open()));
    return { texts, others: zip.others };
  } catch (error) {
    const why = error instanceof ZipProblem ? `It ${error.message}.` : "This is not a whole ZIP archive.";
    return refuse(resumeRefusals.brokenArchive, { file, why });
  }
};
