// A JSON file read leniently: every value with its path and line, a note of what was not as expected, and of what nobody asked for.
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { partialDay } from "../../../career/profile-facts.ts";
import { fold } from "../../../core/fold.ts";
import { refuse } from "../../../core/refusal.ts";
import { resumeRefusals } from "../refusals.ts";
import { mostEntries, type Skipped } from "../schema.ts";
import { periodIn } from "./plain/periods.ts";

export interface JsonValue {
  /** Such as `work[0].startDate`; empty at the root. */
  path: string;
  type: Node["type"];
  raw: unknown;
  /** Whether one of the fields is there; it is not thereby read. */
  has: (...names: string[]) => boolean;
  /** Fields are found by any of the names, however they write capitals, accents and the signs between words. */
  field: (...names: string[]) => JsonValue | undefined;
  /** Every field that has one of the names. */
  every: (...names: string[]) => JsonValue[];
  /** Names of the fields of an object. */
  fields: () => string[];
  /** The entries of a list, whatever they are; none of anything else. */
  entries: () => JsonValue[];
  /** Its own text, where it is one (in one language of several). */
  said: () => string | undefined;
  /** The lines of its own text, without the marks before points. */
  lines: () => string[];
  /** Its own text, or the one in it that names it: {"name": "SQL"}; notes what is neither. */
  word: () => string | undefined;
  /** Says of itself that something else is needed. */
  wrong: (expected: string) => void;
  /** Fields that are left out without a word. */
  pass: (...names: string[]) => void;
  /** The entries of a list; notes what is no list. */
  list: (...names: string[]) => JsonValue[];
  /** A non-empty text; notes what is something else. */
  text: (...names: string[]) => string | undefined;
  /** The texts of a list, or of the lines of a text. */
  texts: (...names: string[]) => string[];
  /** A year, month or day; notes what is not a date. Empty where it says that it lasts. */
  date: (...names: string[]) => string | undefined;
  /** Whether something stands in one of the fields that is neither empty nor says that it lasts. */
  isEnded: (...names: string[]) => boolean;
  /** Says of one of the fields why it was not understood. */
  note: (why: string, ...names: string[]) => void;
}

const plainErrors: Record<string, string> = {
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  ColonExpected: "a colon is missing",
  ValueExpected: "a value is missing",
  PropertyNameExpected: "a field name in quotes is missing",
  UnexpectedEndOfString: "a closing quote is missing",
  InvalidSymbol: "this is neither text in quotes, a number, true, false nor null",
  EndOfFileExpected: "something stands after the end",
  InvalidCommentToken: "JSON has no comments",
};

interface Document {
  lineOf: (offset: number) => number;
  skipped: Skipped[];
  /** What somebody asked for. */
  seen: Set<Node>;
  plain: (text: string) => string;
}

/** A field that holds something and was asked for by nobody. */
export interface Unread {
  name: string;
  /** Of the first of its kind. */
  path: string;
  line: number;
  /** How many there are, in all entries. */
  count: number;
}

export interface OpenedJson {
  root: JsonValue;
  unread: () => Unread[];
}

/** Refuses text that is not JSON, with the line and column of the first fault. `plain` makes plain text of one with marks in it. */
export const openJson = (file: string, text: string, skipped: Skipped[], plain = (marked: string) => marked): OpenedJson => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error)
    return refuse(resumeRefusals.notJson, {
      file,
      ...placeOf(text, error.offset),
      fault: plainErrors[printParseErrorCode(error.error)] ?? "it is not JSON here",
    });
  if (!root) return refuse(resumeRefusals.notJson, { file, line: 1, column: 1, fault: "there is nothing in it" });
  const document = { lineOf: lineFinder(text), skipped, seen: new Set([root]), plain };
  return { root: valueAt(root, "", document), unread: () => unreadIn(root, document) };
};

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "empty (null)",
};

/** A name as names are compared: without capitals, accents and the signs between its words. */
export const bareField = (name: string): string => {
  const known = bare.get(name);
  if (known !== undefined) return known;
  if (bare.size >= mostKnown) bare.clear();
  const made = fold(name).replace(/[^\p{L}\p{N}]/gu, "");
  bare.set(name, made);
  return made;
};

