// What a file says, in the process that is kept for files from outside: facts where its format has fields for them, else the text in it.
import type { ProfileFacts } from "../../career/profile-facts.ts";
import { refuse } from "../../core/refusal.ts";
import { looksLikeFresh, readFresh } from "./formats/fresh.ts";
import { openJson } from "./formats/json-document.ts";
import { looksLikeJsonResume, looksLikePosting, readJsonResume } from "./formats/json-resume.ts";
import { readLinkedin, readLinkedinFile } from "./formats/linkedin.ts";
import { pathsIn } from "./formats/zip.ts";
import { resumeRefusals } from "./refusals.ts";
import type { Reading, Skipped } from "./schema.ts";

export interface ReadBytes {
  format: Reading["format"];
  said: { facts: ProfileFacts } | { text: string };
  skipped: Skipped[];
}

/** Refuses what is no resume, what is broken, locked or too much, and what holds no text. */
export default async function readBytes({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ReadBytes> {
  const skipped: Skipped[] = [];
  const words = (format: Reading["format"], text: string): ReadBytes => ({ format, said: { text }, skipped });
  const facts = (format: Reading["format"], read: ProfileFacts): ReadBytes => ({ format, said: { facts: read }, skipped });
  if (begins(bytes, "%PDF", 1024)) return words("pdf", await (await import("./formats/document/pdf.ts")).textOfPdf(name, bytes));
  if (begins(bytes, "PK")) {
    const paths = await pathsIn(name, bytes);
    if (paths.includes("word/document.xml"))
      return words("docx", await (await import("./formats/document/docx.ts")).textOfDocx(name, bytes));
    if (paths.includes("content.xml") || paths.includes("xl/workbook.xml"))
      return refuseProgram(name, "of another office program");
    return facts("linkedin", await readLinkedin(name, bytes, skipped));
  }
  if (begins(bytes, "\xd0\xcf\x11\xe0")) return refuseProgram(name, "of an older office program");
  if (begins(bytes, "{\\rtf")) return refuseProgram(name, "in rich text (RTF)");
  const text = textOf(name, bytes);
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(name)) {
    const root = openJson(name, text, skipped);
    if (looksLikeFresh(root)) return facts("fresh", readFresh(root));
    if (looksLikePosting(root))
      return refuseJson(name, "It reads like a job posting: see your gap to it with `cairn skills gap --file FILE`.");
    if (looksLikeJsonResume(root)) return facts("json-resume", readJsonResume(root));
    return refuseJson(name, "It is JSON, but holds none of a resume's parts (basics, work, education, skills).");
  }
  if (/\.csv$/i.test(name)) {
    const read = readLinkedinFile(name, text, skipped);
    return read
      ? facts("linkedin", read)
      : refuse(resumeRefusals.notAResume, { file: name, why: "It is a table, but none of a LinkedIn archive." });
  }
  if (isHtml(text)) return words("html", (await import("./formats/document/html.ts")).textOfHtml(text));
  if (/^\s*<(?:\?xml|[\w:-]+[\s>])/.test(text)) {
    const read = (await import("./formats/europass.ts")).readEuropass(name, text);
    return read
      ? facts("europass", read)
      : refuse(resumeRefusals.notAResume, { file: name, why: "It is XML, but no Europass CV." });
  }
  return words("text", text);
}

/** Whether the file has a mark at its beginning, or within so many bytes of it. */
const begins = (bytes: Uint8Array, mark: string, within = 0): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mark.length + within))
    .toString("latin1")
    .includes(mark);

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|div|main|article|section|table|h1)[\s>]/i.test(
    text,
  );

const refuseProgram = (file: string, what: string): never =>
  refuse(resumeRefusals.notReadable, {
    file,
    why: `This is a file ${what}, which is not read.`,
    way: "Save it as PDF or DOCX in the program that made it",
  });

const refuseJson = (file: string, why: string): never => refuse(resumeRefusals.notAResume, { file, why });

const textOf = (name: string, bytes: Uint8Array): string => {
  if (bytes.length === 0) return refuse(resumeRefusals.notAResume, { file: name, why: "The file is empty." });
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch {
    const declared = /charset=["']?\s*(?:windows-1252|iso-8859-1|iso-8859-15|latin1)/i.test(
      Buffer.from(bytes.subarray(0, 2000)).toString("latin1"),
    );
    if (declared) return new TextDecoder("windows-1252").decode(bytes);
    // Not UTF-8: the same answer as for any other file of bytes.
  }
  return refuse(resumeRefusals.notAResume, { file: name, why: "This is neither a document that is read nor a text in UTF-8." });
};
