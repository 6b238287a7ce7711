// Keys for programs: made, listed and revoked by the owner in person.
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
