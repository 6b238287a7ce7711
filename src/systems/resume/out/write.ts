// A resume written as a file, in each of the formats that people are asked for.

import type { z } from "zod";
import type { fileOutput } from "../../../core/file-input.ts";
import type { ResumeDocument } from "../rules/document.ts";
import { type Sheet, sheetOf } from "../rules/sheet.ts";
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

/** The formats of whatever is laid out as a resume is: all but the one that has fields of its own. */
export const sheetFormats = ["pdf", "docx", "html", "md", "txt"] as const;

const sheetAs = async (
  sheet: Sheet,
  format: (typeof sheetFormats)[number],
  look: Look,
  paper: Paper,
): Promise<Uint8Array | string> => {
  if (format === "pdf") return (await import("./pdf.ts")).pdfOf(sheet, look, paper);
  if (format === "docx") return (await import("./docx.ts")).docxOf(sheet, look, paper);
  if (format === "html") return htmlOf(sheet, look);
  return format === "md" ? markdownOf(sheet) : textOf(sheet);
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

interface Written<F> {
  format: F;
  template: Template;
  paper: Paper;
  title: string;
}

const fileOf = (
  name: string | null,
  title: string,
  format: FileFormat,
  content: Uint8Array | string,
): z.infer<typeof fileOutput> => ({
  name: `${nameOf(name, title)}.${format}`,
  mediaType: mediaTypes[format],
  content: Buffer.from(content).toString("base64"),
});

/** Another document, laid out as a resume is. */
export const writeSheet = async (
  sheet: Sheet,
  { format, template, paper, title }: Written<(typeof sheetFormats)[number]>,
): Promise<z.infer<typeof fileOutput>> => fileOf(sheet.name, title, format, await sheetAs(sheet, format, looks[template], paper));

export const writeResume = async (
  document: ResumeDocument,
  { format, title, ...look }: Written<FileFormat>,
): Promise<z.infer<typeof fileOutput>> =>
  format === "json"
    ? fileOf(document.name, title, format, jsonResumeOf(document))
    : writeSheet(sheetOf(document), { format, title, ...look });
