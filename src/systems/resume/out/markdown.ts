// A resume as Markdown.
import type { Sheet, SheetEntry } from "../rules/sheet.ts";

/** What would be markup in a person's own words is written as the sign that it is. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`).replaceAll("\n", "  \n");

const linked = (link: string): string => `<${encodeURI(link)}>`;

const entry = ({ title, where, period, summary, link, lines }: SheetEntry): string =>
  [
    `### ${plain(title)}`,
    [where && plain(where), period].filter(Boolean).join(" · "),
    summary && plain(summary),
    link && linked(link),
    lines.map((line) => `- ${plain(line)}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");

export const markdownOf = ({ name, headline, contact, summary, sections }: Sheet): string =>
  [
    name && `# ${plain(name)}`,
    headline && `**${plain(headline)}**`,
    contact.map(plain).join(" · "),
    summary && plain(summary),
    ...sections.map(({ title, entries, lines, listed }) =>
      [`## ${title}`, ...entries.map(entry), lines.map((line) => `- ${plain(line)}`).join("\n"), listed.map(plain).join(", ")]
        .filter(Boolean)
        .join("\n\n"),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
