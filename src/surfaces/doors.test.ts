import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { call, isProcedure, ORPCError } from "@orpc/server";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "../core/refusal.ts";
import { type Database, isPostgres } from "../database/open.ts";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { type Actor, type App, openContext } from "../operations/context.ts";
import type { OperationCall } from "../operations/contributions.ts";
import { kebab, nounOf, type OperationMeta, verbOf } from "../operations/operation.ts";
import { type DeclaredOperation, operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { as, testApp } from "../testing.ts";
import { answerTo, errorBody } from "./answer.ts";
import { runCommand } from "./cli.ts";
import { type FormAnswer, formDoor } from "./form-door.ts";
import { inputFields, inputSchema } from "./input-fields.ts";
import { mcpServer, toolName } from "./mcp.ts";
import { oftenUsed } from "./often-used.ts";
import { describeApi } from "./openapi.ts";
import { plainSchema, plainWords } from "./plain-schema.ts";
import { randomInput } from "./random-input.testing.ts";
import { performAt } from "./remote.ts";
import { restDoor } from "./rest.ts";
import { rpcDoor } from "./rpc.ts";

const declared = operationsOf(router);

interface JsonShape {
  type?: string | string[];
  properties?: Record<string, JsonShape>;
  required?: string[];
  items?: JsonShape;
  anyOf?: JsonShape[];
}

interface Said {
  code: string;
  message: string;
}

const heard = (error: unknown): Said => {
  const { code, message } = answerTo(error, (_, fault) => {
    throw fault;
  });
  return { code, message };
};

/** Runs an operation through one door and answers with the refusal; a door that does not refuse answers null. */
type Door = (operation: DeclaredOperation, input: Record<string, unknown>) => Promise<Said | null>;

const directly =
  (app: App, actor: Actor): Door =>
  ({ procedure }, input) =>
    call(procedure, input, { context: { app, actor } }).then(
      () => null,
      (error: unknown) => heard(error),
    );

const byCommand =
  (app: App, actor: Actor): Door =>
  async ({ meta, procedure }, input) => {
    const errors: string[] = [];
    const argv = [kebab(nounOf(meta.name)), kebab(verbOf(meta.name)), "--json"];
    for (const field of inputFields(meta))
      if (input[field.name] !== undefined) argv.push(`--${field.option}=${String(input[field.name])}`);
    const exitCode = await runCommand(argv, {
      version: "0",
      operations: declared.map((one) => one.meta),
      perform: (_, given) => call(procedure, given, { context: { app, actor } }),
      write: () => undefined,
      writeError: (text) => void errors.push(text),
      writeBytes: () => undefined,
      readStandardInput: async () => new Uint8Array(),
      today: () => "2026-11-24",
    });
    if (exitCode === 0) return null;
    expect(exitCode).toBe(2);
    const { code, message } = JSON.parse(errors.join("")).error;
    return { code, message };
  };

const byTool =
  (app: App, actor: Actor, client = connected(app, actor)): Door =>
  async ({ meta }, input) => {
    const result = await (await client).callTool({ name: toolName(meta), arguments: input });
    if (!result.isError) return null;
    const { code, message } = (result.structuredContent as { error: Said }).error;
    return { code, message };
  };

const connected = async (app: App, actor: Actor): Promise<Client> => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await mcpServer(app, actor, declared, "0").connect(far);
  const client = new Client({ name: "test", version: "0" });
  await client.connect(near);
  return client;
};

