// Who is knocking: people by session or one-time link, programs by key. The library behind it is seen nowhere else.
import { randomBytes } from "node:crypto";
import type { Database } from "../database/open.ts";
import { rememberAdmitted } from "./admitted.ts";
import type { Auth } from "./auth.ts";

export interface Key {
  id: string;
  name: string;
  /** Its first letters, to tell keys apart; the rest is not kept. */
  start: string;
  scopes: string[];
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
}

export interface Accounts {
  /** The person whose data this is when nobody signed in: the first, created when there is none. */
  owner: () => Promise<string>;
  /** Everybody who has records here. */
  people: () => Promise<string[]>;
  /** A token for the address `/enter`: it works once, within fifteen minutes. Links and sessions that have run out are cleared away. */
  enterToken: (personId: string) => Promise<string>;
  /** The cookies of a new session; null when the token was used before, is too old or unknown. */
  enter: (token: string) => Promise<string[] | null>;
  /** Whose session it is, with cookies to renew; null when there is none. */
  bySession: (headers: Headers) => Promise<{ personId: string; cookies: string[] } | null>;
  /** Whose key it is and what it may do; null when it is unknown, revoked or expired. */
  byKey: (key: string) => Promise<{ personId: string; scopes: string[] } | null>;
  createKey: (
    personId: string,
    wanted: { name: string; scopes: readonly string[]; days: number | null },
  ) => Promise<Key & { key: string }>;
  listKeys: (personId: string) => Promise<Key[]>;
  /** Revokes all keys of a person and uses up the links that were not followed. */
  endAll: (personId: string) => Promise<void>;
  /** False when the person has no such key. */
  revokeKey: (personId: string, id: string) => Promise<boolean>;
}

const linkMinutes = 15;

const opened = new WeakMap<Database, Accounts>();

/** One for each database, opened at the first question. */
export const accountsOf = (database: Database): Accounts => {
  const known = opened.get(database) ?? openAccounts(database);
  opened.set(database, known);
  return known;
};

const openAccounts = (database: Database): Accounts => {
  let loading: Promise<Auth> | undefined;
  const auth = () => {
    loading ??= load(database);
    return loading;
  };

  const byCookie = rememberAdmitted(
    async (cookie) => {
      const { response, headers } = await (await auth()).api.getSession({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      });
      if (!response) return null;
      const { id, expiresAt } = response.session;
      return { visitor: { id, personId: response.user.id, cookies: headers.getSetCookie() }, expiresAt: new Date(expiresAt) };
    },
    async ({ id }) =>
      (await ofLibrary(database).selectFrom("session").select("id").where("id", "=", id).executeTakeFirst()) !== undefined,
  );

  const byKey = rememberAdmitted(
    async (key) => {
      const { valid, key: known } = await (await auth()).api.verifyApiKey({ body: { key } });
      if (!valid || !known) return null;
      const { id, referenceId, permissions, expiresAt } = known;
      return {
        visitor: { id, personId: referenceId, scopes: scopesOf(permissions) },
        expiresAt: expiresAt && new Date(expiresAt),
      };
    },
    async ({ id }) =>
      (await ofLibrary(database).selectFrom("apikey").select("id").where("id", "=", id).executeTakeFirst()) !== undefined,
  );

  return {
    owner: async () => (await firstPerson(database)) ?? (await createOwner(await auth(), database)),

    people: async () => (await people(database).select("id").execute()).map(({ id }) => id),

    enterToken: async (personId) => {
      const { internalAdapter, adapter } = await (await auth()).$context;
      const { linkName } = await import("./auth.ts");
      const past = [{ field: "expiresAt", operator: "lt" as const, value: new Date() }];
      for (const model of ["verification", "session"]) await adapter.deleteMany({ model, where: past });
      const token = randomBytes(32).toString("base64url");
      const expiresAt = new Date(Date.now() + linkMinutes * 60_000);
      await internalAdapter.createVerificationValue({ identifier: linkName(token), value: personId, expiresAt });
      return token;
    },

    enter: async (token) => {
      const { response, headers } = await (await auth()).api.enterByLink({ body: { token }, returnHeaders: true });
      return response.entered ? headers.getSetCookie() : null;
    },

    bySession: async (headers) => {
      const cookie = headers.get("cookie");
      const visitor = cookie ? await byCookie(cookie) : null;
      if (!visitor) return null;
      // Renewed once, with the answer that asked: whoever comes again with the same cookie has it already.
      return { personId: visitor.personId, cookies: visitor.cookies.splice(0) };
    },

    byKey: async (key) => {
      const visitor = await byKey(key);
      return visitor && { personId: visitor.personId, scopes: visitor.scopes };
    },

    createKey: async (personId, { name, scopes, days }) => {
      const made = await (await auth()).api.createApiKey({
        body: {
          userId: personId,
          name,
          permissions: permissionsOf(scopes),
          expiresIn: days === null ? null : days * 24 * 60 * 60,
        },
      });
      return { ...described(made), key: made.key };
    },

    listKeys: async (personId) => {
      const { adapter } = await (await auth()).$context;
      const rows = await adapter.findMany<KeyRow>({
        model: "apikey",
        where: [{ field: "referenceId", value: personId }],
        sortBy: { field: "createdAt", direction: "desc" },
        limit: 1000,
      });
      return rows.map(described);
    },

    endAll: async (personId) => {
      const { adapter } = await (await auth()).$context;
      await adapter.deleteMany({ model: "apikey", where: [{ field: "referenceId", value: personId }] });
      await adapter.deleteMany({ model: "verification", where: [{ field: "value", value: personId }] });
    },

    revokeKey: async (personId, id) => {
      const { adapter } = await (await auth()).$context;
      const revoked = await adapter.deleteMany({
        model: "apikey",
        where: [
          { field: "id", value: id },
          { field: "referenceId", value: personId },
        ],
      });
      return revoked > 0;
    },
  };
};

