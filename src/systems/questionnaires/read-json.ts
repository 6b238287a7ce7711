// Reads a JSON file that a person gives and holds it against a shape: every fault named with its line and field.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { z } from "zod";
import { type FileInput, textOf as lettersOf } from "../../core/file-input.ts";
import { sayIssue, unknownFieldsOf } from "../../core/issue.ts";
import { onlyKnownFields } from "../../core/known-fields.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { instrumentRefusals } from "./refusals.ts";

export interface JsonText {
  file: string;
  text: string;
}

/** The value in the file, checked; refuses at the first fault, with all of them in the details. */
export const readJson = <T extends z.ZodType>(given: FileInput, shape: T): z.output<T> & object => {
  const { file, text } = textOf(given);
  const value = parsed({ file, text });
  const read = onlyKnownFields(shape).safeParse(value);
  if (read.success) return read.data as z.output<T> & object;
  const faults = read.error.issues.map((issue) => ({
    where: placeOf(text, [...issue.path, ...unknownFieldsOf(issue).slice(0, 1)]),
    fault: sayIssue(issue),
  }));
  return refuse(instrumentRefusals.brokenFile, { file, ...faults[0], faults });
};

/** The parsed value; undefined where the text is no JSON. */
export const tryJson = (given: FileInput): unknown => {
  try {
    return JSON.parse(textOf(given).text);
  } catch {
    return undefined;
  }
};

/** Where in a file a field stands: "line 12, items[3].scale". */
export const placeOf = (text: string, path: readonly PropertyKey[]): string => {
  const root = parseTree(text);
  const field = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
  const node = root && nearest(root, path);
  return [node && `line ${lineOf(text, node.offset)}`, field || "the whole of it"].filter(Boolean).join(", ");
};

const nearest = (root: Node, path: readonly PropertyKey[]): Node => {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(
      root,
      path.slice(0, length).map((part) => (typeof part === "number" ? part : String(part))),
    );
    if (found) return found;
  }
  return root;
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** In letters, and in brackets within brackets: a questionnaire or a sitting has far fewer. */
const most = { letters: 2_000_000, depth: 60 };

export const textOf = (given: FileInput): JsonText => {
  const tooMuch = (why: string): never => refuse(refusals.tooTangled, { file: given.name, why });
  const text = lettersOf(given).replace(/^\uFEFF/, "");
  if (text.length > most.letters) tooMuch(`it has more than ${most.letters.toLocaleString("en")} letters`);
  if (depthOf(text) > most.depth) tooMuch(`its brackets stand more than ${most.depth} deep in one another`);
  return { file: given.name, text };
};

/** How deep brackets stand in one another, those within texts apart. */
const depthOf = (text: string): number => {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === "\\" ? 1 : 0;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return deepest;
};

const parsed = ({ file, text }: JsonText): unknown => {
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { disallowComments: true });
  const [first] = faults;
  const again = root && !first ? namedTwice(root) : undefined;
  if (again) {
    const earlier = `“${again.name}” stands there twice, first on line ${lineOf(text, again.first)}. Leave one of them out.`;
    return refuse(instrumentRefusals.brokenFile, { file, where: `line ${lineOf(text, again.second)}`, fault: earlier });
  }
  if (!first) return JSON.parse(text);
  const fault = `It is no JSON here: ${sayParseError[printParseErrorCode(first.error)] ?? "it cannot be read"}.`;
  return refuse(instrumentRefusals.brokenFile, { file, where: `line ${lineOf(text, first.offset)}`, fault });
};

interface NamedTwice {
  name: string;
  first: number;
  second: number;
}

/** The first field that one object names twice; of two only the last would count, without a word. */
const namedTwice = (node: Node): NamedTwice | undefined => {
  const seen = new Map<unknown, number>();
  for (const child of node.children ?? []) {
    const name = node.type === "object" ? child.children?.[0] : undefined;
    const first = name && seen.get(name.value);
    if (name && first !== undefined) return { name: String(name.value), first, second: name.offset };
    if (name) seen.set(name.value, name.offset);
    const deeper = namedTwice(child);
    if (deeper) return deeper;
  }
  return undefined;
};

const sayParseError: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word stands without quotes",
  InvalidNumberFormat: "a number is written wrongly",
  PropertyNameExpected: "a name in double quotes is missing, or a comma is too many",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "something follows after its end",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "a comment has no end",
  UnexpectedEndOfString: "a closing quote is missing",
  UnexpectedEndOfNumber: "a number breaks off",
  InvalidUnicode: "a \\u sign is written wrongly",
  InvalidEscapeCharacter: "a backslash stands where none may",
  InvalidCharacter: "a character stands where none may",
};
