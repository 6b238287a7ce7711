// A resume as plain text: for forms that take nothing else, and for reading aloud.
import type { Sheet, SheetEntry } from "../rules/sheet.ts";

const entry = ({ title, where, period, summary, link, lines }: SheetEntry): string =>
  [[title, where, period].filter(Boolean).join(", "), summary, link, ...lines.map((line) => `- ${line}`)]
    .filter(Boolean)
    .join("\n");

export const textOf = ({ name, headline, contact, summary, sections }: Sheet): string =>
  [
    [name, headline, contact.join(" | ")].filter(Boolean).join("\n"),
    summary,
    ...sections.map(({ title, entries, lines, listed }) =>
      [title.toUpperCase(), ...entries.map(entry), ...lines.map((line) => `- ${line}`), listed.join(", ")]
        .filter(Boolean)
        .join(entries.length > 0 ? "\n\n" : "\n"),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
