// The schemas that a schema is made of, one floor down.
import type { z } from "zod";

export type Schema = z.core.$ZodType;

export interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  items?: readonly Schema[];
  in?: Schema;
  out?: Schema;
}

export const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** What of a definition names other schemas, each as `change` has it; undefined where it names none. */
export const partsWith = (
  { type, shape, innerType, element, valueType, options, items, in: from, out }: Definition,
  change: (part: Schema) => Schema,
): Partial<Definition> | undefined => {
  if (type === "object" && shape)
    return { shape: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, change(field)])) };
  if (innerType) return { innerType: change(innerType) };
  if (type === "array" && element) return { element: change(element) };
  if (type === "record" && valueType) return { valueType: change(valueType) };
  if (type === "union" && options) return { options: options.map(change) };
  if (type === "tuple" && items) return { items: items.map(change) };
  if (type === "pipe" && from && out) return { in: change(from), out: change(out) };
  return undefined;
};

/** Makes another schema of each once: schemas are shared by many operations. */
export const rememberedFor = (copyOf: (schema: Schema) => Schema): ((schema: Schema) => Schema) => {
  const made = new WeakMap<Schema, Schema>();
  return (schema) => {
    const before = made.get(schema);
    if (before) return before;
    const copy = copyOf(schema);
    made.set(schema, copy);
    return copy;
  };
};
