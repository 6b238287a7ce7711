// A small and safe part of Markdown as a tree: paragraphs, headings, lists, tables, quotes, code, emphasis, links and images. HTML is text like any other.

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "link"; to: string; children: Inline[] }
  /** An image by its words; `to` is null where it lies beside the file that it came from. */
  | { kind: "image"; alt: string; to: string | null };

export type Block =
  | { kind: "heading"; level: number; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "quote"; children: Block[] }
  | { kind: "list"; ordered: boolean; items: Block[][] }
  | { kind: "code"; text: string }
  | { kind: "table"; align: ("left" | "center" | "right" | null)[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: "rule" };

/** Deeper than that nothing nests: what is left is text. */
const deepest = 8;

const fenceStart = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const quoted = /^ {0,3}> ?/;
const listItem = /^( {0,3})([-*+]|\d{1,9}[.)])([ \t]+)(?=\S)/;
const isBlank = (line: string): boolean => line.trim() === "";

/** The blocks of a text. Never fails: what is no Markdown is a paragraph. */
export const blocksOf = (text: string, depth = 0): Block[] => {
  const lines = text.replace(/\r\n?/g, "\n").replaceAll("\t", "    ").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const [block, after] = nextBlock(lines, at, depth);
    if (block) blocks.push(block);
    at = after;
  }
  return blocks;
};

type Found = [block: Block | null, after: number];

const nextBlock = (lines: readonly string[], at: number, depth: number): Found => {
  const line = lines[at] ?? "";
  if (isBlank(line)) return [null, at + 1];
  const fence = fenceStart.exec(line)?.[1];
  if (fence) return codeBlock(lines, at, fence);
  const head = heading.exec(line);
  if (head) return [{ kind: "heading", level: head[1]?.length ?? 1, children: inlinesOf(head[2] ?? "") }, at + 1];
  if (rule.test(line)) return [{ kind: "rule" }, at + 1];
  if (depth < deepest && quoted.test(line)) return quote(lines, at, depth);
  if (depth < deepest && listItem.test(line)) return list(lines, at, depth);
  if (isTable(lines, at)) return table(lines, at);
  return paragraph(lines, at, depth);
};

const delimiters = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The cells of a row; a bar with a backslash before it belongs to its cell. */
const cellsOf = (line: string): string[] => {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
};

/** A row of heads and under it as many delimiters make a table, as GitHub reads it. */
const isTable = (lines: readonly string[], at: number): boolean => {
  const [head = "", under = ""] = lines.slice(at, at + 2);
  return head.includes("|") && delimiters.test(under) && cellsOf(head).length === cellsOf(under).length;
};

const alignOf = (cell: string) => {
  const [left, right] = [cell.startsWith(":"), cell.endsWith(":")];
  if (left && right) return "center";
  return right ? "right" : left ? "left" : null;
};

const table = (lines: readonly string[], at: number): Found => {
  const heads = cellsOf(lines[at] ?? "");
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? "").includes("|")) end++;
  const rows = lines.slice(at + 2, end).map((line) => {
    const cells = cellsOf(line);
    return heads.map((_, place) => inlinesOf(cells[place] ?? ""));
  });
  const align = cellsOf(lines[at + 1] ?? "").map(alignOf);
  return [{ kind: "table", align, head: heads.map((cell) => inlinesOf(cell)), rows }, end];
};

