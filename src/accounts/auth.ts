// The accounts library, set up for Cairn; loaded only when somebody knocks, since it is by far the heaviest part of the server.
import { createHash } from "node:crypto";
import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import { log } from "../core/log.ts";
import { newId } from "../core/new-id.ts";
import { type Database, isPostgres } from "../database/open.ts";

/** The token itself is never stored: whoever reads the database cannot enter with what stands there. */
export const linkName = (token: string): string => `enter:${createHash("sha256").update(token).digest("base64url")}`;

export const authOptions = (database: Database, secret: string) => ({
  appName: "Cairn",
  baseURL: "http://127.0.0.1",
  basePath: "/auth",
  secret,
  telemetry: { enabled: false },
  database: {
    db: database.withoutPlugins(),
    type: isPostgres(database) ? ("postgres" as const) : ("sqlite" as const),
  },
  advanced: { database: { generateId: () => newId() } },
  logger: {
    // The library reports a wrong key as an error of its own; what fails here is thrown and answered anyway.
    log: (_level: string, message: string) => log.debug({ from: "accounts" }, message),
  },
  plugins: [
    apiKey({
      defaultPrefix: "cairn_",
      maximumNameLength: 100,
      rateLimit: { enabled: false },
      keyExpiration: { maxExpiresIn: 3650 },
      startingCharactersConfig: { charactersLength: 10 },
    }),
  ],
});

export const openAuth = (database: Database, secret: string) => betterAuth(authOptions(database, secret));

export type Auth = ReturnType<typeof openAuth>;
