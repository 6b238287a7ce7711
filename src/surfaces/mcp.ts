// The door for assistants: every operation as a tool of the Model Context Protocol, offered by scope.

import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from "@modelcontextprotocol/sdk/types.js";
import { type AnyProcedure, call } from "@orpc/server";
import type { Actor, App } from "../core/context.ts";
import { isFinal, kebab, mayCall, type OperationMeta } from "../core/operation.ts";
import type { DeclaredOperation } from "../core/operations-of.ts";
import { Refusal, refusals } from "../core/refusal.ts";
import { answerTo } from "./answer.ts";
import { inputSchema } from "./input-fields.ts";

/** `goals.checkIn` is the tool `goals_check_in`. */
export const toolName = (meta: Pick<OperationMeta, "name">): string => kebab(meta.name).replaceAll(/[.-]/g, "_");

const toolOf = (meta: OperationMeta): Tool => ({
  name: toolName(meta),
  description: meta.summary,
  inputSchema: { ...inputSchema(meta), type: "object" },
  annotations: {
    title: meta.summary,
    readOnlyHint: meta.kind === "read",
    destructiveHint: isFinal(meta),
    openWorldHint: false,
  },
});

/** A server for one connection of one owner. What it may not do, it does not offer. */
export const mcpServer = (app: App, actor: Actor, operations: readonly DeclaredOperation[], version: string): Server => {
  const offered = new Map(
    operations.filter(({ meta }) => mayCall(meta, actor)).map((declared) => [toolName(declared.meta), declared]),
  );
  const server = new Server(
    { name: "cairn", title: "Cairn", version },
    {
      capabilities: { tools: {} },
      instructions:
        "Cairn keeps one person's career record. Read before you write, say what you are about to change, and name the reason that each suggestion carries. Every change can be undone with changes_undo.",
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...offered.values()].map(({ meta }) => toolOf(meta)) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    try {
      const declared = offered.get(params.name);
      if (!declared) throw new Refusal(refusals.missing, { what: "tool", id: params.name });
      const output = await performAs(app, actor, declared.procedure, params.arguments ?? {});
      return {
        content: [{ type: "text", text: declared.meta.present(output) }],
        structuredContent: output as Record<string, unknown>,
      };
    } catch (error) {
      const { code, message, details } = answerTo(error);
      return {
        isError: true,
        content: [{ type: "text", text: message }],
        structuredContent: { error: { code, message, details } },
      };
    }
  });
  return server;
};

const performAs = (app: App, actor: Actor, procedure: AnyProcedure, input: unknown): Promise<unknown> =>
  call(procedure, input, { context: { app, actor } });
