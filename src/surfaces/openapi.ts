// The description of the REST door: OpenAPI 3.1 for programs, and a page to browse for people.

import { OpenAPIGenerator } from "@orpc/openapi";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { refusals } from "../core/refusal.ts";
import { kebab, nounOf, type OperationMeta, scopeOf } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { apiPage } from "./api-page.ts";
import { aboutNoun } from "./nouns.ts";
import { shareSchemas } from "./shared-schemas.ts";

const errorSchema = {
  type: "object",
  description: "Why it was not done.",
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs." },
        message: { type: "string", description: "For people: what is wrong and the way out." },
        details: {
          type: "object",
          description: "What both may need, such as the fields that are wrong.",
          additionalProperties: true,
        },
      },
      required: ["code", "message", "details"],
    },
  },
  required: ["error"],
} as const;

const everywhere = [
  { ...refusals.badInput, message: "The input is wrong; the message names each field." },
  refusals.unauthenticated,
  refusals.forbidden,
];

/** By status: the codes that the operation may refuse with and what they say. */
const errorResponses = (meta: OperationMeta) => {
  const byStatus = Map.groupBy([...everywhere, ...meta.refusals], (refusal) => String(refusal.status));
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      {
        description: [...new Set(all.map(({ code, message }) => `${code}: ${message.replace(/\{\w+\}/g, "…")}`))].join("\n\n"),
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    ]),
  );
};

export const describeApi = async (router: AnyRouter, version: string, base = "") => {
  const operations = new Map(operationsOf(router).map(({ meta }) => [meta.name, meta]));
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const generated = await generator.generate(router, {
    info: {
      title: "Cairn",
      version,
      description:
        "The career navigation system that a person owns. Send a key as `Authorization: Bearer KEY`; the owner makes one with `npx cairn key create --scopes SCOPES`. A write answers with the header `cairn-change`: the id to undo it by, with POST /changes/undo.",
    },
    servers: [{ url: `${base}/api` }],
    security: [{ key: [] }],
    tags: [...new Set([...operations.keys()].map(nounOf))].map((name) => ({
      name,
      description: aboutNoun(kebab(name)),
    })),
  });
  for (const path of Object.values(generated.paths ?? {}))
    for (const method of ["get", "post", "patch", "put", "delete"] as const) {
      const described = path?.[method];
      const meta = described?.operationId ? operations.get(described.operationId) : undefined;
      if (!described || !meta) continue;
      described.description = meta.ownerOnly
        ? "For the owner in person, never with a key."
        : `Needs the scope \`${scopeOf(meta)}\`.`;
      const done = Object.entries(described.responses ?? {}).filter(([status]) => status.startsWith("2"));
      described.responses = { ...Object.fromEntries(done), ...errorResponses(meta) };
    }
  const document = shareSchemas({
    ...generated,
    components: {
      ...generated.components,
      schemas: { ...generated.components?.schemas, Error: errorSchema },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key of the owner's, with scopes." } },
    },
  });
  return { document, page: apiPage(document, base) };
};

export type ApiDocument = Awaited<ReturnType<typeof describeApi>>["document"];
