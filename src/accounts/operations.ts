// Keys for programs and sessions of browsers: seen and ended by the owner in person.
import { z } from "zod";
import { instant } from "../core/day-fields.ts";
import { id } from "../core/id.ts";
import { refusals, refuse, refusing } from "../core/refusal.ts";
import type { App } from "../operations/context.ts";
import { operation } from "../operations/operation.ts";
import { accountsOf } from "./accounts.ts";

const keyRefusals = refusing(400, { unknownScope: "There is no scope {unknown}. These exist: {scopes}." });

const keyFields = {
  id: id("The key's id, for revoking it."),
  name: z.string().describe("What it is for."),
  start: z.string().describe("Its first letters, to tell keys apart."),
  scopes: z.array(z.string()).describe("What it may do."),
  createdAt: instant("When it was made."),
  expiresAt: instant("When it stops working.").nullable(),
  lastUsedAt: instant("When it was last used.").nullable(),
};

const wantedScopes = (app: App, asked: readonly string[]): string[] => {
  const wanted = [...new Set(asked.flatMap((scope) => scope.split(/[\s,]+/)).filter(Boolean))];
  const unknown = wanted.filter((scope) => !app.scopes.includes(scope));
  if (unknown.length > 0 || wanted.length === 0)
    refuse(keyRefusals.unknownScope, { unknown: unknown.join(", ") || "named", scopes: app.scopes.join(", ") });
  return wanted;
};

const create = operation.task("key.create", {
  summary: "Make a key for a program; it is shown this once",
  input: z.object({
    scopes: z
      .array(z.string())
      .min(1)
      .describe(
        "What it may do, such as skills:read or goals:write; *:read reads everything, *:write does everything else; how you are doing (pulse, strain, balance) and erasing for good (erase:write) are only open to a key that names them.",
      ),
    name: z.string().min(1).max(100).default("Key").describe("What it is for."),
    days: z.number().int().min(1).max(3650).optional().describe("For how many days it works; without it, until it is revoked."),
  }),
  output: z.object({ ...keyFields, key: z.string().describe("The key itself: Authorization: Bearer KEY.") }),
  refusals: [keyRefusals.unknownScope],
  ownerOnly: true,
  handle: ({ scopes, name, days }, { app, actor }) =>
    accountsOf(app.database).createKey(actor.personId, { name, scopes: wantedScopes(app, scopes), days: days ?? null }),
  present: ({ key, scopes }) =>
    `${key}\nIt may do: ${scopes.join(", ")}. It is shown only this once: keep it where secrets are kept.`,
});

const list = operation.read("key.list", {
  summary: "The keys that programs use",
  output: z.object({ items: z.array(z.object(keyFields)) }),
  ownerOnly: true,
  handle: async (_, { app, actor }) => ({ items: await accountsOf(app.database).listKeys(actor.personId) }),
  present: ({ items }) =>
    items.length === 0
      ? "There are no keys. Make one with: cairn key create --scopes skills:read"
      : items.map((key) => `${key.id}  ${key.start}…  ${key.name}  ${key.scopes.join(", ")}`).join("\n"),
});

const revoke = operation.task("key.revoke", {
  summary: "Revoke a key: it stops working at once",
  input: z.object({ id: id("The key.") }),
  output: z.object({ id: z.string() }),
  ownerOnly: true,
  handle: async ({ id: key }, { app, actor }) =>
    (await accountsOf(app.database).revokeKey(actor.personId, key))
      ? { id: key }
      : refuse(refusals.missing, { what: "key", id: key }),
  present: () => "Revoked. Programs that used it are refused from now on.",
});

export const key = { create, list, revoke };

const sessionFields = {
  id: id("The session's id, for ending it."),
  browser: z.string().describe("The browser, as far as it names itself."),
  enteredAt: instant("When the link was opened."),
  lastSeenAt: instant("When it was last used, to some minutes."),
  endsAt: instant("When it ends if nobody uses it until then."),
  current: z.boolean().describe("Whether this is asked from it."),
};

const listSessions = operation.read("sessions.list", {
  summary: "The browsers that are signed in",
  output: z.object({ items: z.array(z.object(sessionFields)) }),
  ownerOnly: true,
  handle: async (_, { app, actor }) => {
    const all = await accountsOf(app.database).listSessions(actor.personId);
    return { items: all.map((one) => ({ ...one, browser: browserIn(one.browser), current: one.id === actor.session })) };
  },
  present: ({ items }) =>
    items.length === 0
      ? "No browser is signed in. A link to enter by: cairn enter"
      : items
          .map(
            (one) =>
              `${one.id}  ${one.browser}, last used ${one.lastSeenAt.slice(0, 16).replace("T", " ")}${one.current ? " (this one)" : ""}`,
          )
          .join("\n"),
});

const endSession = operation.task("sessions.end", {
  summary: "Sign a browser out: it must enter by a new link",
  input: z.object({ id: id("The session.") }),
  output: z.object({ id: z.string() }),
  ownerOnly: true,
  handle: async ({ id: session }, { app, actor }) =>
    (await accountsOf(app.database).endSessions(actor.personId, session)) > 0
      ? { id: session }
      : refuse(refusals.missing, { what: "session", id: session }),
  present: () => "Signed out. A link to enter by again: cairn enter",
});

const endAll = operation.task("sessions.endAll", {
  summary: "Sign out everywhere, also here",
  output: z.object({ ended: z.number().int().describe("How many browsers were signed in.") }),
  ownerOnly: true,
  handle: async (_, { app, actor }) => ({ ended: await accountsOf(app.database).endSessions(actor.personId) }),
  present: ({ ended }) => `Signed out everywhere (${ended}). A link to enter by again: cairn enter`,
});

/** Browsers name many others beside themselves: the first of these that is named is the one. */
const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"];
const systems = ["Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux"];
const everyday: Readonly<Record<string, string>> = { Edg: "Edge", OPR: "Opera", "Mac OS": "macOS" };

const browserIn = (named: string): string => {
  const [browser, system] = [browsers, systems].map((all) => all.find((one) => named.includes(one)));
  const said = [browser, system].map((one) => one && (everyday[one] ?? one));
  return said.filter(Boolean).join(" on ") || "A browser";
};

export const sessions = { list: listSessions, end: endSession, endAll };
