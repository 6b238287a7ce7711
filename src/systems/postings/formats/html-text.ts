// The text of a posting that is HTML, with what its form says kept as Markdown: headings, items of lists, and lines that are bold from end to end.
import { convert } from "html-to-text";

type Format = NonNullable<NonNullable<Parameters<typeof convert>[1]>["formatters"]>[string];

const oneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const skipped = ["head", "style", "script", "noscript", "template", "svg", "img", "button", "select", "form", "nav", "iframe"];

const bold: Format = (element, walk, builder) => {
  builder.addLiteral("**");
  walk(element.children, builder);
  builder.addLiteral("**");
};

const heading: Format = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addLiteral("## ");
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const options = {
  wordwrap: false as const,
  limits: { maxDepth: 400, ellipsis: "" },
  formatters: { bold, markedHeading: heading },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: "skip" })),
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, format: "markedHeading" })),
    ...["strong", "b"].map((selector) => ({ selector, format: "bold" })),
    ...["p", "pre", "blockquote", "dt", "dd", "td", "address"].map((selector) => ({
      selector,
      format: "block",
      options: oneLine,
    })),
    { selector: "ul", options: { itemPrefix: "- ", ...oneLine } },
    { selector: "ol", format: "unorderedList", options: { itemPrefix: "- ", ...oneLine } },
    { selector: "a", options: { ignoreHref: true } },
  ],
};

/** Lines as a reader of the page sees them; empty bold is left out. */
export const postingText = (html: string): string =>
  convert(html, options)
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => tidy(line.trim()))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Bold that begins or ends within a line says nothing of the line: only what is bold from end to end keeps its marks. */
const tidy = (line: string): string => {
  const mark = /^(?:## |- )?/.exec(line)?.[0] ?? "";
  const text = line.slice(mark.length);
  const plain = text.replaceAll("**", "").trim();
  if (plain === "") return "";
  const outside = text.split("**").filter((_, at) => at % 2 === 0);
  const isBold = text.includes("**") && outside.join("").replace(/[\s:]/g, "") === "";
  return isBold && mark === "" ? `**${plain}**` : mark + plain;
};
