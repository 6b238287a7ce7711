// Column kinds that differ between the databases, and the columns that every owned table begins with.
import { type CreateTableBuilder, type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";

// A migration is written against the tables as they were then, so it knows no row types.
export type Schema = Kysely<never>;

export const onPostgres = (schema: Schema): boolean => schema.getExecutor().adapter instanceof PostgresAdapter;

/** Lists and objects: jsonb on PostgreSQL, text on SQLite. */
export const json = (schema: Schema): RawBuilder<unknown> => (onPostgres(schema) ? sql`jsonb` : sql`text`);

/** The content of a file. */
export const bytes = (schema: Schema): RawBuilder<unknown> => (onPostgres(schema) ? sql`bytea` : sql`blob`);

/** A table whose records belong to a person; its key, like every index and reference on it, begins with the owner. */
export const ownedTable = <T extends string>(schema: Schema, name: T): CreateTableBuilder<T, string> =>
  schema.schema
    .createTable(name)
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("deleted_at", "text")
    .addColumn("visibility", "text", (column) => column.notNull())
    .addColumn("employer_sensitive", "boolean", (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_pk`, ["person_id", "id"]) as unknown as CreateTableBuilder<T, string>;

/** An index for a list of the records that do not lie in the bin, in the order of `columns`, such as `day desc`; the owner comes first. */
export const liveIndex = async (schema: Schema, table: string, name: string, columns: readonly string[]): Promise<void> => {
  await sql
    .raw(`create index ${table}_live_by_${name} on ${table} (person_id, ${columns.join(", ")}) where deleted_at is null`)
    .execute(schema);
};
