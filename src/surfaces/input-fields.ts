// An operation's input as a list of plain fields, read from its schema: what doors without a form need to know to ask for it.
import { z } from "zod";
import { kebab, type OperationMeta } from "../core/operation.ts";

export interface InputField {
  name: string;
  /** As the command line spells it: `weekly-hours`. */
  option: string;
  description: string;
  required: boolean;
  kind: "text" | "number" | "flag" | "file" | "texts" | "json";
  choices?: string[];
  nullable: boolean;
}

interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  enum?: unknown[];
  items?: JsonSchema;
  description?: string;
  cairnFile?: boolean;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** The input's JSON Schema, whole: an object at the root and no references, as every client understands it. */
export const inputSchema = (meta: Pick<OperationMeta, "input">): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(meta.input, { io: "input", unrepresentable: "any", reused: "inline" });
  return schema;
};

export const inputFields = (meta: Pick<OperationMeta, "input">): InputField[] => {
  const { properties = {}, required = [] } = inputSchema(meta) as JsonSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    option: kebab(name),
    description: schema.description ?? schema.anyOf?.find((one) => one.description)?.description ?? "",
    required: required.includes(name),
    ...shapeOf(schema),
  }));
};

const shapeOf = (schema: JsonSchema): Pick<InputField, "kind" | "choices" | "nullable"> => {
  const alternatives = schema.anyOf ?? [schema];
  const given = alternatives.filter((one) => one.type !== "null");
  const nullable = given.length < alternatives.length || [schema.type].flat().includes("null");
  const [only] = given;
  if (schema.cairnFile || only?.cairnFile) return { kind: "file", nullable };
  if (given.length !== 1 || !only) return { kind: given.some((one) => one.type === "string") ? "text" : "json", nullable };
  const type = [only.type].flat().find((one) => one !== "null");
  if (type === "array") return { kind: only.items?.type === "string" ? "texts" : "json", nullable };
  if (type === "object") return { kind: "json", nullable };
  if (type === "boolean") return { kind: "flag", nullable };
  if (type === "number" || type === "integer") return { kind: "number", nullable };
  const choices = only.enum?.filter((choice) => choice !== null).map(String);
  return { kind: "text", nullable, ...(choices && { choices }) };
};