const bare = new Map<string, string>();
const mostKnown = 10_000;

const membersOf = (node: Node): [string, Node][] =>
  (node.type === "object" ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[String(key.value), value] as [string, Node]] : [],
  );

/** An entry of a list of words may be an object with one: {"name": "SQL"}. */
const wordIn = (node: Node): Node | undefined => {
  const members = membersOf(node).filter(([, value]) => value.type === "string");
  return (members.find(([name]) => /^(?:name|label|title|text|content|value|keyword)$/i.test(name)) ?? undefined)?.[1];
};

const language = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** Of a text in several languages, {"en": …, "de": …}, the English one, else the first. */
const inOneLanguage = (node: Node): Node | undefined => {
  const members = membersOf(node);
  if (members.length === 0 || !members.every(([name, value]) => language.test(name) && value.type === "string")) return undefined;
  return (members.find(([name]) => /^en/i.test(name)) ?? members[0])?.[1];
};

const valueAt = (node: Node, path: string, document: Document): JsonValue => {
  const { skipped, seen, lineOf, plain } = document;
  const members = membersOf(node);
  const byName = new Map<string, { name: string; node: Node }>();
  for (const [name, value] of members) {
    const bare = bareField(name);
    if (!byName.has(bare)) byName.set(bare, { name, node: value });
  }
  const pathTo = (name: string): string => (path && name ? `${path}.${name}` : path || name);
  const tell = (name: string, at: Node, why: string) => skipped.push({ where: pathTo(name), line: lineOf(at.offset), why });
  const skip = (name: string, at: Node, expected: string) =>
    tell(name, at, `This is ${typeNames[at.type] ?? at.type}; ${expected} is needed.`);
  const found = (names: readonly string[]) =>
    [...new Set(names.map(bareField))].flatMap((name) => {
      const one = byName.get(name);
      return one ? [one] : [];
    });
  const ask = (one: { name: string; node: Node }) => {
    seen.add(one.node);
    return one;
  };
  const opened = ({ name, node: at }: { name: string; node: Node }) =>
    valueAt(ask({ name, node: at }).node, pathTo(name), document);
  const said = (at: Node): string | undefined => {
    const text = at.type === "string" ? at : inOneLanguage(at);
    if (!text) return undefined;
    for (const one of [at, text, ...membersOf(at).map(([, other]) => other)]) seen.add(one);
    return plain(String(text.value)).trim() || undefined;
  };
  const linesOf = (at: Node) => (said(at) ?? "").split("\n").flatMap((line) => line.replace(/^[•*\-–\s]+/, "").trim() || []);
  const wordOf = (at: Node, name: string): string | undefined => {
    seen.add(at);
    const text = at.type === "string" || inOneLanguage(at) ? at : wordIn(at);
    if (!text && at.type !== "null") skip(name, at, "text in quotes");
    return text && said(text);
  };

  return {
    path,
    type: node.type,
    raw: node.value,
    has: (...names) => found(names).length > 0,
    field: (...names) => found(names).slice(0, 1).map(opened)[0],
    every: (...names) => found(names).map(opened),
    fields: () => members.map(([name]) => name),
    entries: () =>
      node.type === "array"
        ? (node.children ?? []).slice(0, mostEntries + 1).map((entry, index) => {
            seen.add(entry);
            return valueAt(entry, `${path}[${index}]`, document);
          })
        : [],
    said: () => said(node),
    lines: () => linesOf(node),
    word: () => wordOf(node, ""),
    wrong: (expected) => {
      if (says(node)) skip("", node, expected);
    },
    pass: (...names) => void found(names).map(ask),
    list: (...names) =>
      found(names).flatMap((one) => {
        const { name, node: at } = ask(one);
        if (at.type !== "array") {
          if (says(at)) skip(name, at, "a list in [ ]");
          return [];
        }
        return (at.children ?? []).flatMap((entry, index) => {
          seen.add(entry);
          if (entry.type === "object") return [valueAt(entry, `${pathTo(name)}[${index}]`, document)];
          skip(`${name}[${index}]`, entry, "an object in { }");
          return [];
        });
      }),
    text: (...names) => {
      for (const one of found(names)) {
        const { name, node: at } = ask(one);
        const words = said(at);
        if (words) return words;
        if (at.type !== "null" && at.type !== "string") skip(name, at, "text in quotes");
      }
      return undefined;
    },
    texts: (...names) => {
      const [first] = found(names);
      if (!first) return [];
      const { name, node: at } = ask(first);
      if (at.type === "string") return linesOf(at);
      if (at.type !== "array" && at.type !== "null") skip(name, at, "a list of texts");
      return at.type === "array" ? (at.children ?? []).flatMap((entry, index) => wordOf(entry, `${name}[${index}]`) ?? []) : [];
    },
    date: (...names) => {
      const [one] = found(names).filter(({ node: at }) => says(at));
      if (!one) {
        found(names).map(ask);
        return undefined;
      }
      const { name, node: at } = ask(one);
      if (at.type !== "string" && at.type !== "number") {
        skip(name, at, "text in quotes");
        return undefined;
      }
      const written = String(at.value).trim();
      const date = dateIn(written);
      if (date || lasts(written)) return date;
      tell(name, at, `“${written.slice(0, 40)}” is not a date; write 2021, 2021-03 or 2021-03-15.`);
      return undefined;
    },
    isEnded: (...names) => found(names).some(({ node: at }) => says(at) && !lasts(String(at.value).trim())),
    note: (why, ...names) => {
      const [one] = found(names);
      if (one) tell(one.name, one.node, why);
    },
  };
};

