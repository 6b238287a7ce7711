// An input's JSON Schema in the words that every client of an assistant takes.

/**
 * What Gemini, OpenAI and older clients all take in the parameters of a function: their published subsets of JSON Schema, read on 2026-12-01. Anything
 * else lets some of them refuse the whole list of tools.
 */
export const plainWords = [
  "type",
  "properties",
  "required",
  "items",
  "enum",
  "description",
  "anyOf",
  "format",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
] as const;

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);

const schemasIn = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** Bounds that only say what the machine can count to tell nobody anything. */
const isBound = (value: unknown): value is number => typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** Some clients refuse a tool of which a field may be null: it is said in words, and such a field can be left out. */
const orNull = "May be null.";

const sayingNull = ({ description }: Schema, first: Schema): Schema => {
  const said = String(description ?? first.description ?? "");
  return { description: /\bnull\b/i.test(said) ? said : [said, orNull].filter(Boolean).join(" ") };
};

const described = (schema: Schema): Schema => {
  const { description = "", format } = schema;
  const shape = format === "date" && !/\d{4}-\d{2}-\d{2}/.test(String(description)) ? "As 2026-11-24." : "";
  const words = [description, shape].filter(Boolean).join(" ");
  return words === "" ? {} : { description: words };
};

const bounds = (schema: Schema): Schema => {
  const { exclusiveMinimum: above, exclusiveMaximum: below, type } = schema;
  const step = type === "integer" ? 1 : 0;
  const given = {
    minimum: schema.minimum ?? (isBound(above) ? above + step : undefined),
    maximum: schema.maximum ?? (isBound(below) ? below - step : undefined),
    minItems: schema.minItems,
    maxItems: schema.maxItems,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isBound(value)));
};

/** Choices are texts everywhere; of other constants only the type is said. */
const choices = ({ enum: several, const: one }: Schema): Schema => {
  const all: unknown[] = Array.isArray(several) ? several : one === undefined ? [] : [one];
  if (all.length === 0) return {};
  return all.every((choice) => typeof choice === "string") ? { type: "string", enum: all } : { type: typeof all[0] };
};

const inside = (schema: Schema): Schema => {
  const { type, properties, required, items } = schema;
  if (type === "array") return { items: isSchema(items) ? plainSchema(items) : { type: "string" } };
  if (!isSchema(properties)) return {};
  const fields = Object.entries(properties).map(([name, field]) => [name, plainSchema(isSchema(field) ? field : {})]);
  return { properties: Object.fromEntries(fields), ...(Array.isArray(required) && required.length > 0 && { required }) };
};

/** The same input in `plainWords`: it takes no less than the schema does, and says all that these words can. */
export const plainSchema = (schema: Schema): Schema => {
  const { type } = schema;
  const several = Array.isArray(type) ? type.map((one) => ({ ...schema, type: one })) : schemasIn(schema.anyOf ?? schema.oneOf);
  const [first, ...others] = several.filter((one) => one.type !== "null");
  if (first) {
    // Beside alternatives some clients take no other word: what is said of all of them stands at the first.
    const said = { ...first, ...described(several.length > others.length + 1 ? sayingNull(schema, first) : schema) };
    return others.length === 0 ? plainSchema(said) : { anyOf: [said, ...others].map(plainSchema) };
  }
  return {
    ...(typeof type === "string" && { type }),
    ...choices(schema),
    ...described(schema),
    ...(schema.format === "date-time" && { format: "date-time" }),
    ...bounds(schema),
    ...inside(schema),
  };
};
