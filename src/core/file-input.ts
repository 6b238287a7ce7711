// A file as an operation takes it and gives it: a path on the command line, an upload or download in the browser, base64 for programs.
import { z } from "zod";
import { refusals, refuse } from "./refusal.ts";
import { wellFormed } from "./well-formed.ts";

/** `content` is base64. Doors that can read files (command line, browser) find these fields by the `cairnFile` mark. */
export const fileInput = (description: string) =>
  z
    .object({
      name: z.string().min(1).max(255).describe("The file's name."),
      content: z.base64().describe("The file's bytes as base64."),
    })
    .describe(description)
    .meta({ cairnFile: true });

/** An answer that is a file. Doors that can write files (command line, downloads) know it by the `cairnFile` mark. */
export const fileOutput = z
  .object({
    name: z.string().describe("The file's name."),
    mediaType: z.string().describe("What it is, such as application/pdf."),
    content: z.string().describe("The file's bytes as base64."),
  })
  .meta({ cairnFile: true });

export const givesFile = (output: z.ZodType): boolean => output.meta()?.cairnFile === true;

/** Which of an operation's fields are files. */
export const fileFields = ({ shape }: z.ZodObject): string[] =>
  Object.keys(shape).filter((name) => {
    const field: unknown = shape[name];
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return inner instanceof z.ZodObject && inner.meta()?.cairnFile === true;
  });

export interface FileInput {
  name: string;
  content: string;
}

export const bytesOf = (file: FileInput): Uint8Array => Buffer.from(file.content, "base64");

/** Which order of bytes a text in UTF-16 says at its beginning that it has; undefined for any other. */
const wideOf = ([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;

/** Letters beyond ASCII that are whole in UTF-8, and those that are not: one stray byte makes no other text of a file. */
const countLetters = (text: string): { sound: number; broken: number } => {
  const letters = text.match(/[\u0080-\uffff]/g) ?? [];
  const broken = letters.filter((letter) => letter === "\uFFFD").length;
  return { sound: letters.length - broken, broken };
};

/** A text's letters, and whether an older program wrote them, in bytes that are no UTF-8. */
export const decoded = (bytes: Uint8Array): { text: string; isOld: boolean } => {
  const wide = wideOf(bytes);
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes);
  if (wide || !text.includes("\uFFFD")) return { text, isOld: false };
  const { sound, broken } = countLetters(text);
  return broken > sound ? { text: new TextDecoder("windows-1252").decode(bytes), isOld: true } : { text, isOld: false };
};

/** Whether accents of a text file may be wrong, which is worth a word. */
export const isOldText = (file: FileInput): boolean => decoded(bytesOf(file)).isOld;

/** A text's letters: as UTF-16 where it says so, as UTF-8, or where most of its accents are none, as Windows writes western letters. */
export const lettersIn = (bytes: Uint8Array): string => decoded(bytes).text;

/** A file's text, so that “Müller” stays whole. */
export const textOf = (file: FileInput): string => wellFormed(lettersIn(bytesOf(file)));

/** In base64 letters: some 48,000 bytes. */
const mostLooked = 64_000;

/** How a file's text begins, which is enough to know it by: of a large one no more is decoded. */
export const beginOf = ({ name, content }: FileInput): string =>
  textOf({ name, content: content.length > mostLooked ? content.slice(0, mostLooked) : content });

/** The text that was given, or that of the file; undefined where neither says anything. */
export const textGiven = ({ text, file }: { text?: string | undefined; file?: FileInput | undefined }): string | undefined => {
  const given = text?.trim() ? text : file && textOf(file);
  return given?.trim() ? given : undefined;
};

/** More than this is never blank in earnest; in base64 letters. */
const mostBlank = 4000;

/** Refuses a file that holds nothing, or nothing but blanks, by its name. */
export const refuseEmpty = (file: FileInput): void => {
  if (file.content.length <= mostBlank && !lettersIn(bytesOf(file)).trim()) refuse(refusals.emptyFile, { name: file.name });
};
