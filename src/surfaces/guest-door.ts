// The door of people without an account: a page behind a secret link, and what they send from it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as passed } from "node:timers/promises";
import { type AnyRouter, call } from "@orpc/server";
import { z } from "zod";
import { refusals, refuse } from "../core/refusal.ts";
import { type App, type Context, openContext } from "../operations/context.ts";
import type { GuestPage } from "../operations/contributions.ts";
import { kebab, nounOf } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { answerTo, errorBody } from "./answer.ts";
import { page } from "./plain-page.ts";
import { contentPolicy } from "./security-headers.ts";
import { type WrongTries, wrongTries } from "./wrong-tries.ts";

export const guestPath = "/answer/";

interface Found {
  guest: GuestPage<Context>;
  personId: string;
  html: string;
}

/** The same words for a link that was used, has run out, was taken back or was guessed. */
const closedLink = page(
  "This link opens nothing",
  "<p>It was used, has run out, was replaced by a newer one, or was not copied whole.</p><p>Ask whoever sent it for a fresh one.</p>",
);

export const guestDoor = (app: App, router: AnyRouter, tries: WrongTries = wrongTries()) => {
  const operations = new Map(operationsOf(router).map(({ meta, procedure }) => [meta.name, procedure]));

  const find = async (secret: string): Promise<Found | undefined> => {
    for (const { guest } of app.systems) {
      if (!guest) continue;
      const personId = guest.personOf(secret);
      const context = await openContext(app, { personId, door: "browser", scopes: "all" }, guest.operation, app.database);
      const html = personId && (await guest.page(context, secret));
      if (html) return { guest, personId, html };
    }
    return undefined;
  };

  const send = async ({ guest, personId }: Found, secret: string, request: IncomingMessage): Promise<unknown> => {
    const given = jsonObject.safeParse(await json(request).catch(() => undefined));
    if (!given.success) refuse(refusals.badInput, { sentence: "The answer comes as JSON." });
    const scopes = [`${kebab(nounOf(guest.operation))}:write`];
    const procedure = operations.get(guest.operation) ?? refuse(refusals.missing, { what: "operation", id: guest.operation });
    const context = { app, actor: { personId, door: "browser" as const, scopes } };
    return call(procedure, { ...given.data, secret }, { context });
  };

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    response.setHeader("cache-control", "no-store");
    response.setHeader("referrer-policy", "no-referrer");
    await passed(tries.wait());
    const secret = path.slice(guestPath.length);
    const found = await find(secret);
    if (!found) {
      tries.note();
      return answerWith(response, 404, "text/html", closedLink);
    }
    if (request.method === "POST") {
      try {
        answerWith(response, 200, "application/json", JSON.stringify(await send(found, secret, request)));
      } catch (error) {
        const answer = answerTo(error);
        answerWith(
          response,
          answer.status,
          "application/json",
          JSON.stringify({ message: answer.message, ...errorBody(answer) }),
        );
      }
      return;
    }
    response.setHeader("content-security-policy", contentPolicy(found.html));
    answerWith(response, 200, "text/html", request.method === "HEAD" ? "" : found.html);
  };
};

const jsonObject = z.record(z.string(), z.unknown());

const answerWith = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-length": Buffer.byteLength(body) });
  response.end(body);
};
