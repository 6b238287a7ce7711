// An operation's input as a list of plain fields and as JSON Schema: what the command line, the forms of the browser and assistants ask for.
import { z } from "zod";
import { type Field, fieldsOf } from "../core/fields.ts";
import { kebab, type OperationMeta } from "../operations/operation.ts";

export interface InputField extends Field {
  /** As the command line spells it: `weekly-hours`. */
  option: string;
  /** Of a `json` field: a small value of its shape. */
  example?: unknown;
  /** Of a `json` field whose entries one can name: a record by its title, or one text that is all they need. */
  entry?: Entry;
}

export interface Entry {
  /** The field that a name fills; none for a reference to a record. */
  field: string | null;
  many: boolean;
}

interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
}

/** The input's JSON Schema, whole: an object at the root and no references, as every client understands it. */
export const inputSchema = ({ input }: Pick<OperationMeta, "input">): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input", unrepresentable: "any", reused: "inline" });
  return schema;
};

export const inputFields = (meta: Pick<OperationMeta, "input">): InputField[] => {
  const { properties = {} } = inputSchema(meta) as JsonSchema;
  return fieldsOf(meta.input).map((field) => {
    const schema = field.kind === "json" ? withoutNull(properties[field.name] ?? {}) : undefined;
    const example = schema && exampleOf(schema);
    const entry = schema && entryOf(schema);
    return { ...field, option: kebab(field.name), ...(example !== undefined && { example }), ...(entry && { entry }) };
  });
};

const isOfType = (schema: JsonSchema, type: string): boolean => [schema.type].flat()[0] === type;

/** What a name alone can stand for: a reference to a record, or an object that needs one text and nothing else. */
const entryOf = (schema: JsonSchema): Entry | undefined => {
  const many = isOfType(schema, "array");
  const inner = many ? schema.items : schema;
  if (!inner || !isOfType(inner, "object")) return undefined;
  const { properties = {}, required = [] } = inner;
  if (required.toSorted().join() === "id,kind" && Object.keys(properties).length <= 3) return { field: null, many };
  const [only, ...others] = required;
  const text = only === undefined ? undefined : properties[only];
  const isName = text !== undefined && isOfType(text, "string") && !text.enum && !text.format && !text.pattern;
  return many && only && isName && others.length === 0 ? { field: only, many } : undefined;
};

/** What a schema says when it may be one of several things: each of them, alternatives in alternatives laid out flat. */
const alternativesOf = (schema: JsonSchema): JsonSchema[] =>
  schema.anyOf || schema.oneOf ? [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternativesOf) : [schema];

const withoutNull = (schema: JsonSchema): JsonSchema => alternativesOf(schema).find(({ type }) => type !== "null") ?? schema;

/** Whole numbers without a bound of their own come with that of the machine. */
const lowestOf = ({ minimum = 0 }: JsonSchema): number => (minimum > Number.MIN_SAFE_INTEGER ? minimum : 0);

/** A small value that the schema takes: one entry of a list, the fields that an object needs, or all of them where none is needed. */
const exampleOf = (schema: JsonSchema, name = "text"): unknown => {
  const [first = schema] = alternativesOf(schema);
  if (first.examples) return first.examples[0];
  if (first.const !== undefined) return first.const;
  if (first.enum) return first.enum[0];
  const type = [first.type].flat()[0];
  if (type === "array") return Array.from({ length: first.minItems ?? 1 }, () => exampleOf(first.items ?? {}, name));
  if (type === "object") return exampleObject(first);
  if (type === "boolean") return true;
  if (type === "number" || type === "integer") return Math.max(lowestOf(first), Math.min(3, first.maximum ?? 3));
  return exampleText(first, name);
};

const exampleObject = ({ properties = {}, required = [], additionalProperties }: JsonSchema): Record<string, unknown> => {
  if (typeof additionalProperties === "object") return { id: exampleOf(additionalProperties) };
  const needed = Object.entries(properties).filter(([name]) => required.length === 0 || required.includes(name));
  return Object.fromEntries(needed.map(([name, inner]) => [name, exampleOf(inner, name)]));
};

const exampleText = ({ format, pattern }: JsonSchema, name: string): string => {
  if (format === "date") return "2026-11-24";
  if (format === "time") return "20:00";
  if (format === "uri") return "https://example.org/";
  if (pattern?.startsWith("^\\d{4}")) return "2025-03";
  return pattern === "^[A-Z]{3}$" ? "EUR" : name;
};
