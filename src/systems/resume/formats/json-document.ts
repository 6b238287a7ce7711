// A JSON file read leniently: every value with its path and line, and a note of what was not as expected.
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { partialDay } from "../../../career/profile-facts.ts";
import { refuse } from "../../../core/refusal.ts";
import { resumeRefusals } from "../refusals.ts";
import type { Skipped } from "../schema.ts";
import { periodIn } from "./plain/periods.ts";

export interface JsonValue {
  /** Such as `work[0].startDate`; empty at the root. */
  path: string;
  line: number;
  raw: unknown;
  field: (name: string) => JsonValue | undefined;
  /** Names of the fields of an object. */
  fields: () => string[];
  /** The entries of a list; notes what is no list. */
  list: (name: string) => JsonValue[];
  /** A non-empty text; notes what is something else. */
  text: (...names: string[]) => string | undefined;
  texts: (name: string) => string[];
  /** A year, month or day; notes what is not a date. Empty where it says that it lasts. */
  date: (...names: string[]) => string | undefined;
  /** Whether something stands in one of the fields that is neither empty nor says that it lasts. */
  isEnded: (...names: string[]) => boolean;
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

/** Refuses text that is not JSON, with the line and column of the first fault. */
export const openJson = (file: string, text: string, skipped: Skipped[]): JsonValue => {
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
  return valueAt(root, "", lineFinder(text), skipped);
};

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return after < 0 ? starts.length : after;
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

const valueAt = (node: Node, path: string, lineOf: (offset: number) => number, skipped: Skipped[]): JsonValue => {
  const children = new Map(
    (node.type === "object" ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), value] as const] : [],
    ),
  );
  const pathTo = (name: string): string => (path ? `${path}.${name}` : name);
  const skip = (name: string, at: Node, expected: string) =>
    skipped.push({
      where: pathTo(name),
      line: lineOf(at.offset),
      why: `This is ${typeNames[at.type] ?? at.type}; ${expected} is needed.`,
    });
  const first = (names: string[]) =>
    names.flatMap((name) => (children.has(name) ? [{ name, node: children.get(name) as Node }] : []));

  const value: JsonValue = {
    path,
    line: lineOf(node.offset),
    raw: node.value,
    field: (name) => {
      const found = children.get(name);
      return found && valueAt(found, pathTo(name), lineOf, skipped);
    },
    fields: () => [...children.keys()],
    list: (name) => {
      const found = children.get(name);
      if (!found) return [];
      if (found.type !== "array") {
        skip(name, found, "a list in [ ]");
        return [];
      }
      return (found.children ?? []).flatMap((entry, index) => {
        if (entry.type === "object") return [valueAt(entry, `${pathTo(name)}[${index}]`, lineOf, skipped)];
        skip(`${name}[${index}]`, entry, "an object in { }");
        return [];
      });
    },
    text: (...names) => {
      for (const { name, node: found } of first(names)) {
        if (found.type === "string") {
          const said = String(found.value).trim();
          if (said) return said;
        } else skip(name, found, "text in quotes");
      }
      return undefined;
    },
    texts: (name) => {
      const found = children.get(name);
      if (!found) return [];
      if (found.type !== "array") {
        skip(name, found, "a list of texts");
        return [];
      }
      return (found.children ?? []).flatMap((entry, index) => {
        if (entry.type !== "string") skip(`${name}[${index}]`, entry, "text in quotes");
        const said = entry.type === "string" ? String(entry.value).trim() : "";
        return said ? [said] : [];
      });
    },
    date: (...names) => {
      const [one] = first(names).filter(({ node: found }) => says(found));
      if (!one) return undefined;
      if (one.node.type !== "string" && one.node.type !== "number") {
        skip(one.name, one.node, "text in quotes");
        return undefined;
      }
      const said = String(one.node.value).trim();
      const date = dateIn(said);
      if (date || lasts(said)) return date;
      skipped.push({
        where: pathTo(one.name),
        line: lineOf(one.node.offset),
        why: `“${said.slice(0, 40)}” is not a date; write 2021, 2021-03 or 2021-03-15.`,
      });
      return undefined;
    },
    isEnded: (...names) => first(names).some(({ node: found }) => says(found) && !lasts(String(found.value).trim())),
  };
  return value;
};

const says = ({ type, value }: Node): boolean => type !== "null" && String(value ?? type).trim() !== "";

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
