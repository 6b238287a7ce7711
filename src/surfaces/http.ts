// The server: which address leads to which door, and what every request must show first.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AnyRouter } from "@orpc/server";
import { accountsOf } from "../accounts/index.ts";
import { pathOfAddress } from "../config.ts";
import { refusals, refuse, refusing } from "../core/refusal.ts";
import { reach } from "../database/state.ts";
import { type Actor, type App, type Door, openContext } from "../operations/context.ts";
import { troubleWithData } from "../platform/index.ts";
import { answerTo, errorBody } from "./answer.ts";
import { guardRefusals, limitBody, refuseForeignHost, refuseForeignOrigin } from "./guards.ts";
import { page } from "./plain-page.ts";
import type { OperationDoor } from "./rpc.ts";
import { rpcErrorBody } from "./rpc.ts";
import { setSecurityHeaders } from "./security-headers.ts";
import { cookieIn, secretsIn, sessionCookie } from "./session-secrets.ts";
import { staticFiles } from "./static-files.ts";

export interface HttpParts {
  app: App;
  router: AnyRouter;
  /** The address that is listened on. */
  host: string;
  /** Where people find it, if another server stands before it. */
  publicAddress?: string | null;
  /** Folder of the built browser part. */
  web: string;
}

const httpRefusals = {
  ...refusing(401, {
    unauthenticated: "This key is not known, was revoked or has expired. Make one with `npx cairn key create`.",
  }),
  ...refusing(404, { notFound: "There is nothing at {method} {path}. All operations are listed at /api." }),
};

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  query: URLSearchParams;
}

type Room = (visit: Visit) => Promise<void>;

export const httpServer = ({ app, router, host, publicAddress = null, web }: HttpParts): Server => {
  const base = pathOfAddress(publicAddress);
  const files = staticFiles(web, base);
  const accounts = accountsOf(app.database);

  /** Who asks: a program by its key, the owner by the session of a page. */
  const actorOf = async ({ request }: Visit, door: Door): Promise<Actor> => {
    const key = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1]?.trim();
    if (key) {
      refuseForeignOrigin(request, false, publicAddress);
      const known = (await accounts.byKey(key)) ?? refuse(httpRefusals.unauthenticated);
      return { personId: known.personId, door, scopes: known.scopes };
    }
    const secrets = secretsIn(request, publicAddress);
    const session = secrets && (await accounts.bySession(secrets));
    if (!session) return refuse(refusals.unauthenticated);
    refuseForeignOrigin(request, true, publicAddress);
    return { personId: session.personId, door, scopes: "all", session: session.session };
  };

  const operations =
    (open: () => Promise<OperationDoor>, door: Door): Room =>
    async (visit) => {
      const { request, response, path } = visit;
      const actor = await actorOf(visit, door);
      response.setHeader("cache-control", "no-store");
      const changed = (id: string) => response.setHeader("cairn-change", id);
      const found = await (await open())(request, response, { app, actor, changed });
      if (!found) refuse(httpRefusals.notFound, { method: request.method, path });
    };

  // Loaded at the first question: a start stays quick, and a person who only uses the pages never pays for the rest.
  const rpc = once(async () => (await import("./rpc.ts")).rpcDoor(router));
  const rest = once(async () => (await import("./rest.ts")).restDoor(router));
  const form = once(async () => (await import("./form-door.ts")).formDoor(router));
  const download = once(async () => (await import("./download-door.ts")).downloadDoor(router));
  const forms = once(async () => (await import("./form-door.ts")).formsOf(router));
  const description = once(async () => (await import("./openapi.ts")).describeApi(router, app.version, base));

  const health: Room = async ({ response }) => {
    const trouble = await reach(app.database).then(
      () => troubleWithData(app),
      () => "the database does not answer",
    );
    sendJson(response, trouble ? 503 : 200, { status: trouble ?? "ok", version: app.version });
  };

  const enter: Room = async (visit) => {
    const { request, response, query } = visit;
    response.setHeader("cache-control", "no-store");
    response.setHeader("referrer-policy", "no-referrer");
    // A browser that looks ahead must not use up the link.
    const lookingAhead = `${request.headers["sec-purpose"] ?? ""}${request.headers.purpose ?? ""}`.includes("prefetch");
    if (request.method !== "GET" || lookingAhead) return void response.writeHead(405, { allow: "GET" }).end();
    const secrets = await accounts.enter(query.get("token") ?? "", request.headers["user-agent"]);
    if (secrets) {
      const cookie = sessionCookie(request, publicAddress, secrets.cookie);
      return void response.writeHead(303, { "set-cookie": cookie, location: `${base}/#entered=${secrets.page}` }).end();
    }
    // Whether it still holds is seen by the page, which has the other half.
    if (cookieIn(request, publicAddress)) return void response.writeHead(303, { location: `${base}/` }).end();
    sendHtml(response, 401, usedLink());
  };

  const calendar: Room = async ({ request, response, path }) => {
    response.setHeader("cache-control", "no-store");
    if (!["GET", "HEAD"].includes(request.method ?? "")) return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    const secret = /^\/calendar\/(.+)\.ics$/.exec(path)?.[1] ?? "";
    const open = (personId: string) =>
      openContext(app, { personId, door: "rest", scopes: "all" }, "agenda.calendar", app.database);
    for (const system of app.systems) {
      const text = secret && (await system.calendar?.(open, secret));
      if (text) return send(response, 200, "text/calendar; charset=utf-8", text);
    }
    refuse(httpRefusals.notFound, { method: request.method, path: "/calendar" });
  };

  const guests = once(async () => (await import("./guest-door.ts")).guestDoor(app, router));
  const guest: Room = async ({ request, response, path }) => {
    refuseForeignOrigin(request, false, publicAddress);
    await (await guests())(request, response, path);
  };

  const assistant: Room = async (visit) => {
    const actor = await actorOf(visit, "assistant");
    visit.response.setHeader("cache-control", "no-store");
    const { answerAssistant } = await import("./mcp-http.ts");
    await answerAssistant(visit.request, visit.response, { app, actor, router });
  };

  const apiDescription: Room = async ({ response }) => sendJson(response, 200, (await description()).document);
  const apiPage: Room = async ({ response }) => sendHtml(response, 200, (await description()).page);

  const formList: Room = async ({ response }) => sendJson(response, 200, await forms());

  const pages: Room = async ({ request, response, path }) => {
    if (!["GET", "HEAD"].includes(request.method ?? "")) refuse(httpRefusals.notFound, { method: request.method, path });
    if (await files(request, response, path)) return;
    if (path === "/") return sendHtml(response, 503, notBuilt());
    refuse(httpRefusals.notFound, { method: request.method, path });
  };

  const roomFor = (path: string): Room => {
    if (path === "/health") return health;
    if (path === "/enter") return enter;
    if (path === "/api/openapi.json") return apiDescription;
    if (path === "/api" || path === "/api/") return apiPage;
    if (path.startsWith("/api/")) return operations(rest, "rest");
    if (path.startsWith("/rpc/")) return operations(rpc, "browser");
    if (path === "/forms") return formList;
    if (path.startsWith("/forms/")) return operations(form, "browser");
    if (path.startsWith("/download/")) return operations(download, "browser");
    if (path === "/mcp") return assistant;
    if (path.startsWith("/answer/")) return guest;
    if (path.startsWith("/calendar/")) return calendar;
    return pages;
  };

  const server = createServer(async (request, response) => {
    setSecurityHeaders(response);
    request.url = belowBase(request.url ?? "/", base);
    const path = pathOf(request);
    try {
      refuseForeignHost(request, host, publicAddress);
      limitBody(request, () => sendError(request, response, path, guardError()));
      // By hand: an address such as //[ is none that could be taken apart.
      const query = new URLSearchParams(/\?(.*)$/s.exec(request.url ?? "")?.[1] ?? "");
      await roomFor(path)({ request, response, path, query });
    } catch (error) {
      sendError(request, response, path, error);
    }
  });
  // Clients and the servers before Cairn keep a connection for a minute: it must not be cut under their next request.
  server.keepAliveTimeout = keptAlive;
  return server;
};