const codeBlock = (lines: readonly string[], at: number, fence: string): Found => {
  const closes = (line: string): boolean => line.trim().startsWith(fence) && /^[`~\s]*$/.test(line);
  const end = lines.findIndex((line, place) => place > at && closes(line));
  const last = end < 0 ? lines.length : end;
  return [{ kind: "code", text: lines.slice(at + 1, last).join("\n") }, last + 1];
};

const quote = (lines: readonly string[], at: number, depth: number): Found => {
  let end = at;
  while (end < lines.length && quoted.test(lines[end] ?? "")) end++;
  const inner = lines.slice(at, end).map((line) => line.replace(quoted, ""));
  return [{ kind: "quote", children: blocksOf(inner.join("\n"), depth + 1) }, end];
};

const isOrdered = (marker: string): boolean => /\d/.test(marker);

const list = (lines: readonly string[], at: number, depth: number): Found => {
  const ordered = isOrdered(listItem.exec(lines[at] ?? "")?.[2] ?? "");
  const items: Block[][] = [];
  let end = at;
  while (end < lines.length) {
    const marker = listItem.exec(lines[end] ?? "");
    if (!marker || isOrdered(marker[2] ?? "") !== ordered || rule.test(lines[end] ?? "")) break;
    const indent = marker[0].length;
    const after = endOfItem(lines, end + 1, indent);
    const inner = [lines[end]?.slice(indent) ?? "", ...lines.slice(end + 1, after).map((line) => dedented(line, indent))];
    items.push(blocksOf(inner.join("\n"), depth + 1));
    end = after;
  }
  return [{ kind: "list", ordered, items }, end];
};

/** An item goes on over lines that are indented, and over a blank line that such a line follows. */
const endOfItem = (lines: readonly string[], from: number, indent: number): number => {
  let end = from;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const next = lines[end + 1] ?? "";
    const goesOn = isBlank(line)
      ? indentOf(next) >= Math.min(indent, 2) && !isBlank(next)
      : indentOf(line) >= Math.min(indent, 2);
    if (!goesOn) break;
    end++;
  }
  return end;
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

const dedented = (line: string, indent: number): string => line.slice(Math.min(indent, indentOf(line)));

const begins = (line: string): boolean =>
  isBlank(line) || fenceStart.test(line) || heading.test(line) || rule.test(line) || quoted.test(line) || listItem.test(line);

const paragraph = (lines: readonly string[], at: number, depth: number): Found => {
  let end = at + 1;
  const ends = (line: string): boolean => (depth < deepest ? begins(line) : isBlank(line));
  while (end < lines.length && !ends(lines[end] ?? "") && !isTable(lines, end)) end++;
  const written = lines.slice(at, end).map((line) => line.trim());
  return [{ kind: "paragraph", children: inlinesOf(written.join("\n")) }, end];
};

/** Addresses that a link may lead to; everything else stays text. */
const safe = /^(https?:\/\/|mailto:)[^\s<>"]+$/i;

const openers = /\\[\\`*_[\]()#+\-.!>]|`+|\*\*|__|\*|_|!?\[|https?:\/\/[^\s<>"]+|\n/gi;

/** The parts of a line of text. Marks without a partner are text. */
export const inlinesOf = (text: string, depth = 0): Inline[] => {
  const parts: Inline[] = [];
  let from = 0;
  const say = (until: number) => {
    if (until > from) parts.push({ kind: "text", text: text.slice(from, until) });
  };
  openers.lastIndex = 0;
  const scan = new RegExp(openers);
  for (let found = scan.exec(text); found; found = scan.exec(text)) {
    const [part, after] = depth < deepest ? inlineAt(text, found.index, found[0], depth) : [null, 0];
    if (!part) continue;
    say(found.index);
    parts.push(part);
    from = after;
    scan.lastIndex = after;
  }
  say(text.length);
  return joined(parts);
};

type FoundInline = [part: Inline | null, after: number];
const nothing: FoundInline = [null, 0];

const inlineAt = (text: string, at: number, mark: string, depth: number): FoundInline => {
  if (mark === "\n") return [{ kind: "break" }, at + 1];
  if (mark.startsWith("\\")) return [{ kind: "text", text: mark.slice(1) }, at + 2];
  if (mark.startsWith("`")) return codeAt(text, at, mark);
  if (mark === "[") return linkAt(text, at, depth);
  if (mark === "![") return imageAt(text, at);
  if (/^http/i.test(mark)) return bareLink(mark, at);
  return emphasisAt(text, at, mark, depth);
};

const codeAt = (text: string, at: number, mark: string): FoundInline => {
  const end = text.indexOf(mark, at + mark.length);
  if (end < 0) return nothing;
  return [{ kind: "code", text: text.slice(at + mark.length, end).trim() }, end + mark.length];
};

const target = /^\[((?:\\.|[^\]\\\n])*)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\))?[^\s<>()]*)>?(?:\s+"[^"\n]*")?\s*\)/;

/** An image is never fetched: who reads an entry need not tell another server so. */
const imageAt = (text: string, at: number): FoundInline => {
  const [whole, alt = "", to = ""] = target.exec(text.slice(at + 1, at + 2500)) ?? [];
  if (whole === undefined || (alt === "" && to === "")) return nothing;
  return [{ kind: "image", alt: alt || to, to: safe.test(to) ? to : null }, at + 1 + whole.length];
};

const linkAt = (text: string, at: number, depth: number): FoundInline => {
  const found = target.exec(text.slice(at, at + 2500));
  const [whole = "", label = "", to = ""] = found ?? [];
  if (!found || !safe.test(to)) return nothing;
  return [{ kind: "link", to, children: withoutLinks(inlinesOf(label || to, depth + 1)) }, at + whole.length];
};

/** A full stop at the end of a sentence is not part of the address. */
const bareLink = (address: string, at: number): FoundInline => {
  const to = address.replace(/[.,;:!?)\]*_]+$/, "");
  return safe.test(to) ? [{ kind: "link", to, children: [{ kind: "text", text: to }] }, at + to.length] : nothing;
};

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");

const emphasisAt = (text: string, at: number, mark: string, depth: number): FoundInline => {
  const start = at + mark.length;
  const underscore = mark.startsWith("_");
  if (isBlank(text[start] ?? " ") || (underscore && isWordAt(text, at - 1))) return nothing;
  for (let end = text.indexOf(mark, start + 1); end >= 0; end = text.indexOf(mark, end + 1)) {
    const after = end + mark.length;
    const insideLonger = mark.length === 1 && (text[end - 1] === mark || text[after] === mark);
    if (isBlank(text[end - 1] ?? " ") || text[end - 1] === "\\" || insideLonger || (underscore && isWordAt(text, after)))
      continue;
    const kind = mark.length === 2 ? "strong" : "emphasis";
    return [{ kind, children: inlinesOf(text.slice(start, end), depth + 1) }, after];
  }
  return nothing;
};

/** A link inside a link is its words. */
const withoutLinks = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part): Inline[] => (part.kind === "link" ? part.children : [part]));

const joined = (parts: readonly Inline[]): Inline[] => {
  const whole: Inline[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (part.kind === "text" && before?.kind === "text")
      whole[whole.length - 1] = { kind: "text", text: before.text + part.text };
    else whole.push(part);
  }
  return whole;
};

const plainInline = (part: Inline): string => {
  if (part.kind === "text" || part.kind === "code") return part.text;
  if (part.kind === "image") return part.alt;
  return part.kind === "break" ? " " : part.children.map(plainInline).join("");
};

const plainBlock = (block: Block): string => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.children.map(plainInline).join("");
    case "quote":
      return block.children.map(plainBlock).join(" ");
    case "list":
      return block.items.map((item) => item.map(plainBlock).join(" ")).join(" ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map((cell) => cell.map(plainInline).join("")).join(" ")).join(" ");
    case "code":
      return block.text;
    case "rule":
      return "";
  }
};

/** The words of a text without its marks, in one line: for lists of entries. */
export const plainWords = (text: string): string => blocksOf(text).map(plainBlock).join(" ").replace(/\s+/g, " ").trim();