const says = ({ type, value }: Node): boolean => type !== "null" && String(value ?? type).trim() !== "";

/** Whether anything stands in it: a text, a number, or something that holds one. */
const holds = (node: Node): boolean => {
  if (node.type === "string") return says(node);
  if (node.type === "array") return (node.children ?? []).some(holds);
  return node.type === "number" || membersOf(node).some(([name, value]) => !isMachines(name) && holds(value));
};

/** What programs write for themselves: ids, schemas, pictures, layout. */
const isMachines = (name: string): boolean =>
  /^(?:[$_].*|(?:uu)?id|meta(?:data)?|image|picture|photo|avatar|visible|hidden|order|icon|columns|styles?|theme|template|version|lastmodified|createdat|updatedat|slug|color)$/i.test(
    name,
  );

const unreadIn = (root: Node, { seen, lineOf }: Document) => {
  const unread = new Map<string, { name: string; path: string; line: number; count: number }>();
  const walk = (node: Node, path: string, pattern: string): void => {
    for (const [name, value] of membersOf(node)) {
      const at = path ? `${path}.${name}` : name;
      const like = `${pattern}.${name}`;
      if (seen.has(value)) walk(value, at, like);
      else if (!isMachines(name) && holds(value)) {
        const before = unread.get(like);
        if (before) before.count++;
        else unread.set(like, { name, path: at, line: lineOf(value.offset), count: 1 });
      }
    }
    if (node.type === "array")
      for (const [index, entry] of (node.children ?? []).entries()) walk(entry, `${path}[${index}]`, `${pattern}[]`);
  };
  walk(root, "", "");
  return [...unread.values()];
};

/** In letters; what is longer is no date. */
const longestDate = 60;

/** Whether the words say that it goes on: Present, heute, actualidad. */
const lasts = (said: string): boolean => said.length < longestDate && periodIn(`2000 - ${said}`)?.lasts === true;

const dateIn = (said: string): string | undefined => {
  const iso = said.replace(/T.*$/, "").replace(/-(\d)(?!\d)/g, "-0$1");
  if (partialDay.safeParse(iso).success) return iso;
  const turned = /^(\d{4})[/.](\d{1,2})$/.exec(said);
  if (turned) return dateIn(`${turned[1]}-${turned[2]}`);
  const period = said.length < longestDate ? periodIn(said, true) : null;
  const read = period && period.from === 0 && period.to === said.length ? (period.end ?? period.start) : undefined;
  return read && partialDay.safeParse(read).success ? read : undefined;
};