const keptAlive = 75_000;

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The server before Cairn may pass the path on with the part that leads to Cairn, or without it. */
const belowBase = (url: string, base: string): string => {
  if (base === "" || !url.startsWith(base)) return url;
  const rest = url.slice(base.length);
  if (rest.startsWith("/")) return rest;
  return rest === "" || rest.startsWith("?") ? `/${rest}` : url;
};

const pathOf = (request: IncomingMessage): string => {
  const [path = "/"] = (request.url ?? "/").split("?");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const guardError = (): unknown => {
  try {
    return refuse(guardRefusals.tooLarge);
  } catch (error) {
    return error;
  }
};

const sendError = (request: IncomingMessage, response: ServerResponse, path: string, error: unknown): void => {
  if (response.headersSent || response.destroyed) return;
  const answer = answerTo(error);
  // What is left of a refused body is not waited for.
  if (!request.complete) response.setHeader("connection", "close");
  response.setHeader("cache-control", "no-store");
  if (answer.status === 401) response.setHeader("www-authenticate", "Bearer");
  sendJson(response, answer.status, path.startsWith("/rpc/") ? rpcErrorBody(answer) : errorBody(answer));
};

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(body);
};

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, "application/json; charset=utf-8", JSON.stringify(body));

const sendHtml = (response: ServerResponse, status: number, html: string): void =>
  send(response, status, "text/html; charset=utf-8", html);

const usedLink = (): string =>
  page(
    "This link no longer opens Cairn",
    "<p>A link to enter by works once, and for fifteen minutes. A fresh one:</p><pre>npx cairn enter</pre><p>Starting Cairn again prints one as well.</p>",
  );

const notBuilt = (): string =>
  page("The pages are not built yet", "<p>Start Cairn with <code>npm start</code>: it builds them and goes on.</p>");
