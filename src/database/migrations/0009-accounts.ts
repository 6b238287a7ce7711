// Accounts, sessions, one-time links and keys, in the form that the accounts library reads and writes; and the installation's own secret.
import { onPostgres, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  // The library spells its columns in camelCase, so the product's own spelling is left aside for its tables.
  const library = schema.withoutPlugins().schema;
  const moment = onPostgres(schema) ? "timestamptz" : "date";
  const yesNo = onPostgres(schema) ? "boolean" : "integer";
  await library
    .createTable("user")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", yesNo, (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("createdAt", moment, (column) => column.notNull())
    .addColumn("updatedAt", moment, (column) => column.notNull())
    .execute();
  await library
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("expiresAt", moment, (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("createdAt", moment, (column) => column.notNull())
    .addColumn("updatedAt", moment, (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .execute();
  await library
    .createTable("account")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", moment)
    .addColumn("refreshTokenExpiresAt", moment)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("createdAt", moment, (column) => column.notNull())
    .addColumn("updatedAt", moment, (column) => column.notNull())
    .execute();
  await library
    .createTable("verification")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("identifier", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expiresAt", moment, (column) => column.notNull())
    .addColumn("createdAt", moment, (column) => column.notNull())
    .addColumn("updatedAt", moment, (column) => column.notNull())
    .execute();
  await library
    .createTable("apikey")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("configId", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("start", "text")
    .addColumn("referenceId", "text", (column) => column.notNull())
    .addColumn("prefix", "text")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("refillInterval", "integer")
    .addColumn("refillAmount", "integer")
    .addColumn("lastRefillAt", moment)
    .addColumn("enabled", yesNo)
    .addColumn("rateLimitEnabled", yesNo)
    .addColumn("rateLimitTimeWindow", "integer")
    .addColumn("rateLimitMax", "integer")
    .addColumn("requestCount", "integer")
    .addColumn("remaining", "integer")
    .addColumn("lastRequest", moment)
    .addColumn("expiresAt", moment)
    .addColumn("createdAt", moment, (column) => column.notNull())
    .addColumn("updatedAt", moment, (column) => column.notNull())
    .addColumn("permissions", "text")
    .addColumn("metadata", "text")
    .execute();
  for (const [table, column] of indexes) await library.createIndex(`${table}_${column}_idx`).on(table).column(column).execute();
  await schema.schema
    .createTable("account_setting")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
};

const indexes = [
  ["session", "userId"],
  ["account", "userId"],
  ["verification", "identifier"],
  ["apikey", "configId"],
  ["apikey", "referenceId"],
  ["apikey", "key"],
] as const;
