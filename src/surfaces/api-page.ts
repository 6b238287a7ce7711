// The page to browse the REST door: every operation by its noun, what it takes and what it refuses; one page, no script.
import { z } from "zod";
import { escapeHtml } from "../core/escape-html.ts";
import { page } from "./plain-page.ts";

const schemaShape = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
});
type Schema = z.infer<typeof schemaShape>;

const content = z.looseObject({ "application/json": z.looseObject({ schema: schemaShape.optional() }).optional() });

const operationShape = z.looseObject({
  operationId: z.string(),
  summary: z.string().default(""),
  description: z.string().default(""),
  tags: z.array(z.string()).default([]),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: schemaShape.optional(),
      }),
    )
    .default([]),
  requestBody: z.looseObject({ content: content.optional() }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string().optional(), content: content.optional() })).default({}),
});

const documentShape = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  components: z.looseObject({ schemas: z.record(z.string(), schemaShape).default({}) }),
});
type Schemas = Record<string, Schema>;

interface Listed {
  method: string;
  path: string;
  operation: z.infer<typeof operationShape>;
}

export const apiPage = (document: unknown, base = ""): string => {
  const { paths, components } = documentShape.parse(document);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]): Listed[] => {
      const operation = operationShape.safeParse(described);
      return operation.success ? [{ method: method.toUpperCase(), path: `/api${path}`, operation: operation.data }] : [];
    }),
  );
  const byNoun = Map.groupBy(all, ({ operation }) => operation.tags[0] ?? "other");
  const nouns = [...byNoun.keys()];
  return page(
    "Every operation, for programs",
    [
      introduction(all.length, nouns, base),
      ...nouns.map((noun) => section(noun, byNoun.get(noun) ?? [], components.schemas)),
    ].join(""),
    true,
  );
};

const introduction = (count: number, nouns: string[], base: string): string => `
<p>${count} operations, the same that the pages, the command line and assistants use. The description for programs is
<a href="${base}/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Make a key, then ask:</p>
<pre>npx cairn key create --scopes skills:read
curl -H "Authorization: Bearer KEY" ADDRESS/api/skills</pre>
<p>A refusal is <code>{"error": {"code", "message", "details"}}</code>: a code for programs, a sentence for people.
A write answers with the header <code>cairn-change</code>, the id to undo it by.</p>
<p>${nouns.map((noun) => `<a href="#${escapeHtml(noun)}">${escapeHtml(noun)}</a>`).join(" · ")}</p>`;

const section = (noun: string, listed: Listed[], schemas: Schemas): string =>
  `<h2 id="${escapeHtml(noun)}">${escapeHtml(noun)}</h2>${listed.map((one) => details(one, schemas)).join("")}`;

const details = ({ method, path, operation }: Listed, schemas: Schemas): string => {
  const body = fieldsOf(operation.requestBody?.content?.["application/json"]?.schema, schemas);
  const parameters = operation.parameters.map((one) => ({
    name: one.name,
    required: one.required ?? false,
    type: typeOf(one.schema, schemas),
    description: one.description ?? one.schema?.description ?? "",
  }));
  const answer = fieldsOf(operation.responses["200"]?.content?.["application/json"]?.schema, schemas);
  const refused = Object.entries(operation.responses).filter(([status]) => !status.startsWith("2"));
  return `<details id="${escapeHtml(operation.operationId)}"><summary><code>${method} ${escapeHtml(path)}</code> ${escapeHtml(operation.summary)}</summary>
<p class="soft">${escapeHtml(operation.operationId)}. ${escapeHtml(operation.description.replaceAll("`", ""))}</p>
${table("It takes", [...parameters, ...body])}${table("It answers", answer)}
<table><tr><th>It may refuse</th><th></th></tr>${refused
    .map(
      ([status, { description = "" }]) =>
        `<tr><td>${status}</td><td>${escapeHtml(description).replaceAll("\n\n", "<br>")}</td></tr>`,
    )
    .join("")}</table></details>`;
};

interface Field {
  name: string;
  required: boolean;
  type: string;
  description: string;
}

const table = (title: string, fields: Field[]): string =>
  fields.length === 0
    ? ""
    : `<table><tr><th>${title}</th><th></th><th></th></tr>${fields
        .map(
          ({ name, required, type, description }) =>
            `<tr><td><code>${escapeHtml(name)}</code>${required ? "" : ' <span class="soft">optional</span>'}</td><td class="soft">${escapeHtml(type)}</td><td>${escapeHtml(description)}</td></tr>`,
        )
        .join("")}</table>`;

const resolved = (schema: Schema | undefined, schemas: Schemas): Schema | undefined =>
  schema?.$ref ? resolved(schemas[schema.$ref.split("/").at(-1) ?? ""], schemas) : schema;

const fieldsOf = (schema: Schema | undefined, schemas: Schemas): Field[] => {
  const whole = resolved(schema, schemas);
  return Object.entries(whole?.properties ?? {}).map(([name, described]) => {
    const own = schemaShape.safeParse(described).data;
    return {
      name,
      required: whole?.required?.includes(name) ?? false,
      type: typeOf(own, schemas),
      description: own?.description ?? resolved(own, schemas)?.description ?? "",
    };
  });
};

const typeOf = (schema: Schema | undefined, schemas: Schemas): string => {
  const whole = resolved(schema, schemas);
  if (!whole) return "";
  if (whole.enum) return whole.enum.map(String).join(" | ");
  const choices = whole.anyOf?.map((choice) => typeOf(schemaShape.safeParse(choice).data, schemas));
  if (choices) return [...new Set(choices)].join(" or ");
  if (whole.type === "array") return `list of ${typeOf(schemaShape.safeParse(whole.items).data, schemas) || "anything"}`;
  return whole.type === undefined ? "anything" : String(whole.type);
};
