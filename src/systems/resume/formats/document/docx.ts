// The text of a Word document (DOCX): what stands in its head, then its paragraphs, lists, tables and text boxes.
import { text } from "node:stream/consumers";
import { parseDocument } from "htmlparser2";
import { refuse } from "../../../../core/refusal.ts";
import { openZip, type ZipBounds } from "../../../../core/zip.ts";
import { resumeRefusals } from "../../refusals.ts";
import { readingZip } from "../zip.ts";
import { textOfHtml } from "./html.ts";
import { all, isTooDeep, wordsOf } from "./xml.ts";

const most: ZipBounds = { entries: 2000, entryBytes: 20_000_000, totalBytes: 40_000_000 };
const isHead = (path: string): boolean => /^word\/header\d*\.xml$/.test(path);

export const textOfDocx = async (file: string, bytes: Uint8Array): Promise<string> => {
  const heads = await readingZip(file, () => headsOf(file, bytes));
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { ignoreEmptyParagraphs: false, convertImage: mammoth.images.imgElement(noImage) },
    )
    .catch(() =>
      refuse(resumeRefusals.notReadable, {
        file,
        why: "This Word document is broken.",
        way: "Open it and save it again as DOCX or PDF, or copy its text and paste it",
      }),
    );
  const words = [heads, textOfHtml(value)].filter((part) => part.trim()).join("\n\n");
  return words.trim() ? words : refuse(resumeRefusals.noText, { file });
};

const noImage = async () => ({ src: "" });

/** Every part is unpacked once within the bounds, so that what is unpacked again by the library is known to be harmless. */
const headsOf = async (file: string, bytes: Uint8Array): Promise<string> => {
  const zip = await openZip(bytes, most, (path) => /\.(xml|rels)$/.test(path));
  const heads = new Set<string>();
  for (const part of zip.files) {
    const xml = await text(await part.open());
    if (isTooDeep(xml)) return refuse(resumeRefusals.tooMuch, { file, why: "Its parts lie too deep in one another." });
    if (isHead(part.path)) heads.add(paragraphsIn(xml));
  }
  return [...heads].join("\n");
};

const paragraphsIn = (xml: string): string =>
  all(parseDocument(xml, { xmlMode: true }), "p")
    .map((paragraph) => wordsOf(paragraph, { tab: "\t", br: "\n" }))
    .filter((line) => line.trim())
    .join("\n");
