// A text, a picture or a spreadsheet out of the house, as a download.
import { text } from "../text.ts";
import { announce } from "../toast.tsx";
import { say } from "../words.ts";

export const saveFile = (name: string, content: string | Blob, type: string): void => {
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

export interface Sheet {
  csv: string;
  count: number;
  /** Employer-sensitive ones that stayed out. */
  leftOut: number;
}

/** Saves what an export gave, and says how many came along. */
export const saveSheet = (name: string, { csv, count, leftOut }: Sheet): void => {
  saveFile(name, csv, "text/csv");
  announce({ said: say(text, "sheetSaved", { count, leftOut }) });
};
