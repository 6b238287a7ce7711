// What a file says, in the process that is kept for files from outside: facts where its format has fields for them, else the text in it.
import type { ProfileFacts } from "../../career/profile-facts.ts";
import { lettersIn } from "../../core/file-input.ts";
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
    const opened = openJson(name, text, skipped, await plainOf(text));
    const { root } = opened;
    if (looksLikeFresh(root)) return facts("fresh", readFresh(opened, skipped));
    if (looksLikePosting(root))
      return refuseJson(name, "It reads like a job posting: see your gap to it with `cairn skills gap --file FILE`.");
    if (looksLikeJsonResume(root)) return facts("json-resume", readJsonResume(opened, skipped));
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
  const kept = whatElse(name, text);
  if (kept) return refuse(resumeRefusals.notReadable, { file: name, ...kept });
  return words("text", text);
}

/** What a text is when it is known to be no resume, and where its content can go instead. */
const whatElse = (name: string, text: string): { why: string; way: string } | undefined => {
  const begin = text.replace(/^\uFEFF/, "").trimStart();
  if (/^BEGIN:VCARD/i.test(begin))
    return {
      why: "This is a contact card (vCard), which holds no resume.",
      way: "Take the people in it in with: cairn import FILE.vcf",
    };
  if (/^BEGIN:V?CALENDAR/i.test(begin))
    return { why: "This is a calendar, which holds no resume.", way: "Read its days off with: cairn import FILE.ics" };
  if (/^From \S+ .*\d{4}\s*\n/.test(begin) && /^(?:From|Subject|Date): /m.test(begin))
    return {
      why: "This is a mailbox or a list of patches.",
      way: "Give one mail (.eml), or write the log with: git log --date=iso",
    };
  if (/^(?:\p{Cc}\[[\d;]*m|[*|\\/ ])*commit [\da-f]{7,40}\b/u.test(begin))
    return {
      why: "This is a git log in a form that is not read.",
      way: "Write the log with: git log --no-color --no-graph > log.txt",
    };
  if (/^(?:[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d:\d\d |\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d)/.test(begin))
    return { why: "This is the log of a program.", way: "Give a resume as PDF, DOCX or text" };
  if (/\.(?:ya?ml)$/i.test(name)) return { why: "This is YAML, which is not read.", way: "Save it as JSON Resume or PDF" };
  if (/^\\documentclass|\.tex$/i.test(begin) || /\.tex$/i.test(name))
    return { why: "This is TeX, which is not read.", way: "Give the PDF that is made of it" };
  return undefined;
};

/** Some programs keep their texts as HTML within the JSON. */
const plainOf = async (text: string): Promise<(marked: string) => string> => {
  const marks = /<\/?(?:p|ul|ol|li|br|div|span|strong|em|b|i|h[1-6])\b[^<>]*>/i;
  if (!marks.test(text)) return (plain) => plain;
  const { textOfHtml } = await import("./formats/document/html.ts");
  return (marked) => (marks.test(marked) ? textOfHtml(marked) : marked);
};

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
  const text = lettersIn(bytes);
  // No text has these; a file of bytes does.
  if (!/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text.replace(/\p{Cc}\[[\d;]*m/gu, ""))) return text;
  return refuse(resumeRefusals.notAResume, { file: name, why: "This is neither a document that is read nor a text." });
};
