// A text, a picture or a spreadsheet out of the house, as a download that is announced.

import { announce } from "../toast.tsx";
import { t } from "./text.ts";

/** The endings of the files that screens save. */
const mediaTypes = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  vcf: "text/vcard",
};

export const mediaTypeOf = (name: string): string =>
  Object.entries(mediaTypes).find(([ending]) => name.endsWith(`.${ending}`))?.[1] ?? "application/octet-stream";

/** How long a browser may take to read what it saves. */
const readWithin = 10_000;

/** Hands a file to the browser, which says by itself that it saves it. */
export const handOver = (name: string, content: string | Blob): void => {
  const address = URL.createObjectURL(new Blob([content], { type: mediaTypeOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readWithin);
};

/** Saves a file and says so: by its name, unless there is more to say. */
export const saveFile = (name: string, content: string | Blob, said = t("fileSaved", { name })): void => {
  handOver(name, content);
  announce({ said });
};

/** Saves a text of the server's under the name that the server gave it. */
export const saveNamed = ({ name, text: content }: { name: string; text: string }): void => saveFile(name, content);

/** Saves a file of the server's, its bytes given as base64. */
export const saveBytes = ({ name, content }: { name: string; content: string }): void =>
  saveFile(name, new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))]));

export interface Sheet {
  csv: string;
  count: number;
  /** Employer-sensitive ones that stayed out. */
  leftOut: number;
}

/** Saves what an export gave, and says how many came along. */
export const saveSheet = (name: string, { csv, count, leftOut }: Sheet): void =>
  saveFile(name, csv, t("sheetSaved", { count, leftOut }));