const load = async (database: Database): Promise<Auth> => {
  const [{ openAuth }, secret] = await Promise.all([import("./auth.ts"), secretOf(database)]);
  return openAuth(database, secret);
};

/** Signs the cookies. It lies with the sessions that it protects, so that every process of this installation has the same. */
const secretOf = async (database: Database): Promise<string> => {
  const settings = database.withTables<{ accountSetting: { name: string; value: string } }>();
  await settings
    .insertInto("accountSetting")
    .values({ name: "secret", value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await settings
    .selectFrom("accountSetting")
    .select("value")
    .where("name", "=", "secret")
    .executeTakeFirstOrThrow();
  return value;
};

/** What the product itself reads of the tables that belong to the accounts library. */
export const ofLibrary = (database: Database) =>
  database
    .withoutPlugins()
    .withTables<{ user: { id: string; createdAt: unknown }; session: { id: string }; apikey: { id: string } }>();

const people = (database: Database) => ofLibrary(database).selectFrom("user").orderBy("createdAt").orderBy("id");

const firstPerson = async (database: Database): Promise<string | undefined> =>
  (await people(database).select("id").limit(1).executeTakeFirst())?.id;

const createOwner = async (auth: Auth, database: Database): Promise<string> => {
  const { adapter } = await auth.$context;
  const now = new Date();
  const owner = { email: "owner@localhost", name: "Owner", emailVerified: true, createdAt: now, updatedAt: now };
  try {
    return (await adapter.create<typeof owner, { id: string }>({ model: "user", data: owner })).id;
  } catch (error) {
    // Another process may have been a moment faster: the address can be taken only once.
    const other = await firstPerson(database);
    if (other) return other;
    throw error;
  }
};

interface KeyRow {
  id: string;
  name: string | null;
  start: string | null;
  permissions?: unknown;
  createdAt: Date;
  expiresAt: Date | null;
  lastRequest: Date | null;
}

const described = (row: KeyRow): Key => ({
  id: row.id,
  name: row.name ?? "",
  start: row.start ?? "",
  scopes: scopesOf(typeof row.permissions === "string" ? JSON.parse(row.permissions) : row.permissions),
  createdAt: new Date(row.createdAt).toISOString(),
  expiresAt: row.expiresAt && new Date(row.expiresAt).toISOString(),
  lastUsedAt: row.lastRequest && new Date(row.lastRequest).toISOString(),
});

/** `skills:read` is kept as the right `read` on `skills`. */
const permissionsOf = (scopes: readonly string[]): Record<string, string[]> => {
  const rights: Record<string, string[]> = {};
  for (const scope of scopes) {
    const [noun = "", right = ""] = scope.split(":");
    rights[noun] = [...(rights[noun] ?? []), right];
  }
  return rights;
};

const scopesOf = (permissions: unknown): string[] =>
  typeof permissions === "object" && permissions !== null
    ? Object.entries(permissions).flatMap(([noun, rights]: [string, unknown]) =>
        Array.isArray(rights) ? rights.map((right) => `${noun}:${right}`) : [],
      )
    : [];
