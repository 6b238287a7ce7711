// Which files the win log reads by itself when they are given to `import`.

import { beginOf } from "../../core/file-input.ts";
import type { ImportFormat } from "../../operations/contributions.ts";
import { isTable } from "../../tables/csv.ts";
import { winTable } from "./formats/csv.ts";
import { isMail } from "./formats/mail.ts";

export const importFormats: readonly ImportFormat[] = [
  {
    label: "A mail as a win (.eml)",
    recognises: (file) => /\.eml$/i.test(file.name) && isMail(beginOf(file)),
    operation: "wins.importMail",
  },
  {
    label: "The text of git log",
    recognises: (file) => /^(?:\uFEFF)?(?:commit [0-9a-f]{7,64}\b|[0-9a-f]{7,40} \S.*\r?\n[0-9a-f]{7,40} \S)/.test(beginOf(file)),
    operation: "wins.importGit",
  },
  {
    label: "Wins as CSV",
    recognises: (file) => (isTable(file.name) || /\.txt$/i.test(file.name)) && winTable.columnsIn(beginOf(file)),
    operation: "wins.import",
  },
];
