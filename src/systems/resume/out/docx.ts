// A resume as a Word document: Word's own headings and lists, so that it can be changed there and read by programs.
import type { Paragraph } from "docx";
import type { Sheet, SheetEntry } from "../rules/sheet.ts";
import type { Look, Paper } from "./look.ts";

const fonts = { serif: "Georgia", sans: "Calibri" };
const pages = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } };

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;

export const docxOf = async (sheet: Sheet, look: Look, paper: Paper): Promise<Uint8Array> => {
  const { Document, HeadingLevel, Packer, Paragraph, TabStopType, TextRun } = await import("docx");
  const { name, title, headline, contact, summary, sections } = sheet;
  const margin = Math.round(look.margin * perMillimetre);
  const ink = look.accent.slice(1);
  const text = (said: string) => new Paragraph({ text: said });
  const paragraphs = (said: string | null): Paragraph[] =>
    (said ?? "")
      .split(/\n+/)
      .filter((line) => line.trim())
      .map(text);
  const bullet = (line: string) => new Paragraph({ text: line, bullet: { level: 0 } });
  const entry = ({ title, where, period, summary: about, link, lines }: SheetEntry): Paragraph[] => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: pages[paper].width - 2 * margin }],
      children: [new TextRun(title), ...(period ? [new TextRun({ text: `\t${period}`, bold: false, color: "4A5651" })] : [])],
    }),
    ...(where ? [new Paragraph({ keepNext: lines.length > 0, children: [new TextRun({ text: where, color: "4A5651" })] })] : []),
    ...paragraphs(about),
    ...paragraphs(link),
    ...lines.map(bullet),
  ];
  const size = look.size * 2;
  const document = new Document({
    title,
    creator: name,
    styles: {
      default: {
        document: { run: { font: fonts[look.font], size }, paragraph: { spacing: { after: 80 } } },
        title: { run: { font: fonts[look.font], size: size * 2, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { font: fonts[look.font], size: size + 3, bold: true, color: ink },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
        heading2: {
          run: { font: fonts[look.font], size, bold: true, color: "1D2623" },
          paragraph: { spacing: { before: 140, after: 30 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: pages[paper], margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        children: [
          ...(name ? [new Paragraph({ heading: HeadingLevel.TITLE, text: name })] : []),
          ...(headline ? [new Paragraph({ children: [new TextRun({ text: headline, bold: true })] })] : []),
          ...(contact.length > 0 ? [text(contact.join("  ·  "))] : []),
          ...paragraphs(summary),
          ...sections.flatMap(({ title: heading, entries, lines, listed }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, text: heading }),
            ...entries.flatMap(entry),
            ...lines.map(bullet),
            ...(listed.length > 0 ? [text(listed.join(", "))] : []),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
