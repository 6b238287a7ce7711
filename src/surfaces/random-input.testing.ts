// Random input for any operation, made from its schema: for tests that must hold for every operation that will ever be added.
import fc from "fast-check";
import type { OperationMeta } from "../operations/operation.ts";
import { inputSchema } from "./input-fields.ts";

interface JsonSchema {
  type?: string | string[];
  format?: string;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  pattern?: string;
  cairnFile?: boolean;
  contentEncoding?: string;
}

/** Valid most of the time; wherever a text is asked for, one of `words` (ids of records, kinds, roles) may stand. */
export const randomInput = (
  meta: Pick<OperationMeta, "input">,
  words: readonly string[],
): fc.Arbitrary<Record<string, unknown>> =>
  valueFor(inputSchema(meta) as JsonSchema, fc.constantFrom(...words)) as fc.Arbitrary<Record<string, unknown>>;

const valueFor = (schema: JsonSchema, word: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  if (schema.cairnFile)
    return fc.record({
      name: fc.constantFrom("a.json", "a.csv", "a.txt"),
      content: fc.string().map((text) => Buffer.from(text).toString("base64")),
    });
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valueFor(choice, word)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, word)));
};

const ofType = (type: string | undefined, schema: JsonSchema, word: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: leastOf(schema, 0), max: Math.min(schema.maximum ?? 50, leastOf(schema, 0) + 100) });
    case "number":
      return fc.integer({
        min: Math.ceil(leastOf(schema, 0)),
        max: Math.floor(Math.min(schema.maximum ?? 50, leastOf(schema, 0) + 100)),
      });
    case "array":
      return fc.array(valueFor(schema.items ?? { type: "string" }, word), { minLength: 1, maxLength: 3 });
    case "object":
      return objectFor(schema, word);
    default:
      return textFor(schema, word);
  }
};

const leastOf = (schema: JsonSchema, otherwise: number): number =>
  schema.minimum ?? (schema.exclusiveMinimum === undefined ? otherwise : schema.exclusiveMinimum + 1);

const textFor = (schema: JsonSchema, word: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  if (schema.format === "date")
    return fc.integer({ min: 1, max: 28 }).map((day) => `2027-0${(day % 9) + 1}-${String(day).padStart(2, "0")}`);
  if (schema.pattern?.startsWith("^\\d{4}")) return fc.constantFrom("2024", "2025-03", "2025-11-30");
  if (schema.format === "uri") return fc.constant("https://example.org/evidence");
  if (schema.contentEncoding === "base64") return fc.constant("");
  return word;
};

const objectFor = (schema: JsonSchema, word: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, valueFor(field, word)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
};
