// The door for assistants over HTTP (MCP streamable HTTP): each request stands for itself, with the rights of its key.
import type { IncomingMessage, ServerResponse } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { AnyRouter } from "@orpc/server";
import type { Actor, App } from "../operations/context.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { mcpServer } from "./mcp.ts";

export const answerAssistant = async (
  request: IncomingMessage,
  response: ServerResponse,
  { app, actor, router }: { app: App; actor: Actor; router: AnyRouter },
): Promise<void> => {
  const server = mcpServer(app, actor, operationsOf(router), app.version);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on("close", () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(request, response);
};
