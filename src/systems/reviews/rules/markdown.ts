// Markdown as a tree that a page can draw: read by marked, with HTML left as text, links that lead to the web or to mail alone, and images as words.
import { Lexer, type Token, type Tokens } from "marked";

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

const options = { gfm: true, breaks: true };
/** More marks of quotes and lists than that at the start of a line nest deeper than anybody writes. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])[ \t])){16,}/m;

const paragraph = (text: string): Block => ({ kind: "paragraph", children: [{ kind: "text", text }] });

/** The blocks of a text. Never fails: what is no Markdown is a paragraph. */
export const blocksOf = (text: string): Block[] => {
  if (tooDeep.test(text)) return [paragraph(text)];
  return blocksIn(Lexer.lex(text, options));
};

/** The parts of a line of text. Marks without a partner are text. */
export const inlinesOf = (text: string): Inline[] => inlinesIn(Lexer.lexInline(text, options));

const blocksIn = (tokens: readonly Token[]): Block[] =>
  (tokens as readonly (Tokens.Generic | Exclude<Token, Tokens.Generic>)[]).flatMap((token): Block[] => {
    switch (token.type) {
      case "space":
        return [];
      case "heading":
        return [{ kind: "heading", level: token.depth, children: inlinesIn(token.tokens ?? []) }];
      case "blockquote":
        return [{ kind: "quote", children: blocksIn(token.tokens ?? []) }];
      case "list":
        return [{ kind: "list", ordered: token.ordered, items: token.items.map(itemOf) }];
      case "code":
        return [{ kind: "code", text: token.text }];
      case "table":
        return [
          {
            kind: "table",
            align: token.align,
            head: token.header.map((cell: Tokens.TableCell) => inlinesIn(cell.tokens)),
            rows: token.rows.map((row: Tokens.TableCell[]) => row.map((cell) => inlinesIn(cell.tokens))),
          },
        ];
      case "hr":
        return [{ kind: "rule" }];
      case "paragraph":
      case "text":
        return [{ kind: "paragraph", children: inlinesIn(token.tokens ?? [token]) }];
      default:
        return [paragraph(token.raw.trim())];
    }
  });

/** A box to tick is its marks: nothing here is ticked. */
const itemOf = (item: Tokens.ListItem): Block[] => {
  const [first, ...rest] = blocksIn(item.tokens.filter(({ type }) => type !== "checkbox"));
  if (!item.task || first?.kind !== "paragraph") return first ? [first, ...rest] : [];
  const box: Inline = { kind: "text", text: item.checked ? "[x] " : "[ ] " };
  return [{ ...first, children: joined([box, ...first.children]) }, ...rest];
};

/** Addresses that a link may lead to; everything else stays text. */
const safe = /^(https?:\/\/|mailto:)[^\s<>"]+$/i;

const inlinesIn = (tokens: readonly Token[]): Inline[] => joined(tokens.map((token) => inlineOf(token as Tokens.Generic)));

const inlineOf = (token: Tokens.Generic): Inline => {
  switch (token.type) {
    case "codespan":
      return { kind: "code", text: token.text };
    case "br":
      return { kind: "break" };
    case "strong":
    case "em":
      return { kind: token.type === "em" ? "emphasis" : "strong", children: inlinesIn(token.tokens ?? []) };
    case "image":
      return { kind: "image", alt: token.text || token.href, to: safe.test(token.href) ? token.href : null };
    case "link":
      return safe.test(token.href)
        ? { kind: "link", to: token.href, children: inlinesIn(token.tokens ?? []) }
        : { kind: "text", text: token.raw };
    case "escape":
    case "text":
      return { kind: "text", text: token.text };
    default:
      return { kind: "text", text: token.raw };
  }
};

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
  if ("children" in part) return part.children.map(plainInline).join("");
  return part.kind === "break" ? " " : part.kind === "image" ? part.alt : part.text;
};

const plainBlock = (block: Block): string => {
  switch (block.kind) {
    case "quote":
      return block.children.map(plainBlock).join(" ");
    case "list":
      return block.items.flat().map(plainBlock).join(" ");
    case "table":
      return [block.head, ...block.rows]
        .flat()
        .map((cell) => cell.map(plainInline).join(""))
        .join(" ");
    case "code":
      return block.text;
    case "rule":
      return "";
    default:
      return block.children.map(plainInline).join("");
  }
};

/** The words of a text without its marks, in one line: for lists of entries. */
export const plainWords = (text: string): string => blocksOf(text).map(plainBlock).join(" ").replace(/\s+/g, " ").trim();
