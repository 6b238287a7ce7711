// What an operation takes and nothing beside it: a field that is not known is refused by its name, never dropped in silence.
import { z } from "zod";
import { type Issue, pathOf, sayUnknownFields, unknownFieldsOf } from "./issue.ts";

type Schema = z.core.$ZodType;

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  error?: (issue: Issue) => unknown;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  items?: readonly Schema[];
  in?: Schema;
}

const made = new WeakMap<Schema, Schema>();

/** The same schema, but objects in it, however deep, refuse fields that they do not know. An object that says what else it takes stays as it is. */
export const onlyKnownFields = <S extends Schema>(schema: S): S => {
  const before = made.get(schema);
  if (before) return before as S;
  const strict = copyOf(schema);
  made.set(schema, strict);
  return strict as S;
};

const copyOf = (schema: Schema): Schema => {
  const definition = schema._zod.def as Definition;
  const change = changeOf(definition);
  if (!change) return schema;
  const copy = z.core.clone(schema, { ...definition, ...change } as typeof schema._zod.def);
  const said = z.globalRegistry.get(schema);
  if (said) z.globalRegistry.add(copy, said);
  return copy;
};

/** What of a schema must be another one; nothing where it holds no object. */
const changeOf = (definition: Definition): Partial<Definition> | undefined => {
  const { type, shape, innerType, element, valueType, options, items } = definition;
  if (type === "object" && shape) return objectChange(definition, shape);
  if (innerType) return differing(innerType, (inner) => ({ innerType: inner }));
  if (type === "array" && element) return differing(element, (inner) => ({ element: inner }));
  if (type === "record" && valueType) return differing(valueType, (inner) => ({ valueType: inner }));
  if (type === "pipe" && definition.in) return differing(definition.in, (inner) => ({ in: inner }));
  if (type === "union" && options) return { options: options.map(onlyKnownFields) };
  if (type === "tuple" && items) return { items: items.map(onlyKnownFields) };
  return undefined;
};

const differing = (inner: Schema, change: (strict: Schema) => Partial<Definition>): Partial<Definition> | undefined => {
  const strict = onlyKnownFields(inner);
  return strict === inner ? undefined : change(strict);
};

const objectChange = ({ catchall, error }: Definition, shape: Record<string, Schema>): Partial<Definition> => {
  const inside = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, onlyKnownFields(field)]));
  if (catchall && catchall._zod.def.type !== "never") return { shape: inside };
  const known = Object.keys(shape);
  return {
    shape: inside,
    catchall: z.never(),
    error: (issue) =>
      issue.code === "unrecognized_keys" ? sayUnknownFields(pathOf(issue), unknownFieldsOf(issue), known) : error?.(issue),
  };
};