describe("every operation", () => {
  test("is named as it stands in the router", () => {
    for (const [noun, verbs] of Object.entries(router))
      for (const [verb, procedure] of Object.entries(verbs)) {
        expect(isProcedure(procedure)).toBe(true);
        expect((procedure["~orpc"].meta as OperationMeta).name).toBe(`${noun}.${verb}`);
      }
  });

  test("has one REST address of its own, a summary and described fields", async () => {
    const { document } = await describeApi(router, "0");
    const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.entries(methods ?? {}).map(([method, one]) => ({ path, method, id: (one as { operationId?: string }).operationId })),
    );
    expect(described.map(({ id }) => id).sort()).toEqual(declared.map(({ meta }) => meta.name).sort());
    for (const { path, id } of described) expect(path.split("/")[1]).toBe(kebab(nounOf(id ?? "")));
    for (const { meta } of declared) {
      expect(meta.summary).toMatch(/^[A-Z]/);
      for (const field of inputFields(meta)) expect(field.description, `${meta.name}: ${field.name}`).not.toBe("");
    }
  });

  test("says to programs that it takes nothing else, however deep", async () => {
    const open = (schema: unknown, place: string): string[] => {
      if (typeof schema !== "object" || schema === null) return [];
      const isOpen = "properties" in schema && !("additionalProperties" in schema && schema.additionalProperties === false);
      return [...(isOpen ? [place] : []), ...Object.entries(schema).flatMap(([name, inner]) => open(inner, `${place}.${name}`))];
    };
    expect(declared.flatMap(({ meta }) => open(inputSchema(meta), meta.name))).toEqual([]);
    const { document } = await describeApi(router, "0");
    expect(document.paths?.["/tasks"]?.post?.requestBody).toMatchObject({
      content: { "application/json": { schema: { additionalProperties: false } } },
    });
  });

  test("asks back when a field is misspelt", async () => {
    for (const { meta } of declared)
      for (const { name } of inputFields(meta).filter((field) => field.name.length > 3)) {
        const message = heard(meta.input.safeParse({ [`${name}q`]: "x" }).error).message;
        expect(message, meta.name).toContain(`“${name}q” is not known here; did you mean “${name}”?`);
      }
  });

  test("is a command that explains itself", async () => {
    for (const { meta } of declared) {
      const written: string[] = [];
      const exitCode = await runCommand([kebab(nounOf(meta.name)), kebab(verbOf(meta.name)), "--help"], {
        version: "0",
        operations: declared.map((one) => one.meta),
        perform: () => Promise.reject(new Error("Help performs nothing.")),
        write: (text) => void written.push(text),
        writeError: (text) => void written.push(text),
        writeBytes: () => undefined,
        readStandardInput: async () => new Uint8Array(),
        today: () => "2026-11-24",
      });
      expect([meta.name, exitCode]).toEqual([meta.name, 0]);
      expect(written.join("").replace(/\s+/g, " ")).toContain(meta.summary);
    }
  }, 180_000);

  test("has short names that are not taken twice", () => {
    const names = declared.flatMap(({ meta }) => meta.command ?? []);
    expect(new Set(names).size).toBe(names.length);
  });
});

