// What a schema says of a field to the form that shows it: its kind of input, label, help and choices.

import type { z } from "zod";
import { capital } from "../../core/capital.ts";

export type InputKind = "text" | "long" | "number" | "switch" | "choice" | "choices" | "tags" | "day";

export interface FieldFacts {
  kind: InputKind;
  label: string;
  help?: string;
  required: boolean;
  /** May be left out altogether. */
  optional: boolean;
  nullable: boolean;
  choices: string[];
  lowest?: number;
  highest?: number;
  /** Of a number: without decimals. */
  whole: boolean;
  longest?: number;
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  element?: z.core.$ZodType;
  entries?: Record<string, string>;
  shape?: Record<string, z.core.$ZodType>;
}

const wrappers = new Set(["optional", "nullable", "default", "prefault", "catch", "readonly", "nonoptional"]);

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined => {
  const definition = definitionOf(schema);
  if (wrappers.has(definition.type)) return definition.innerType;
  return definition.type === "pipe" ? definition.in : undefined;
};

/** A schema and everything it wraps, outermost first. */
const layersOf = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const inner = innerOf(schema);
  return inner ? [schema, ...layersOf(inner)] : [schema];
};

interface Meta {
  title?: string;
  description?: string;
  format?: string;
  long?: boolean;
}

const metaOf = (schema: z.core.$ZodType): Meta => {
  const read: unknown = "meta" in schema && typeof schema.meta === "function" ? schema.meta() : undefined;
  return typeof read === "object" && read !== null ? read : {};
};

/** `hoursPerWeek` as a label: "Hours per week". */
export const labelOf = (field: string): string => {
  const name = field.split(".").at(-1) ?? field;
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
  return capital(spaced);
};

const kindOf = (bare: z.core.$ZodType, meta: Meta, longest: number | undefined): InputKind => {
  const definition = definitionOf(bare);
  if (meta.format === "date") return "day";
  if (definition.type === "number" || definition.type === "int") return "number";
  if (definition.type === "boolean") return "switch";
  if (definition.type === "enum") return "choice";
  if (definition.type === "array")
    return definition.element && definitionOf(definition.element).type === "enum" ? "choices" : "tags";
  return meta.long || (longest !== undefined && longest > 300) ? "long" : "text";
};

const bound = (bare: z.core.$ZodType, name: "minValue" | "maxValue" | "maxLength"): number | undefined => {
  const value: unknown = Reflect.get(bare, name);
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
};

const factsOf = (schema: z.core.$ZodType, field: string): FieldFacts => {
  const layers = layersOf(schema);
  const bare = layers.at(-1) ?? schema;
  const meta: Meta = Object.assign({}, ...layers.map(metaOf).reverse());
  const types = layers.map((layer) => definitionOf(layer).type);
  const definition = definitionOf(bare);
  const listed = definition.type === "array" && definition.element ? definitionOf(definition.element) : definition;
  const longest = bound(bare, "maxLength");
  return {
    kind: kindOf(bare, meta, longest),
    label: meta.title ?? labelOf(field),
    help: meta.description,
    required: !types.some((type) => type === "optional" || type === "default" || type === "prefault" || type === "nullable"),
    optional: types.some((type) => type === "optional" || type === "default" || type === "prefault"),
    nullable: types.includes("nullable"),
    choices: Object.values(listed.entries ?? {}),
    lowest: bound(bare, "minValue"),
    highest: bound(bare, "maxValue"),
    whole: Reflect.get(bare, "isInt") === true,
    longest,
  };
};

const fieldSchema = (schema: z.core.$ZodType, path: string[]): z.core.$ZodType | undefined => {
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const bare = layersOf(schema).at(-1) ?? schema;
  const inner = definitionOf(bare).shape?.[name];
  return inner && fieldSchema(inner, rest);
};

/** The facts of one field by its path, such as `title` or `measure.target`. */
export const fieldFacts = (schema: z.ZodObject, field: string): FieldFacts => {
  const found = fieldSchema(schema, field.split("."));
  if (!found) throw new Error(`The form's schema has no field "${field}".`);
  return factsOf(found, field);
};

/** What a form holds as it should be sent: a field left empty is null where the schema knows null, else absent. */
export const withoutEmpty = (schema: z.ZodObject, values: Record<string, unknown>): Record<string, unknown> => {
  const filled = Object.entries(values).filter(([, value]) => value !== "" && value !== undefined);
  const emptied = Object.entries(schema.shape).filter(([field, inner]) => {
    if (values[field] !== "" && values[field] !== undefined) return false;
    const { nullable, optional } = factsOf(inner, field);
    return nullable && (values[field] === "" || !optional);
  });
  return Object.fromEntries([...emptied.map(([field]) => [field, null]), ...filled]);
};
