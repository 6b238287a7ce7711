// A resume written as a file, in each of the formats that people are asked for.

import type { z } from "zod";
import type { fileOutput } from "../../../core/file-input.ts";
import type { ResumeDocument } from "../rules/document.ts";
import { sheetOf } from "../rules/sheet.ts";
import { htmlOf } from "./html.ts";
import { jsonResumeOf } from "./json-resume.ts";
import { type Look, looks, type Paper, type Template } from "./look.ts";
import { markdownOf } from "./markdown.ts";
import { textOf } from "./text.ts";

export const fileFormats = ["pdf", "docx", "html", "md", "txt", "json"] as const;
export type FileFormat = (typeof fileFormats)[number];

const mediaTypes: Record<FileFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  md: "text/markdown",
  txt: "text/plain",
  json: "application/json",
};

const bytesOf = async (document: ResumeDocument, format: FileFormat, look: Look, paper: Paper): Promise<Uint8Array | string> => {
  const sheet = sheetOf(document);
  if (format === "pdf") return (await import("./pdf.ts")).pdfOf(sheet, look, paper);
  if (format === "docx") return (await import("./docx.ts")).docxOf(sheet, look, paper);
  if (format === "html") return htmlOf(sheet, look);
  if (format === "md") return markdownOf(sheet);
  return format === "txt" ? textOf(sheet) : jsonResumeOf(document);
};

/** What a file of it is called: letters, figures and hyphens, so that every system and form takes it. */
const nameOf = (...parts: readonly (string | null)[]): string =>
  parts
    .filter(Boolean)
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80) || "resume";

export const writeResume = async (
  document: ResumeDocument,
  { format, template, paper, title }: { format: FileFormat; template: Template; paper: Paper; title: string },
): Promise<z.infer<typeof fileOutput>> => ({
  name: `${nameOf(document.name, title)}.${format}`,
  mediaType: mediaTypes[format],
  content: Buffer.from(await bytesOf(document, format, looks[template], paper)).toString("base64"),
});
