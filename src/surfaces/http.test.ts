import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as plainRequest, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, enterLink } from "../accounts/index.ts";
import { largestFileMegabytes } from "../core/sent-at-once.ts";
import { migrate } from "../database/migrate.ts";
import { openDatabase } from "../database/open.ts";
import type { App } from "../operations/context.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { testApp } from "../testing.ts";
import { bodyLimit } from "./guards.ts";
import { httpServer } from "./http.ts";

const script = "document.documentElement.dataset.ready = 'yes'";
const web = mkdtempSync(join(tmpdir(), "cairn-web-"));
const bundle = `export const words = "${"a field notebook ".repeat(200)}";`;

let app: App;
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), `<!doctype html><title>Cairn</title><script>${script}</script>`);
  writeFileSync(join(web, "assets", "app-Ab12.js"), bundle);
  const database = await openDatabase(":memory:");
  await migrate(database);
  app = testApp(database, () => new Date().toISOString());
  server = httpServer({ app, router, host: "127.0.0.1", web });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await app.database.destroy();
  rmSync(web, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${address}${path}`, { headers, redirect: "manual" });

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const errorOf = async (response: Response) => ((await response.json()) as { error: Record<string, unknown> }).error;

/** Both halves of a session, as a page of this address sends them. */
const halvesIn = (answer: Response) => ({
  cookie: (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
  "cairn-page": new URL(answer.headers.get("location") ?? "", address).hash.replace("#entered=", ""),
});

const enter = async () => halvesIn(await fetch(await enterLink(app.database, address), { redirect: "manual" }));

const keyWith = async (...scopes: string[]) => {
  const accounts = accountsOf(app.database);
  const { key } = await accounts.createKey(await accounts.owner(), { name: "Test", scopes, days: null });
  return { authorization: `Bearer ${key}` };
};

describe("entering", () => {
  test("the link works once: a session that scripts cannot read and other sites cannot use", async () => {
    const link = await enterLink(app.database, address);
    const first = await fetch(link, { redirect: "manual" });
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toMatch(/^\/#entered=[\w-]{43}$/);
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/;\s*HttpOnly/i);
    expect(cookie).toMatch(/;\s*SameSite=Strict/);
    expect(cookie).toMatch(`cairn-${new URL(address).port}=`);
    expect(first.headers.get("referrer-policy")).toBe("no-referrer");

    const second = await fetch(link, { redirect: "manual" });
    expect(second.status).toBe(401);
    expect(second.headers.get("set-cookie")).toBeNull();
    expect(await second.text()).toContain("npx cairn enter");

    const inside = await get("/api/profile/show", halvesIn(first));
    expect(inside.status).toBe(200);
  });

  test("the cookie alone, which browsers send to every port, opens nothing, and nor does the other half", async () => {
    const mine = await enter();
    const other = await enter();
    const parts: Record<string, string>[] = [
      { cookie: mine.cookie },
      { "cairn-page": mine["cairn-page"] },
      { ...mine, "cairn-page": other["cairn-page"] },
      { ...mine, cookie: mine.cookie.replace(/^cairn-\d+/, "cairn-1") },
    ];
    for (const part of parts)
      for (const path of ["/api/profile/show", "/download/attachments.read?id=x"])
        expect((await get(path, part)).status).toBe(401);
    expect((await get("/api/profile/show", { ...mine, cookie: `cairn=tossed; ${mine.cookie}` })).status).toBe(200);
  });

  test("signed-in browsers are seen, and one that is signed out is out at once", async () => {
    const mine = await enter();
    const other = await enter();
    const { items } = (await (await get("/api/sessions", mine)).json()) as { items: { id: string; current: boolean }[] };
    const current = items.filter((one) => one.current);
    expect(current).toHaveLength(1);
    expect(items.length).toBeGreaterThan(1);
    const origin = { ...mine, origin: address };
    expect((await post(`/api/sessions/${current[0]?.id}/end`, {}, origin)).status).toBe(200);
    expect((await get("/api/profile/show", mine)).status).toBe(401);
    expect((await get("/api/profile/show", other)).status).toBe(200);
    expect((await post("/api/sessions/end-all", {}, { ...other, origin: address })).status).toBe(200);
    expect((await get("/api/profile/show", other)).status).toBe(401);
  });

  test("addresses that cannot be taken apart are answered, and are no fault", async () => {
    expect((await get("/calendar/%25E0.ics")).status).toBe(404);
    const { port } = new URL(address);
    for (const path of ["//[", "http://"]) {
      const status = await new Promise((resolve, reject) => {
        plainRequest({ host: "127.0.0.1", port, path }, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
      expect([path, Number(status) < 500]).toEqual([path, true]);
    }
  });

  test("whoever is in already is led on, also by a used link", async () => {
    const { cookie } = await enter();
    expect(await get("/enter?token=used", { cookie })).toMatchObject({ status: 303 });
  });

  test("a browser that looks ahead does not use the link up", async () => {
    const link = new URL(await enterLink(app.database, address));
    expect((await get(link.pathname + link.search, { "sec-purpose": "prefetch;prerender" })).status).toBe(405);
    expect((await get(link.pathname + link.search)).status).toBe(303);
  });

  test("without session or key the sentence says how to get in", async () => {
    const answer = await get("/api/profile/show");
    expect(answer.status).toBe(401);
    expect(await errorOf(answer)).toMatchObject({ code: "UNAUTHENTICATED", message: expect.stringContaining("npm start") });
    expect((await get("/api/profile/show", { cookie: "cairn.session_token=made.up" })).status).toBe(401);
    const rpc = await post("/rpc/profile/show", { json: {} });
    expect(rpc.status).toBe(401);
    expect(await rpc.json()).toMatchObject({ json: { code: "UNAUTHENTICATED", status: 401 } });
  });
});

describe("strangers", () => {
  test("another site's page cannot change anything with the session, and a page without a sender neither", async () => {
    const halves = await enter();
    const senders: Record<string, string>[] = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: "http://127.0.0.1:1" },
      {},
    ];
    for (const headers of senders) {
      const answer = await post("/api/profile/save", { weeklyHours: 1 }, { ...halves, ...headers });
      expect(answer.status).toBe(403);
      expect(await errorOf(answer)).toMatchObject({ code: "FOREIGN_ORIGIN" });
      expect((await post("/rpc/profile/save", { json: { weeklyHours: 1 } }, { ...halves, ...headers })).status).toBe(403);
    }
    expect((await post("/api/profile/save", { weeklyHours: 1 }, { ...halves, origin: address })).status).toBe(200);
  });

  test("typed calls that change something are not taken as links", async () => {
    const halves = await enter();
    const data = encodeURIComponent(JSON.stringify({ json: { weeklyHours: 9 } }));
    expect((await get(`/rpc/profile/save?data=${data}`, halves)).status).toBe(405);
  });

  test("a name that only points to this machine is refused", async () => {
    const asked = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        plainRequest(`${address}/health`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await asked("evil.example:4747")).toBe(403);
    expect(await asked("127.0.0.1.evil.example")).toBe(403);
    expect(await asked("localhost:4747")).toBe(200);
    expect(await asked("[::1]:4747")).toBe(200);
  });
});

describe("keys", () => {
  test("a key does what its scopes say, and nothing else", async () => {
    const reader = await keyWith("profile:read");
    expect((await get("/api/profile/show", reader)).status).toBe(200);
    const write = await post("/api/profile/save", { weeklyHours: 2 }, reader);
    expect(write.status).toBe(403);
    expect(await errorOf(write)).toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("profile:write") });
    expect((await get("/api/changes", reader)).status).toBe(403);

    const everything = await keyWith("*:write");
    expect((await post("/api/profile/save", { weeklyHours: 2 }, everything)).status).toBe(200);
    expect((await get("/api/key", everything)).status).toBe(403);
  });

  test("an unknown key is told so", async () => {
    const answer = await get("/api/profile/show", { authorization: "Bearer cairn_madeup" });
    expect(answer.status).toBe(401);
    expect(await errorOf(answer)).toMatchObject({ message: expect.stringContaining("cairn key create") });
  });

  test("a page elsewhere cannot use a key either", async () => {
    const key = await keyWith("*:write");
    expect((await post("/api/profile/save", { weeklyHours: 2 }, { ...key, origin: "http://evil.example" })).status).toBe(403);
  });

  test("an assistant is offered what its key allows, and may do it", async () => {
    const { authorization } = await keyWith("profile:write", "changes:read");
    const client = new Client({ name: "test", version: "1" });
    const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`), {
      requestInit: { headers: { authorization } },
    });
    await client.connect(transport);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["profile_show", "profile_save", "changes_list", "changes_history"]);
    const saved = await client.callTool({ name: "profile_save", arguments: { weeklyHours: 4 } });
    expect(saved.structuredContent).toMatchObject({ weeklyHours: 4 });
    const kept = await client.callTool({ name: "balance_show", arguments: {} });
    expect(kept.content).toMatchObject([{ text: "This key may not do that: it lacks the scope balance:read." }]);
    await client.close();
    expect((await post("/mcp", { jsonrpc: "2.0", id: 1, method: "tools/list" })).status).toBe(401);
  });
});

