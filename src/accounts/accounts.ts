// Who is knocking: people by session or one-time link, programs by key. The library behind it is seen nowhere else.
import { createHash, randomBytes } from "node:crypto";
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

/** A browser sends the cookie to every port of a machine, the page's half only from pages of the address where it entered. */
export interface SessionSecrets {
  cookie: string;
  page: string;
}

export interface Session {
  id: string;
  /** How the browser names itself. */
  browser: string;
  enteredAt: string;
  lastSeenAt: string;
  endsAt: string;
}

export interface Accounts {
  /** The person whose data this is when nobody signed in: the first, created when there is none. */
  owner: () => Promise<string>;
  /** Everybody who has records here. */
  people: () => Promise<string[]>;
  /** A token for the address `/enter`: it works once, within fifteen minutes. Links and sessions that have run out are cleared away. */
  enterToken: (personId: string) => Promise<string>;
  /** A new session for the browser that names itself so; null when the token was used before, is too old or unknown. */
  enter: (token: string, browser?: string) => Promise<SessionSecrets | null>;
  /** Whose session it is, by both of its secrets; null when there is none. */
  bySession: (secrets: SessionSecrets) => Promise<{ personId: string; session: string } | null>;
  listSessions: (personId: string) => Promise<Session[]>;
  /** Ends one session of a person, or all of them; how many there were. */
  endSessions: (personId: string, id?: string) => Promise<number>;
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

  const byBoth = rememberAdmitted(
    async (both) => {
      const { adapter } = await (await auth()).$context;
      const found = await adapter.findOne<SessionRow>({ model: "session", where: [{ field: "token", value: hashed(both) }] });
      if (!found || new Date(found.expiresAt).getTime() <= Date.now()) return null;
      const { id, userId: personId } = found;
      const seen = new Date();
      const expiresAt = idleUntil(seen);
      if (seen.getTime() - new Date(found.updatedAt).getTime() > seenEvery)
        await adapter.update({ model: "session", where: [{ field: "id", value: id }], update: { updatedAt: seen, expiresAt } });
      return { visitor: { personId, session: id }, expiresAt };
    },
    async ({ session }) =>
      (await ofLibrary(database).selectFrom("session").select("id").where("id", "=", session).executeTakeFirst()) !== undefined,
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

    enter: async (token, browser = "") => {
      const { internalAdapter, adapter } = await (await auth()).$context;
      const { linkName } = await import("./auth.ts");
      const link = await internalAdapter.consumeVerificationValue(linkName(token));
      if (!link || link.expiresAt <= new Date() || !(await internalAdapter.findUserById(link.value))) return null;
      const secrets = { cookie: secret(), page: secret() };
      const now = new Date();
      const data = {
        userId: link.value,
        token: hashed(bothOf(secrets)),
        userAgent: browser.slice(0, 300),
        createdAt: now,
        updatedAt: now,
        expiresAt: idleUntil(now),
      };
      await adapter.create({ model: "session", data });
      return secrets;
    },

    bySession: (secrets) => byBoth(bothOf(secrets)),

    listSessions: async (personId) => {
      const { adapter } = await (await auth()).$context;
      const rows = await adapter.findMany<SessionRow>({
        model: "session",
        where: [
          { field: "userId", value: personId },
          { field: "expiresAt", operator: "gt", value: new Date() },
        ],
        sortBy: { field: "updatedAt", direction: "desc" },
        limit: 1000,
      });
      return rows.map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
        id,
        browser: userAgent ?? "",
        enteredAt: new Date(createdAt).toISOString(),
        lastSeenAt: new Date(updatedAt).toISOString(),
        endsAt: new Date(expiresAt).toISOString(),
      }));
    },

    endSessions: async (personId, id) => {
      const { adapter } = await (await auth()).$context;
      const one = id === undefined ? [] : [{ field: "id", value: id }];
      return adapter.deleteMany({ model: "session", where: [{ field: "userId", value: personId }, ...one] });
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

/** A session that nobody uses ends after thirty days. */
const idleUntil = (seen: Date): Date => new Date(seen.getTime() + 30 * 24 * 60 * 60_000);

/** Written down no more often than so. */
const seenEvery = 10 * 60_000;

const secret = (): string => randomBytes(32).toString("base64url");

const bothOf = ({ cookie, page }: SessionSecrets): string => `${cookie} ${page}`;

/** Whoever reads the data cannot enter with what stands there: the secrets are random, so their digest tells nothing of them. */
const hashed = (both: string): string => createHash("sha256").update(both).digest("base64url");

const lettersOfHash = 43;

/** Nothing is signed, so the library's own secret holds for this process alone; the one of older versions is cleared away, with the sessions that it signed. */
const load = async (database: Database): Promise<Auth> => {
  await database
    .withTables<{ accountSetting: { name: string } }>()
    .deleteFrom("accountSetting")
    .where("name", "=", "secret")
    .execute();
  await ofLibrary(database)
    .deleteFrom("session")
    .where((eb) => eb(eb.fn<number>("length", ["token"]), "<>", lettersOfHash))
    .execute();
  const { openAuth } = await import("./auth.ts");
  return openAuth(database, secret());
};

interface SessionRow {
  id: string;
  userId: string;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
}

/** What the product itself reads of the tables that belong to the accounts library. */
export const ofLibrary = (database: Database) =>
  database
    .withoutPlugins()
    .withTables<{ user: { id: string; createdAt: unknown }; session: { id: string; token: string }; apikey: { id: string } }>();

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
