// An operation's input as a list of plain fields, read from its schema: what the command line and the forms of the browser ask for.
import { z } from "zod";
import { kebab, type OperationMeta } from "../core/operation.ts";

/** `texts` is a list of texts, `choices` several of the offered ones; `json` is whatever is deeper than that. */
export const inputKinds = ["text", "long", "day", "choice", "number", "flag", "file", "texts", "choices", "json"] as const;
export type InputKind = (typeof inputKinds)[number];

export interface InputField {
  name: string;
  /** As the command line spells it: `weekly-hours`. */
  option: string;
  /** Words for a label where the name alone does not say it. */
  title?: string;
  description: string;
  required: boolean;
  kind: InputKind;
  /** An amount: a number in minor units, or an object with its currency. */
  money?: boolean;
  /** What a `choice` or `choices` may be. */
  choices?: string[];
  /** Null is a value of its own: nothing, instead of what stood there. */
  nullable: boolean;
  /** What counts where the field is left out. */
  default?: unknown;
  lowest?: number;
  highest?: number;
  /** Of a number: without decimals. */
  whole?: true;
  /** In characters. */
  longest?: number;
  /** Of a `json` field: a small value of its shape. */
  example?: unknown;
}

interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  title?: string;
  description?: string;
  default?: unknown;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  long?: boolean;
  cairnFile?: boolean;
  cairnMoney?: boolean;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
}

/** The input's JSON Schema, whole: an object at the root and no references, as every client understands it. */
export const inputSchema = (meta: Pick<OperationMeta, "input">): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(meta.input, { io: "input", unrepresentable: "any", reused: "inline" });
  return schema;
};

export const inputFields = (meta: Pick<OperationMeta, "input">): InputField[] => {
  const { properties = {}, required = [] } = inputSchema(meta) as JsonSchema;
  return Object.entries(properties).map(([name, schema]) => {
    const title = saidBy(schema, "title");
    return {
      name,
      option: kebab(name),
      ...(title && { title }),
      description: saidBy(schema, "description") ?? "",
      required: required.includes(name),
      ...(schema.default !== undefined && { default: schema.default }),
      ...shapeOf(schema),
    };
  });
};

const saidBy = (schema: JsonSchema, what: "title" | "description"): string | undefined =>
  schema[what] ?? schema.anyOf?.find((one) => one[what])?.[what];

/** From about three lines on, a text gets a box of its own. */
const oneLine = 300;

type Shape = Omit<InputField, "name" | "option" | "title" | "description" | "required" | "default">;

/** What a schema says when it may be one of several things: each of them, alternatives in alternatives laid out flat. */
const alternativesOf = (schema: JsonSchema): JsonSchema[] =>
  schema.anyOf || schema.oneOf ? [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternativesOf) : [schema];

const shapeOf = (schema: JsonSchema): Shape => {
  const alternatives = alternativesOf(schema);
  const given = alternatives.filter((one) => one.type !== "null");
  const nullable = given.length < alternatives.length || [schema.type].flat().includes("null");
  const [only] = given;
  if (schema.cairnFile || only?.cairnFile) return { kind: "file", nullable };
  if (!only || given.length > 1)
    return given.some((one) => one.type === "string")
      ? { kind: "text", nullable }
      : { kind: "json", nullable, example: only && exampleOf(only) };
  const isMoney = schema.cairnMoney ?? only.cairnMoney;
  return { nullable, ...(isMoney && { money: true }), ...singleShape({ ...only, long: schema.long ?? only.long }) };
};

const singleShape = (schema: JsonSchema): Omit<Shape, "nullable"> => {
  const type = [schema.type].flat().find((one) => one !== "null");
  if (type === "array" && schema.items?.enum) return { kind: "choices", choices: schema.items.enum.map(String) };
  if (type === "array" && schema.items?.type === "string") return { kind: "texts" };
  if (type === "array" || type === "object") return { kind: "json", example: exampleOf(schema) };
  if (type === "boolean") return { kind: "flag" };
  if (type === "number" || type === "integer")
    return { kind: "number", ...boundsOf(schema), ...(type === "integer" && { whole: true }) };
  const choices = schema.enum?.filter((choice) => choice !== null).map(String);
  if (choices) return { kind: "choice", choices };
  if (schema.format === "date") return { kind: "day" };
  const longest = schema.maxLength;
  return { kind: schema.long || (longest ?? 0) > oneLine ? "long" : "text", ...(longest && { longest }) };
};

/** Whole numbers without a bound of their own come with those of the machine, which tell nobody anything. */
const boundsOf = ({ minimum, maximum }: JsonSchema): Pick<InputField, "lowest" | "highest"> => ({
  ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { lowest: minimum }),
  ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { highest: maximum }),
});

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
  if (type === "number" || type === "integer") return Math.max(boundsOf(first).lowest ?? 0, Math.min(3, first.maximum ?? 3));
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
