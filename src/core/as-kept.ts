// An answer as it is checked on its way out: by its shape, and not by what may be written into it today.
import { z } from "zod";

type Schema = z.core.$ZodType;

interface Definition {
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

const made = new WeakMap<Schema, Schema>();

/** The same shape without bounds on texts, numbers and lists. */
const unbounded = (schema: Schema): Schema => {
  const before = made.get(schema);
  if (before) return before;
  const free = copyOf(schema);
  made.set(schema, free);
  return free;
};

const copyOf = (schema: Schema): Schema => {
  const definition = schema._zod.def as Definition;
  if (definition.type === "string") return z.string();
  if (definition.type === "number") return z.number();
  const change = changeOf(definition);
  return change ? z.core.clone(schema, { ...definition, ...change, checks: [] } as typeof schema._zod.def) : schema;
};

const changeOf = ({ type, shape, innerType, element, valueType, options, items, in: from, out }: Definition) => {
  if (type === "object" && shape)
    return { shape: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, unbounded(field)])) };
  if (innerType) return { innerType: unbounded(innerType) };
  if (type === "array" && element) return { element: unbounded(element) };
  if (type === "record" && valueType) return { valueType: unbounded(valueType) };
  if (type === "union" && options) return { options: options.map(unbounded) };
  if (type === "tuple" && items) return { items: items.map(unbounded) };
  if (type === "pipe" && from && out) return { in: unbounded(from), out: unbounded(out) };
  return undefined;
};

/**
 * Described as before, checked without bounds: a record that an older version or a file wrote longer than a form takes today is shown, instead of
 * hiding the page of all the others.
 */
export const asKept = <O extends z.ZodType>(output: O): O => {
  const { "~standard": checked } = unbounded(output) as z.ZodType;
  const kept = Object.create(output, {
    "~standard": { value: { ...output["~standard"], validate: checked.validate } },
  }) as O;
  const said = z.globalRegistry.get(output);
  if (said) z.globalRegistry.add(kept, said);
  return kept;
};
