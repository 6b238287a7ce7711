// The text of a page of HTML as a resume has it: one line for each block, cells of a table beside one another, what is no text left out.
import { convert } from "html-to-text";
import { isPeriodAlone } from "../plain/layout.ts";

const oneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const afterGap = { leadingLineBreaks: 2, trailingLineBreaks: 1, uppercase: false };
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
const skipped = ["head", "style", "script", "noscript", "template", "svg", "img", "button", "select", "nav", "hr"];

interface TableCell {
  text?: string;
}

/** A row of short cells is one line; where a cell holds several lines, what stands first in each is one line, and the rest follows. */
const rowText = (cells: readonly TableCell[]): string => {
  const parts = cells.map(({ text = "" }) => text.trim().split("\n")).filter(([first]) => first);
  const tall = parts.filter(({ length }) => length > 1);
  const [label = [], body = [], ...more] = parts;
  if (tall.length > 1 && more.length === 0 && label.length <= 3 && isPeriodAlone(label[0] ?? ""))
    return [`${label[0]}   ${body[0]}`, ...withPlace(body.slice(1), label.slice(1))].join("\n");
  if (tall.length > 1) return parts.map((lines) => lines.join("\n")).join("\n\n");
  const heads = parts.map(([first]) => first).join("   ");
  return [heads, ...(tall[0]?.slice(1) ?? [])].join("\n");
};

/** What stands below the period in its cell is the place of what stands beside it. */
const withPlace = ([employer = "", ...done]: readonly string[], place: readonly string[]): string[] =>
  /^[•\s]/.test(employer) ? [...place, employer, ...done] : [[employer, ...place].filter(Boolean).join(", "), ...done];

const tableText = (rows: readonly TableCell[][]): string =>
  rows
    .map(rowText)
    .filter((row) => row.trim())
    .join("\n");

type Format = NonNullable<NonNullable<Parameters<typeof convert>[1]>["formatters"]>[string];
type Dom = Parameters<Format>[0]["children"];

const table: Format = (element, walk, builder) => {
  const walkRows = (nodes: Dom): void => {
    for (const node of nodes) {
      if (!node.name || !node.children) continue;
      if (["thead", "tbody", "tfoot"].includes(node.name)) walkRows(node.children);
      else if (node.name === "tr") {
        builder.openTableRow();
        for (const cell of node.children)
          if (cell.children && (cell.name === "td" || cell.name === "th")) {
            builder.openTableCell();
            walk(cell.children, builder);
            builder.closeTableCell();
          }
        builder.closeTableRow();
      }
    }
  };
  builder.openTable();
  walkRows(element.children);
  builder.closeTable({ tableToString: tableText, ...oneLine });
};

const options = {
  wordwrap: false as const,
  // Tabs stay: what they set apart is set apart.
  whitespaceCharacters: " \r\n\f\u200b",
  limits: { maxDepth: 400, ellipsis: "" },
  formatters: { table },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: "skip" })),
    ...headings.map((selector) => ({ selector, format: "heading", options: afterGap })),
    ...["p", "pre", "blockquote"].map((selector) => ({ selector, format: "block", options: oneLine })),
    ...["dt", "dd", "figcaption", "address", "td"].map((selector) => ({ selector, format: "block", options: oneLine })),
    { selector: "ul", options: { itemPrefix: "• ", ...oneLine } },
    { selector: "ol", format: "unorderedList", options: { itemPrefix: "• ", ...oneLine } },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "table", format: "table" },
  ],
};

/** Neighbours in a line that the page's style sets apart: they have nothing between them but their tags. */
const neighbours = /<\/(span|time|strong|em|b|i|a|small)>(?=<(?:span|time|strong|em|small)[\s>])/gi;

export const textOfHtml = (html: string): string =>
  convert(html.replace(neighbours, "</$1> "), options)
    .replace(/^\s+(?=• )/gm, "")
    .replace(/\n{3,}/g, "\n\n");
