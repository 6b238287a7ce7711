// What a person filled into an operation's form: as the input that is sent, and as the command that would do the same.
import { writtenAmount } from "../../language/amounts.ts";
import type { InputField } from "../../surfaces/input-fields.ts";

/** By field: a text, number, yes or no, list or file as its control holds it; JSON as written; null for a field that was emptied on purpose. */
export type Draft = Readonly<Record<string, unknown>>;

export interface FilledIn {
  input: Record<string, unknown>;
  /** Fields whose text is not what it must be, with the reason. */
  unclear: Record<string, "number" | "json">;
}

const isList = ({ kind }: InputField): boolean => kind === "texts" || kind === "choices";

/** Whether "nothing" can be said of a field, other than by leaving it out; of yes or no it cannot, as no control holds neither. */
export const canBeEmptied = (field: InputField): boolean =>
  !field.required && (isList(field) || (field.nullable && field.kind !== "flag"));

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const unchanged = ({ name, default: otherwise }: InputField, held: unknown, value: unknown, seen: Draft): boolean =>
  isEmpty(seen[name]) ? same(value, otherwise) : same(held, seen[name]);

const readJson = (written: unknown): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(String(written)) };
  } catch {
    return undefined;
  }
};

/**
 * The operation's input: only what was filled in and says more than the default.
 * `seen` holds the record as it stands when the form edits one: what was left alone is not sent, what was cleared is emptied.
 */
export const filledIn = (fields: readonly InputField[], draft: Draft, seen: Draft = {}): FilledIn => {
  const input: Record<string, unknown> = {};
  const unclear: FilledIn["unclear"] = {};
  for (const field of fields) {
    const { name, required, nullable } = field;
    const held = draft[name];
    const nothing = nullable ? null : [];
    if (isEmpty(held)) {
      const emptied = canBeEmptied(field) && (held === null || !isEmpty(seen[name]));
      if (emptied || (required && nullable)) input[name] = nothing;
      continue;
    }
    const read = field.kind === "json" ? readJson(held) : { value: held };
    if (!read || (field.kind === "number" && typeof held !== "number")) unclear[name] = field.kind === "json" ? "json" : "number";
    // The version that was seen is always told, so that an edit that met another one is noticed.
    else if (required || name === "revision" || !unchanged(field, held, read.value, seen)) input[name] = read.value;
  }
  return { input, unclear };
};

interface Commanded {
  command: string;
  positional: readonly string[];
  fields: readonly InputField[];
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

const currencyIn = ({ currency }: Record<string, unknown>): string | undefined =>
  typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : undefined;

/** Of one field of an input; what an amount is written like depends on the currency beside it. */
const wordOf = ({ kind, money }: InputField, value: unknown, input: Record<string, unknown>): string => {
  if (value === null) return "null";
  if (money && typeof value === "number") return writtenAmount(value, currencyIn(input));
  if (kind === "file" && typeof value === "object" && "name" in value) return String(value.name);
  return kind === "json" ? JSON.stringify(value) : String(value);
};

const optionOf = (field: InputField, input: Record<string, unknown>): string[] => {
  const value = input[field.name];
  const option = `--${field.option}`;
  if (typeof value === "boolean") return [value ? option : `--no-${field.option}`];
  const listed = isList(field) && Array.isArray(value) ? value.map(String) : [wordOf(field, value, input)];
  if (listed.length === 0) return [option, "''"];
  // What starts like an option must be tied to its own.
  if (listed.some((word) => word.startsWith("-"))) return listed.map((word) => `${option}=${quoted(word)}`);
  return [option, ...listed.map(quoted)];
};

/** Fields that the command takes by their place: from the first on, as long as each is given and cannot be mistaken. */
const inPlace = ({ positional, fields }: Commanded, input: Record<string, unknown>): InputField[] => {
  const found: InputField[] = [];
  for (const name of positional) {
    const field = fields.find((one) => one.name === name);
    const value = input[name];
    const words = [value].flat().map(String);
    if (!field || isEmpty(value) || field.kind === "json" || words.some((word) => word.startsWith("-"))) break;
    found.push(field);
  }
  return found;
};

/** The same at the terminal, for a POSIX shell; a file stands there by its name. */
export const commandFor = (form: Commanded, input: Record<string, unknown>): string => {
  const placed = inPlace(form, input);
  const rest = form.fields.filter((field) => input[field.name] !== undefined && !placed.includes(field));
  return [
    "npx cairn",
    form.command,
    ...placed.flatMap((field) => [input[field.name]].flat().map((value) => quoted(wordOf(field, value, input)))),
    ...rest.flatMap((field) => optionOf(field, input)),
  ].join(" ");
};