describe("requests", () => {
  test("bad input is one sentence for each field", async () => {
    const key = await keyWith("*:write");
    const answer = await post("/api/profile/save", { weeklyHours: "many", displayName: 7 }, key);
    expect(answer.status).toBe(400);
    expect(await errorOf(answer)).toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringMatching(/“weeklyHours” must be a number\./),
      details: { issues: expect.arrayContaining([expect.objectContaining({ path: ["displayName"] })]) },
    });
    const unread = await post("/api/profile/save", '{"weeklyHours', key);
    expect(await errorOf(unread)).toMatchObject({ code: "BAD_INPUT" });
  });

  test("numbers in an address are read as numbers", async () => {
    const answer = await get("/api/changes?limit=1&offset=0", await keyWith("*:read"));
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { items: unknown[] }).items.length).toBeLessThanOrEqual(1);
    const wrong = await get("/api/changes?limit=lots", await keyWith("*:read"));
    expect(await errorOf(wrong)).toMatchObject({ message: "“limit” must be a number." });
  });

  test("a write names its change, and the change can be undone by that name", async () => {
    const key = await keyWith("*:write");
    const written = await post("/api/profile/save", { weeklyHours: 11 }, key);
    const id = written.headers.get("cairn-change");
    expect(id).toBeTruthy();
    expect(await (await post("/api/changes/undo", { id }, key)).json()).toMatchObject({ id, undone: true });
  });

  test("what a page asks together is answered one by one, each write with its own change", async () => {
    const owner = { ...(await enter()), origin: address };
    const calls = [
      ["tasks/add", { title: "First" }],
      ["tasks/add", { title: "" }],
      ["profile/show", {}],
      ["tasks/add", { title: "Second" }],
      ["tasks/nothing", {}],
    ] as const;
    const asked = calls.map(([path, json]) => ({ url: `${address}/rpc/${path}`, body: { json } }));
    const answer = await post("/rpc/__batch__", asked, { ...owner, "x-orpc-batch": "buffered" });
    const items = (await answer.json()) as { index: number; status?: number; headers?: Record<string, string> }[];
    const byIndex = items.sort((a, b) => a.index - b.index);
    expect(byIndex.map(({ status }) => status)).toEqual([200, 400, 200, 200, 404]);
    const changes = byIndex.map(({ headers }) => headers?.["cairn-change"]);
    expect([changes[1], changes[2], changes[4]]).toEqual([undefined, undefined, undefined]);
    expect(new Set([changes[0], changes[3]]).size).toBe(2);
    expect((await post("/rpc/changes/undo", { json: { id: changes[0] } }, owner)).status).toBe(200);
    expect((await post("/rpc/__batch__", asked, { "x-orpc-batch": "buffered" })).status).toBe(401);
  });

  test("a file as large as pages say they take is read, and one beyond is refused with the same figure", async () => {
    const owner = { ...(await enter()), origin: address };
    const sent = (megabytes: number) => {
      const content = Buffer.alloc(megabytes * 1024 * 1024, "a").toString("base64");
      return post("/rpc/everything/import", { json: { file: { name: "life.zip", content }, preview: true } }, owner);
    };
    const read = await sent(largestFileMegabytes);
    expect([read.status, await read.json()]).toMatchObject([422, { json: { code: "NOT_AN_ARCHIVE" } }]);
    const refused = await sent(largestFileMegabytes + 1);
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { json: { message: expect.stringContaining(`${largestFileMegabytes} MB`) } },
    ]);
  });

  test("more than 25 MB is refused, said beforehand or not", async () => {
    const key = await keyWith("*:write");
    const answer = await post("/api/profile/save", " ".repeat(bodyLimit + 1), key);
    expect(answer.status).toBe(413);
    expect(await errorOf(answer)).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("25 MB") });

    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = plainRequest(`${address}/api/profile/save`, {
        method: "POST",
        headers: { ...key, "content-type": "application/json", "transfer-encoding": "chunked" },
      });
      sending.on("response", (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on("error", reject);
      const block = Buffer.alloc(1024 * 1024, " ");
      const more = (left: number) => {
        if (left === 0) sending.end();
        else sending.write(block, () => more(left - 1));
      };
      more(30);
    });
    expect(status).toBe(413);
  });

  test("forms are listed for anybody, and run by the owner, whose write names its change", async () => {
    const forms = (await (await get("/forms")).json()) as { name: string }[];
    expect(forms.map(({ name }) => name).sort()).toEqual(
      operationsOf(router)
        .map(({ meta }) => meta.name)
        .sort(),
    );
    const owner = { ...(await enter()), origin: address };
    const written = await post("/forms/tasks.add", { title: "By form" }, owner);
    expect([written.status, await written.json()]).toMatchObject([200, { text: "Written down: By form" }]);
    const change = written.headers.get("cairn-change");
    const undone = await post("/forms/changes.undo", { id: change }, owner);
    expect(undone.status).toBe(200);
    expect((await post("/forms/tasks.add", { title: "" }, owner)).status).toBe(400);
    expect((await post("/forms/tasks.add", { title: "No" })).status).toBe(401);
    expect((await post("/forms/tasks.add", { title: "No" }, { ...owner, origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post("/forms/tasks.nothing", {}, owner)).status).toBe(404);
    expect((await get("/forms/tasks.list", owner)).status).toBe(404);
  });

  test("an address that is nothing says where to look", async () => {
    const answer = await get("/api/no/such", await keyWith("*:read"));
    expect(answer.status).toBe(404);
    expect(await errorOf(answer)).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("/api") });
    expect((await get("/calendar/nobody.ics")).status).toBe(404);
  });
});

