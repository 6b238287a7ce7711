// What Markdown files of this house share: their lines, and how a line of the person's own is told from a heading of the file.

/** The lines of a file, without the mark of its encoding and the line ends of other systems. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n");

/** A text in which no line looks like a heading of the file; `heading` also matches one with backslashes before it. */
export const escapedText = (text: string, heading: RegExp): string =>
  text
    .trim()
    .split("\n")
    .map((line) => (heading.test(line) ? `\\${line}` : line))
    .join("\n");

export const unescapedText = (lines: readonly string[], heading: RegExp): string =>
  lines
    .map((line) => (line.startsWith("\\") && heading.test(line) ? line.slice(1) : line))
    .join("\n")
    .trim();
