// What a file is, found out from its first bytes, and from its name where bytes cannot tell; a name never overrules bytes.
import { sayCount } from "../../core/say.ts";

interface Mark {
  type: string;
  at?: number;
  bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes by which a format says itself what it is, as its specification sets them. */
const marks: readonly Mark[] = [
  { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { type: "image/gif", bytes: ascii("GIF87a") },
  { type: "image/gif", bytes: ascii("GIF89a") },
  { type: "image/webp", at: 8, bytes: ascii("WEBP") },
  { type: "application/pdf", bytes: ascii("%PDF-") },
  { type: "application/zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: "application/gzip", bytes: [0x1f, 0x8b] },
  { type: "audio/mpeg", bytes: ascii("ID3") },
  { type: "audio/wav", at: 8, bytes: ascii("WAVE") },
  { type: "video/mp4", at: 4, bytes: ascii("ftyp") },
];

/** Formats that are ZIP archives inside, by the ending of the name. */
const inZip: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
};

/** Formats that are plain text inside, by the ending of the name. */
const inText: Readonly<Record<string, string>> = {
  csv: "text/csv",
  md: "text/markdown",
  html: "text/html",
  htm: "text/html",
  svg: "image/svg+xml",
  xml: "application/xml",
  json: "application/json",
  ics: "text/calendar",
  eml: "message/rfc822",
};

const unknown = "application/octet-stream";

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

const carries = (content: Uint8Array, { at = 0, bytes }: Mark): boolean =>
  bytes.every((byte, place) => content[at + place] === byte);

const looked = 64 * 1024;

/** Text in UTF-8 without control characters; a letter that is cut at the end of what is looked at does no harm. */
const isText = (content: Uint8Array): boolean => {
  const start = content.subarray(0, looked);
  if (start.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The media type of a file; `application/octet-stream` for what is none of the known ones. */
export const mediaTypeOf = (name: string, content: Uint8Array): string => {
  const ending = endingOf(name);
  const said = marks.find((mark) => carries(content, mark))?.type;
  if (said === "application/zip") return inZip[ending] ?? said;
  if (said) return said;
  return isText(content) ? (inText[ending] ?? "text/plain") : unknown;
};

const shown: readonly string[] = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/** Pictures that cannot run anything: the only files that are looked at inside Cairn. */
export const isPicture = (mediaType: string): boolean => shown.includes(mediaType);

/** The last part of a path, without what a file system or a header would take for something else. */
export const fileNameOf = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const plain = [...last].filter((letter) => letter.charCodeAt(0) >= 32 && letter.charCodeAt(0) !== 127).join("");
  return plain.trim().slice(0, 255) || "file";
};

/** `2.4 MB`, `310 KB`, `12 bytes`; a kilobyte has 1,024 bytes, as in the limits. */
export const saySize = (bytes: number): string => {
  if (bytes < 1024) return sayCount(bytes, "byte");
  const units = ["KB", "MB", "GB"];
  const step = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  const value = bytes / 1024 ** step;
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ${units[step - 1]}`;
};