describe("files", () => {
  test("hashed files are kept for ever and sent compressed, the page is asked for anew and answered by its tag", async () => {
    const asset = await get("/assets/app-Ab12.js", { "accept-encoding": "br" });
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect(Number(asset.headers.get("content-length"))).toBeLessThan(bundle.length / 4);
    expect(await asset.text()).toBe(bundle);

    const first = await get("/");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await get("/", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  test("the app's own addresses give its page, other files that are missing are missing", async () => {
    const deep = await get("/goals/some-goal");
    expect(deep.headers.get("content-type")).toContain("text/html");
    expect(await deep.text()).toContain("<title>Cairn</title>");
    expect((await get("/assets/gone.js")).status).toBe(404);
    expect((await get("/..%2f..%2fpackage.json")).status).toBe(404);
  });

  test("an address that no screen has answers 404, with a page only for a browser that shows one", async () => {
    const own = mkdtempSync(join(tmpdir(), "cairn-places-"));
    writeFileSync(join(own, "index.html"), "<!doctype html><title>Cairn</title>");
    writeFileSync(join(own, "places.json"), JSON.stringify(["/", "/goals", "/goals/$id"]));
    const beside = httpServer({ app, router, host: "127.0.0.1", web: own });
    beside.listen(0, "127.0.0.1");
    await once(beside, "listening");
    const { port } = beside.address() as { port: number };
    const asked = async (path: string, accept = "*/*") => {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } });
      return [status, headers.get("content-type")?.split(";")[0]];
    };
    for (const known of ["/", "/goals", "/goals/", "/goals/some-goal"]) expect(await asked(known)).toEqual([200, "text/html"]);
    for (const unknown of ["/.well-known/openid-configuration", "/authorize", "/metrics", "/goals/one/two"])
      expect(await asked(unknown)).toEqual([404, "application/json"]);
    expect(await asked("/gaols", "text/html,*/*")).toEqual([404, "text/html"]);
    beside.closeAllConnections();
    beside.close();
    rmSync(own, { recursive: true });
  });

  test("behind another server, its public name and its pages are Cairn's own", async () => {
    const publicAddress = "https://cairn.example.org";
    const behind = httpServer({ app, router, host: "127.0.0.1", publicAddress, web });
    behind.listen(0, "127.0.0.1");
    await once(behind, "listening");
    const { port } = behind.address() as { port: number };
    const entered = await enter();
    const halves = { ...entered, cookie: entered.cookie.replace(/^[^=]+/, "__Host-cairn") };
    const saved = (host: string, origin: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const body = JSON.stringify({ weeklyHours: 4 });
        const headers = { host, origin, ...halves, "content-type": "application/json", "content-length": String(body.length) };
        plainRequest({ port, host: "127.0.0.1", path: "/api/profile/save", method: "POST", headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end(body);
      });
    expect(await saved("cairn.example.org", publicAddress)).toBe(200);
    expect(await saved(`127.0.0.1:${port}`, publicAddress)).toBe(200);
    expect(await saved("evil.example", publicAddress)).toBe(403);
    expect(await saved("cairn.example.org", "https://evil.example")).toBe(403);
    behind.closeAllConnections();
    behind.close();
  });

  test("a page may run its own script and no other, and cannot be framed", async () => {
    const policy = (await get("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("what needs no sign-in", () => {
  test("health says that it is well and nothing personal", async () => {
    expect(await (await get("/health")).json()).toEqual({ status: "ok", version: app.version });
  });

  test("the description names every operation with its words, refusals and scope", async () => {
    const description = (await (await get("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; summary: string; responses: Record<string, unknown> }>>;
      components: { securitySchemes: object };
    };
    expect(description.openapi).toMatch(/^3\.1/);
    const described = Object.values(description.paths).flatMap((methods) => Object.values(methods));
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(
      operationsOf(router)
        .map(({ meta }) => meta.name)
        .sort(),
    );
    expect(described.every(({ summary, responses }) => summary && responses["401"] && responses["403"])).toBe(true);
    expect(description.components.securitySchemes).toMatchObject({ key: { type: "http", scheme: "bearer" } });
    const pointers = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    const schemas = (description.components as { schemas?: object }).schemas ?? {};
    expect(pointers.filter((name) => !(name && name in schemas))).toEqual([]);
  });

  test("the page to browse shows every operation and runs no script", async () => {
    const html = await (await get("/api")).text();
    for (const { meta } of operationsOf(router)) expect(html).toContain(`id="${meta.name}"`);
    expect(html).not.toContain("<script");
  });
});