onBothDatabases("the doors", (database) => {
  let server: Server;
  let app: App;
  const actor = newOwner();
  let address = "";

  beforeAll(async () => {
    app = testApp(database());
    const rest = restDoor(router);
    const form = formDoor(router);
    const rpc = rpcDoor(router);
    server = createServer((request, response) => {
      if (request.url?.startsWith("/rpc/")) return void rpc(request, response, { app, actor: { ...actor, door: "browser" } });
      if (!request.url?.startsWith("/forms/")) return void rest(request, response, { app, actor: { ...actor, door: "rest" } });
      form(request, response, { app, actor: { ...actor, door: "browser" } }).catch((error: unknown) =>
        response.end(JSON.stringify(errorBody(answerTo(error)))),
      );
    });
    // Tests that ask nothing for a while must find the connection as they left it.
    server.keepAliveTimeout = 300_000;
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const overRest: Door = ({ procedure }, input) =>
    performAt({ address, key: "none" }, procedure, input).then(
      () => null,
      (error: unknown) => {
        expect(error).toBeInstanceOf(Refusal);
        return heard(error);
      },
    );

  const byForm: Door = async ({ meta }, input) => {
    const response = await fetch(`${address}/forms/${meta.name}`, { method: "POST", body: JSON.stringify(input) });
    const { error } = (await response.json()) as { error?: Said };
    return error ? { code: error.code, message: error.message } : null;
  };

  const byPage: Door = async ({ meta }, input) => {
    const response = await fetch(`${address}/rpc/${meta.name.replace(".", "/")}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ json: input }),
    });
    if (response.ok) return null;
    const { json } = (await response.json()) as { json: Said };
    return { code: json.code, message: json.message };
  };

  test("what people do most is listed as tools, all of a noun that is named, and the rest is found and run by one", async () => {
    const listed = async (scopes: string[] | "all") =>
      (await (await connected(app, { ...actor, scopes })).listTools()).tools.map(({ name }) => name);
    const often = await listed(["*:write"]);
    expect(often.length).toBeLessThanOrEqual(40);
    expect(often.sort()).toEqual([...oftenUsed.map((name) => toolName({ name })), "more"].sort());
    const ofStories = declared.filter(({ meta }) => nounOf(meta.name) === "stories").map(({ meta }) => toolName(meta));
    expect(await listed(["*:write", "stories:write"])).toEqual(expect.arrayContaining([...often, ...ofStories]));
    expect((await listed(["stories:write"])).sort()).toEqual(ofStories.sort());

    const client = await connected(app, { ...actor, scopes: ["*:write"] });
    const more = (input: Record<string, unknown>) => client.callTool({ name: "more", arguments: input });
    const { found } = (await more({ find: "move a task to another day, or change it" })).structuredContent as {
      found: { tool: string; input: object }[];
    };
    expect(found.map(({ tool }) => tool)).toContain("tasks_update");
    const added = await more({ tool: "lessons_add", input: '{"text":"Ask for the date"}' });
    expect(added).toMatchObject({ structuredContent: { text: "Ask for the date" } });
    expect(await more({ tool: "pulse_list" })).toMatchObject({ isError: true });
    expect(await more({})).toMatchObject({ isError: true, content: [{ text: "Say what to find, or the tool to run." }] });
    expect(await more({ tool: "lessons_add", input: "text" })).toMatchObject({ isError: true });
  });

  test("every tool says what it takes in words that all clients of assistants know", () => {
    const strange = (schema: unknown, place: string): string[] => {
      if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [place];
      return Object.entries(schema).flatMap(([word, inner]): string[] => {
        if (!plainWords.some((one) => one === word)) return [`${place}.${word}`];
        if (word === "type") return typeof inner === "string" && inner !== "null" ? [] : [`${place}.${word}: ${inner}`];
        if (word === "format") return inner === "date-time" ? [] : [`${place}.${word}: ${inner}`];
        if (word === "items") return strange(inner, `${place}[]`);
        if (word === "anyOf")
          return [...(Object.keys(schema).length > 1 ? [place] : []), ...inner.flatMap((one: unknown) => strange(one, place))];
        if (word === "enum") return inner.every((one: unknown) => typeof one === "string") ? [] : [`${place}.${word}`];
        return word === "properties" ? Object.entries(inner).flatMap(([name, one]) => strange(one, `${place}.${name}`)) : [];
      });
    };
    expect(declared.flatMap(({ meta }) => strange(plainSchema(inputSchema(meta)), meta.name))).toEqual([]);
  });

  test("whatever may be null can be left out of a tool's call, and null is taken all the same", async () => {
    const takesNull = ({ type, anyOf = [] }: JsonShape): boolean =>
      type === "null" || (Array.isArray(type) && type.includes("null")) || anyOf.some(takesNull);
    const asked = (schema: JsonShape, place: string): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
        ...(takesNull(field) && schema.required?.includes(name) ? [`${place}.${name}`] : []),
        ...asked(field, `${place}.${name}`),
      ]),
      ...(schema.items ? asked(schema.items, `${place}[]`) : []),
      ...(schema.anyOf ?? []).flatMap((one) => asked(one, place)),
    ];
    expect(declared.flatMap(({ meta }) => asked(inputSchema(meta), meta.name))).toEqual([]);
    const add = declared.find(({ meta }) => meta.name === "tasks.add");
    if (!add) throw new Error("There is no tasks.add.");
    expect(await byTool(app, actor)(add, { title: "Ask for the reference", due: null, note: null })).toBeNull();
  });

  test("a record that is not there is refused alike at all of them", async () => {
    const ofOne = declared.filter(({ meta }) => inputFields(meta).some((field) => field.name === "id" && field.required));
    expect(ofOne.length).toBeGreaterThan(10);
    const asked = ofOne.filter(({ meta }) => inputFields(meta).every((field) => field.name === "id" || !field.required));
    for (const operation of asked) {
      const input = { id: "nobody" };
      const said = await directly(app, actor)(operation, input);
      expect(said, operation.meta.name).not.toBeNull();
      expect([operation.meta.name, await overRest(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byForm(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byTool(app, actor)(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byCommand(app, actor)(operation, input)]).toEqual([operation.meta.name, said]);
    }
  }, 180_000);

  test("what is missing in the input is named alike at all of them", async () => {
    const inAddress = new Set(["id"]);
    const asking = declared.filter(({ meta }) => inputFields(meta).some((field) => field.required && !inAddress.has(field.name)));
    expect(asking.length).toBeGreaterThan(10);
    for (const operation of asking) {
      const input = inputFields(operation.meta).some((field) => field.name === "id" && field.required) ? { id: "nobody" } : {};
      const said = await directly(app, actor)(operation, input);
      expect(said?.code, operation.meta.name).toBe("BAD_INPUT");
      expect([operation.meta.name, await overRest(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byForm(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byTool(app, actor)(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byCommand(app, actor)(operation, input)]).toEqual([operation.meta.name, said]);
    }
  }, 180_000);

  test("a field that is not known is refused by its name at all of them, and nothing is written", async () => {
    const before = await everythingOf(database(), actor.personId);
    const asTool = byTool(app, actor);
    for (const operation of declared) {
      const ofOne = inputFields(operation.meta).some((field) => field.name === "id" && field.required);
      const input = { ...(ofOne && { id: "nobody" }), zzqx: "y" };
      const said = await directly(app, actor)(operation, input);
      expect(said?.code, operation.meta.name).toBe("BAD_INPUT");
      expect(said?.message, operation.meta.name).toContain("“zzqx” is not known here: there is ");
      expect([operation.meta.name, await overRest(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byPage(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await byForm(operation, input)]).toEqual([operation.meta.name, said]);
      expect([operation.meta.name, await asTool(operation, input)]).toEqual([operation.meta.name, said]);
    }
    expect(await everythingOf(database(), actor.personId)).toBe(before);
  }, 180_000);

  test("what one room hands to another names only fields that are known there", async () => {
    const own = newOwner();
    await as(app, own).sample.load({});
    const context = await openContext(app, own, "sample.load", database());
    const far = "2099-12-31";
    const calls: (OperationCall | null | undefined)[] = [];
    for (const system of app.systems) {
      for (const { operation } of system.formats ?? [])
        calls.push({ operation, input: { file: { name: "a.csv", content: "" }, preview: true } });
      for (const { operation, defaults, fields } of system.reviewParts ?? [])
        calls.push({ operation, input: { ...defaults, ...Object.fromEntries(fields.map((name) => [name, null])) } });
      for (const { done } of (await system.agenda?.(context)) ?? []) calls.push(done);
      for (const { carry, drop } of (await system.unfinished?.(context, far)) ?? []) calls.push(carry, drop);
      for (const { defer } of (await system.load?.(context, "2026-01-05", far)) ?? []) calls.push(defer?.("2099-12-28"));
    }
    const given = calls.flatMap((one) => one ?? []);
    expect(new Set(given.map(({ operation }) => operation)).size).toBeGreaterThan(20);
    for (const { operation, input } of given) {
      const meta = declared.find((one) => one.meta.name === operation)?.meta;
      expect(meta, operation).toBeDefined();
      const strange = (meta?.input.safeParse(input).error?.issues ?? []).filter(({ code }) => code === "unrecognized_keys");
      expect([operation, strange]).toEqual([operation, []]);
    }
  }, 180_000);

  test("what would vanish on its way through REST is refused", async () => {
    const { id } = await as(app, actor).tasks.add({ title: "Mine" });
    const asked = async (method: string, path: string, body?: string) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${address}/api${path}`, { method, headers, ...(body && { body }) });
      return ((await response.json()) as { error?: Said }).error?.message;
    };
    expect(await asked("POST", "/tasks?title=x&due=2027-01-01", '{"title":"y"}')).toBe(
      "“title”, “due” came behind the “?” of the address: send it in the body, as JSON.",
    );
    expect(await asked("PATCH", `/tasks/${id}`, '["x"]')).toBe(
      "The body must be a JSON object with the fields of the operation.",
    );
    expect(await asked("PATCH", `/tasks/${id}`, '{"id":"another","title":"y"}')).toMatch(/^“id” says one thing in the address/);
    expect(await asked("GET", `/tasks/${id}?id=another`)).toMatch(/^“id” says one thing in the address/);
    expect(await asked("GET", `/tasks/${id}?titel=x`)).toBe("“titel” is not known here: there is id.");
    expect(await asked("GET", "/tasks?limti=5")).toContain("“limti” is not known here; did you mean “limit”?");
    expect(await asked("PATCH", `/tasks/${id}`, `{"id":"${id}","title":"Ours"}`)).toBeUndefined();
    expect(await as(app, actor).tasks.get({ id })).toMatchObject({ title: "Ours" });
  });

  test("a key does only what its scopes say, and never what the owner must do in person", async () => {
    const keyed: Actor = { ...newOwner(), door: "rest", scopes: ["tasks:read", "key:write"] };
    await expect(as(app, keyed).tasks.list({})).resolves.toMatchObject({ items: [] });
    await expect(as(app, keyed).tasks.add({ title: "No" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { tools } = await (await connected(app, keyed)).listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual(["tasks_get", "tasks_list"]);
  });

  test("a form is answered in words and as data", async () => {
    const post = (name: string, body: string) => fetch(`${address}/forms/${name}`, { method: "POST", body });
    const { text, output } = (await (await post("tasks.add", '{"title":"By form"}')).json()) as FormAnswer;
    expect([text, output]).toEqual(["Written down: By form", expect.objectContaining({ title: "By form", revision: 1 })]);
    expect(await (await post("tasks.add", "title=By form")).json()).toMatchObject({
      error: { code: "BAD_INPUT", message: "The form could not be read: send its fields as JSON." },
    });
  });
});

/** Everything that stands in the tables for one person, to the letter. */
const everythingOf = async (database: Database, personId: string): Promise<string> => {
  // Other tests may keep schemas of their own on the same server at this moment.
  const [own] = isPostgres(database) ? (await sql<{ name: string }>`select current_schema() as name`.execute(database)).rows : [];
  const tables = (await database.introspection.getTables()).filter(
    ({ schema, columns }) =>
      (own === undefined || schema === own.name) && columns.some(({ name }) => name === "person_id" || name === "personId"),
  );
  const rows: unknown[] = [];
  for (const { name } of tables) {
    const { rows: found } = await sql`select * from ${sql.table(name)} where person_id = ${personId}`.execute(database);
    rows.push([name, found.map((row) => JSON.stringify(row)).sort()]);
  }
  return JSON.stringify(rows);
};

/** All of them with `npm test -- --long` and in CI; a tenth otherwise. */
const calls = process.env.CAIRN_TEST_LONG ? 10_000 : 1_000;
const secret = "xyzzy";
const secrets = Array.from({ length: 40 }, (_, index) => `${secret} ${index}`);

onBothDatabases("isolation", (database) => {
  /** Everything that can be written down is, each text in it being the secret. */
  const writeSecrets = async (app: App, actor: Actor): Promise<number> => {
    let written = 0;
    for (const { meta, procedure } of declared.filter((one) => /\.(add|create|save)$/.test(one.meta.name)))
      for (const input of fc.sample(randomInput(meta, secrets), { numRuns: 20, seed: 7 }))
        await call(procedure, input, { context: { app, actor } }).then(
          () => (written += 1),
          (error: unknown) => {
            if (!(error instanceof ORPCError)) throw error;
          },
        );
    return written;
  };

  test(`${calls} random calls of somebody else read and change nothing of one's own`, async () => {
    const app = testApp(database());
    const [me, other] = [newOwner(), newOwner()];
    const mine = as(app, me);
    await mine.sample.load({});
    expect(await writeSecrets(app, me)).toBeGreaterThan(20);
    const changes = (await mine.changes.list({ limit: 500 })).items;
    const ids = [...new Set(changes.flatMap((change) => [change.id, ...change.records.map((record) => record.id)]))];
    const before = await everythingOf(database(), me.personId);
    expect(before).toContain(secret);

    const callable = declared.filter(({ meta }) => meta.kind !== "task");
    const words = [
      ...ids,
      ...app.kinds.keys(),
      "starter:marketing-manager",
      "starter:sql",
      "Copywriting",
      "2027-03-01",
      me.personId,
    ];
    const arbitrary = fc.oneof(
      ...callable.map((operation) => ({
        // The sample career takes seconds to write and is the same each time, and what is given as a file is read in a process of its own.
        weight: operation.meta.name === "sample.load" || inputFields(operation.meta).some(({ name }) => name === "file") ? 2 : 10,
        arbitrary: randomInput(operation.meta, words).map((input) => ({ operation, input })),
      })),
    );
    let answered = 0;
    for (const { operation, input } of fc.sample(arbitrary, { numRuns: calls, seed: 20261124 })) {
      const output = await call(operation.procedure, input, { context: { app, actor: other } }).then(
        (given) => {
          answered += 1;
          return given;
        },
        (error: unknown) => {
          if (error instanceof ORPCError) return error.toJSON();
          throw error;
        },
      );
      if (JSON.stringify(output ?? null).includes(secret))
        expect.fail(`${operation.meta.name} showed it for ${JSON.stringify(input)}`);
    }
    // Many calls must get past the input and the refusals, or this test would look at nothing.
    expect(answered).toBeGreaterThan(calls / 5);
    expect(await everythingOf(database(), me.personId)).toBe(before);
  }, 600_000);
});
