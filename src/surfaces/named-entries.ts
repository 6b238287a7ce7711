// Fields that are records or short entries can be named at the command line, one option each: `--person "Ana Silva" --skill Budgeting`.
import { Option } from "commander";
import { z } from "zod";
import { fold } from "../core/fold.ts";
import { Refusal, refusals } from "../core/refusal.ts";
import type { OperationMeta } from "../operations/operation.ts";
import type { Entry, InputField } from "./input-fields.ts";

interface Line {
  operations: readonly OperationMeta[];
  perform: (meta: OperationMeta, input: Record<string, unknown>) => Promise<unknown>;
}

type FieldOfEntries = InputField & { entry: Entry };

const oneOf: Readonly<Record<string, string>> = { people: "person", stories: "story" };

const singularOf = (plural: string): string => oneOf[plural] ?? plural.replace(/s$/, "");

/** How one entry of a field is named: `--skill` of `--skills`; none where the field is no such list, or another field is called so. */
export const singularOption = (fields: readonly InputField[]) => {
  const taken = new Set(fields.map(({ option }) => option));
  return ({ entry, option }: InputField): string | undefined => {
    const singular = singularOf(option);
    return entry?.many && !taken.has(singular) ? singular : undefined;
  };
};

export const optionOfEntry = ({ entry }: InputField, singular: string): Option => {
  const how = entry?.field === null ? "One by its title, its id, or KIND:TITLE" : "One by its name alone";
  return new Option(`--${singular} <name>`, `${how}; again for each further one.`).argParser(
    (text: string, before: string[] | undefined) => [...(before ?? []), text],
  );
};

/** People are kept as contacts; any other list is called by its kind. */
const kindNamed = (option: string): string => {
  const singular = singularOf(option);
  return /^(?:person|sponsor|introduced-by)$/.test(singular) ? "contact" : singular;
};

/** What was typed for a field: JSON as programs give it, or names. */
export const entriesOf = async (
  field: FieldOfEntries,
  given: readonly string[],
  line: Line,
  json: (text: string) => unknown,
): Promise<unknown> => {
  const entries: unknown[] = [];
  for (const text of given) {
    if (/^\s*[[{]/.test(text)) entries.push(json(text));
    else if (field.entry.field !== null) entries.push({ [field.entry.field]: text });
    else entries.push(await recordCalled(text, field, line));
  }
  return field.entry.many ? entries.flat() : entries[0];
};

const hits = z.object({ items: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string() })) });

const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

const recordCalled = async (text: string, field: FieldOfEntries, line: Line): Promise<unknown> => {
  const [, named, behind = ""] = /^([a-z][a-z-]*):\s*(.+)$/s.exec(text) ?? [];
  const kind = named ?? kindNamed(field.option);
  const words = named ? behind : text;
  if (isId.test(words)) return { kind, id: words };
  const found = await lookedUp(words, line);
  const called = found.filter(({ title }) => fold(title) === fold(words));
  const ofKind = called.filter((one) => one.kind === kind);
  const [only, ...others] = ofKind.length > 0 ? ofKind : named ? [] : called;
  if (only && others.length === 0) return { kind: only.kind, id: only.id, label: only.title };
  const near = (only ? [only, ...others] : found).slice(0, 3).map((one) => `${one.kind}:${only ? one.id : one.title}`);
  const fault = only ? `several are called “${words}”` : `nothing is called “${words}”`;
  const wayOut = near.length > 0 ? ` Name one as ${near.join(", ")}.` : "";
  throw new Refusal(refusals.badInput, { sentence: `--${field.option}: ${fault}.${wayOut}`, field: field.name });
};

const lookedUp = async (text: string, { operations, perform }: Line) => {
  const search = operations.find(({ name }) => name === "search.find");
  if (!search) throw new Error("search.find is not among the operations.");
  return hits.parse(await perform(search, { text: text.slice(0, 200), limit: 50 })).items;
};
