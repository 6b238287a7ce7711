import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, expect, test } from "vitest";

const home = mkdtempSync(join(tmpdir(), "cairn-mcp-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const connected = async (...args: string[]): Promise<Client> => {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["src/cli.ts", "mcp", ...args],
      env: { ...getDefaultEnvironment(), CAIRN_HOME: home, CAIRN_DATABASE: join(home, "cairn.db") },
    }),
  );
  return client;
};

test("an assistant gets how a person is doing only where it is named to it", { timeout: 60_000 }, async () => {
  const tools = async (...args: string[]) => {
    const client = await connected(...args);
    const names = (await client.listTools()).tools.map(({ name }) => name);
    await client.close();
    return names.filter((name) => /^(pulse|strain|balance)_/.test(name));
  };
  expect(await tools()).toEqual([]);
  expect(new Set((await tools("--with", "pulse,balance")).map((name) => name.replace(/_.*/, "")))).toEqual(
    new Set(["pulse", "balance"]),
  );
});

test("an assistant may begin with a career question, answered from the guide", { timeout: 60_000 }, async () => {
  const client = await connected();
  expect((await client.listPrompts()).prompts).toMatchObject([
    { name: "career_question", arguments: [{ name: "question", required: true }] },
  ]);
  const { messages } = await client.getPrompt({ name: "career_question", arguments: { question: "how do I get a raise" } });
  expect(messages[0]?.content).toMatchObject({ type: "text", text: expect.stringContaining("How do I ask for a raise?") });
  await expect(client.getPrompt({ name: "career" })).rejects.toThrow("There is no prompt called career.");
  await client.close();
});

test("a tool that is not given says why", { timeout: 60_000 }, async () => {
  const client = await connected("--with", "pulse");
  const said = async (name: string) => {
    const { isError, content } = await client.callTool({ name, arguments: {} });
    return [isError, (content as { text: string }[])[0]?.text];
  };
  expect(await said("balance_show")).toEqual([
    true,
    "balance_show is about how a person is doing and is given only when it is named: start Cairn with `cairn mcp --with pulse,balance`.",
  ]);
  expect(await said("bin_erase")).toEqual([
    true,
    "bin_erase cannot be undone and is given only when it is named: start Cairn with `cairn mcp --with pulse,erase`.",
  ]);
  for (const tool of ["key_create", "catalogue_import", "agenda_feed", "agenda_open_feed"])
    expect(await said(tool)).toEqual([true, expect.stringMatching(/is for the owner in person/)]);
  expect(await said("wins_lists")).toEqual([
    true,
    "There is no tool called wins_lists. Did you mean wins_list? Find it with more.",
  ]);
  expect(await said("keys_create")).toEqual([true, expect.stringMatching(/^There is no tool called keys_create\./)]);
  await client.close();
});

test("`cairn mcp` serves an assistant over standard input and output, and keeps what it writes", {
  timeout: 60_000,
}, async () => {
  const client = await connected();
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

test("what was asked before the input ended is answered", { timeout: 60_000 }, async () => {
  const asked = [
    {
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "0" } },
    },
    { method: "notifications/initialized" },
    { id: 2, method: "tools/call", params: { name: "tasks_add", arguments: { title: "Asked at the end" } } },
    { id: 3, method: "tools/call", params: { name: "agenda_today", arguments: {} } },
  ];
  const { stdout } = spawnSync(process.execPath, ["src/cli.ts", "mcp"], {
    input: asked.map((one) => `${JSON.stringify({ jsonrpc: "2.0", ...one })}\n`).join(""),
    env: { ...getDefaultEnvironment(), CAIRN_HOME: home, CAIRN_DATABASE: join(home, "cairn.db") },
    encoding: "utf8",
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
  expect(answers.find(({ id }) => id === 2)?.result.structuredContent).toMatchObject({ title: "Asked at the end" });
});

test("only what is named is offered, and what is no noun is said", { timeout: 60_000 }, async () => {
  const client = await connected("--only", "wins:read,goals");
  const names = (await client.listTools()).tools.map(({ name }) => name);
  await client.close();
  expect(names).toEqual(expect.arrayContaining(["wins_list", "goals_add"]));
  expect(names.filter((name) => /^(?:wins_capture|tasks_|more)/.test(name))).toEqual([]);
  const { stderr } = spawnSync(process.execPath, ["src/cli.ts", "mcp", "--only", "wims"], {
    env: { ...getDefaultEnvironment(), CAIRN_HOME: home },
    encoding: "utf8",
  });
  expect(stderr).toBe("--only wims: did you mean wins?\n");
});
