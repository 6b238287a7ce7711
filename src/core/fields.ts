// What a schema says of its fields to whoever asks for them: forms of the browser, the command line and the forms of operations.
import { z } from "zod";
import { capital } from "./capital.ts";

type Schema = z.core.$ZodType;

/** `texts` is a list of texts, `choices` several of the offered ones; `json` is whatever is deeper than that. */
export const inputKinds = ["text", "long", "day", "choice", "number", "flag", "file", "texts", "choices", "json"] as const;
export type InputKind = (typeof inputKinds)[number];

export interface Field {
  name: string;
  /** Words for a label where the name alone does not say it. */
  title?: string;
  description: string;
  /** May not be left out. */
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
  /** Of a day: the operation itself reads words such as "last Tuesday". */
  readsWords?: true;
}

interface Definition {
  type: string;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  entries?: Record<string, string | number>;
  values?: readonly unknown[];
  shape?: Record<string, Schema>;
  defaultValue?: unknown;
}

interface Meta {
  title?: string;
  description?: string;
  format?: string;
  /** Whether a text gets a box of its own; by its length unless told. */
  long?: boolean;
  cairnFile?: boolean;
  cairnMoney?: boolean;
  cairnWords?: boolean;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

const insideOf = (schema: Schema): Schema | undefined => {
  const { type, innerType, in: given, out } = definitionOf(schema);
  if (type === "pipe") return given && definitionOf(given).type === "transform" ? out : given;
  return innerType;
};

/** A schema and everything it wraps, outermost first. */
const layersOf = (schema: Schema): Schema[] => {
  const inner = insideOf(schema);
  return inner ? [schema, ...layersOf(inner)] : [schema];
};

const bareOf = (schema: Schema): Schema => layersOf(schema).at(-1) ?? schema;

/** What is said of a schema in words and marks: the outermost word counts. */
const metaOf = (layers: readonly Schema[]): Meta =>
  Object.assign({}, ...layers.map((layer) => z.globalRegistry.get(layer)).reverse());

/** Each of the things that a schema may be, alternatives in alternatives laid out flat. */
const alternativesOf = (schema: Schema): Schema[] => {
  const { type, options } = definitionOf(bareOf(schema));
  return type === "union" && options ? options.flatMap(alternativesOf) : [schema];
};

const isNull = (schema: Schema): boolean => definitionOf(bareOf(schema)).type === "null";

const isText = (schema: Schema): boolean => {
  const { type, entries, values } = definitionOf(bareOf(schema));
  const one = type === "enum" ? Object.values(entries ?? {})[0] : type === "literal" ? values?.[0] : undefined;
  return type === "string" || type === "template_literal" || typeof one === "string";
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

/** Whole numbers without a bound of their own come with those of the machine, which tell nobody anything. */
const bound = (bare: Schema, name: "minValue" | "maxValue" | "maxLength"): number | undefined => {
  const value: unknown = Reflect.get(bare, name);
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
};

/** From about three lines on, a text gets a box of its own. */
const oneLine = 300;

type Shape = Omit<Field, "name" | "title" | "description" | "required" | "default" | "nullable">;

const listShape = (element: Schema | undefined): Shape => {
  const bare = element && bareOf(element);
  const definition = bare && definitionOf(bare);
  if (definition?.type === "enum") return { kind: "choices", choices: Object.values(definition.entries ?? {}).map(String) };
  return { kind: bare && isText(bare) ? "texts" : "json" };
};

const numberShape = (bare: Schema): Shape => {
  const [lowest, highest] = [bound(bare, "minValue"), bound(bare, "maxValue")];
  return {
    kind: "number",
    ...(lowest !== undefined && { lowest }),
    ...(highest !== undefined && { highest }),
    ...(Reflect.get(bare, "isInt") === true && { whole: true as const }),
  };
};

const shapeOf = (bare: Schema, meta: Meta): Shape => {
  const { type, element, entries, values } = definitionOf(bare);
  if (meta.cairnFile) return { kind: "file" };
  const money = meta.cairnMoney && { money: true };
  if (type === "array") return { ...listShape(element), ...money };
  if (type === "object" || type === "record" || type === "tuple") return { kind: "json", ...money };
  if (type === "boolean") return { kind: "flag" };
  if (type === "number" || type === "int") return { ...numberShape(bare), ...money };
  if (type === "enum") return { kind: "choice", choices: Object.values(entries ?? {}).map(String) };
  if (type === "literal" && values && values.length > 1) return { kind: "choice", choices: values.map(String) };
  if (meta.format === "date") return { kind: "day", ...(meta.cairnWords && { readsWords: true as const }) };
  const longest = bound(bare, "maxLength");
  const long = meta.long ?? (Reflect.get(bare, "format") !== "url" && (longest ?? 0) > oneLine);
  return { kind: long ? "long" : "text", ...(longest && { longest }) };
};

const read = new WeakMap<Schema, Omit<Field, "name">>();

const factsOf = (schema: Schema): Omit<Field, "name"> => {
  const known = read.get(schema);
  if (known) return known;
  const layers = layersOf(schema);
  const types = layers.map((layer) => definitionOf(layer).type);
  const alternatives = alternativesOf(schema);
  const [only, ...others] = alternatives.filter((one) => !isNull(one));
  const all = only && only !== schema ? [...layers, ...layersOf(only)] : layers;
  const meta = metaOf(all);
  const shape =
    only && others.length === 0
      ? shapeOf(bareOf(only), meta)
      : { kind: [only, ...others].some((one) => one && isText(one)) ? ("text" as const) : ("json" as const) };
  const byDefault = layers.map(definitionOf).find(({ type }) => type === "default")?.defaultValue;
  const facts = {
    ...(meta.title && { title: meta.title }),
    description: meta.description ?? "",
    required: !types.some((type) => type === "optional" || type === "default" || type === "prefault" || type === "catch"),
    nullable: alternatives.some(isNull) || all.some((layer) => definitionOf(layer).type === "nullable"),
    ...(byDefault !== undefined && { default: byDefault }),
    ...shape,
  };
  read.set(schema, facts);
  return facts;
};

export const fieldsOf = (schema: z.ZodObject): Field[] =>
  Object.entries(schema.shape).map(([name, inner]) => ({ name, ...factsOf(inner) }));

const schemaAt = (schema: Schema, [name, ...rest]: readonly string[]): Schema | undefined => {
  if (name === undefined) return schema;
  const inner = definitionOf(bareOf(schema)).shape?.[name];
  return inner && schemaAt(inner, rest);
};

/** One field by its path, such as `title` or `measure.target`. */
export const fieldAt = (schema: z.ZodObject, path: string): Field => {
  const found = schemaAt(schema, path.split("."));
  if (!found) throw new Error(`The schema has no field "${path}".`);
  return { name: path, ...factsOf(found) };
};

/** What a field is called: its schema's title, else its name in words. */
export const labelIn = (schema: z.ZodObject, path: string): string => fieldAt(schema, path).title ?? labelOf(path);
