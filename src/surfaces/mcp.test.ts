import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, expect, test } from "vitest";

const home = mkdtempSync(join(tmpdir(), "cairn-mcp-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("`cairn mcp` serves an assistant over standard input and output, and keeps what it writes", {
  timeout: 60_000,
}, async () => {
  const client = new Client({ name: "test", version: "0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["src/cli.ts", "mcp"],
    env: { ...getDefaultEnvironment(), CAIRN_HOME: home, CAIRN_DATABASE: join(home, "cairn.db") },
  });
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.find((tool) => tool.name === "tasks_add")).toMatchObject({
    description: "Write down something to do",
    inputSchema: { type: "object", required: expect.arrayContaining(["title"]) },
  });
  await client.callTool({ name: "tasks_add", arguments: { title: "Ask for the reference" } });
  const today = await client.callTool({ name: "agenda_today", arguments: {} });
  expect(today.content).toMatchObject([{ type: "text", text: expect.stringContaining("Ask for the reference") }]);
  const history = await client.callTool({ name: "changes_list", arguments: {} });
  expect(history.structuredContent).toMatchObject({ items: [{ door: "assistant", operation: "tasks.add" }] });
  const refused = await client.callTool({ name: "tasks_get", arguments: { id: "nobody" } });
  expect(refused).toMatchObject({ isError: true, structuredContent: { error: { code: "NOT_FOUND" } } });
  await client.close();
});
