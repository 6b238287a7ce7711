// The plain text of a mail's HTML, by html-to-text: lines stay, quotes are marked as quotes, addresses and pictures go.
import { convert } from "html-to-text";

const oneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const options = {
  wordwrap: false as const,
  selectors: [
    ...["title", "style", "script", "img"].map((selector) => ({ selector, format: "skip" })),
    ...["p", "h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, format: "block", options: oneLine })),
    { selector: "a", options: { ignoreHref: true } },
  ],
};

export const textOfHtml = (html: string): string => convert(html, options).replace(/\u00a0/g, " ");

/** Signs such as `&#39;` and `&rsquo;` in a line without tags as themselves; what is none stays as it is. */
export const withoutEntities = (line: string): string =>
  /&#?\w+;/.test(line) ? convert(line.replaceAll("<", "&lt;"), { wordwrap: false, whitespaceCharacters: "" }) : line;
