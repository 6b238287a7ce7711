// All rows of all tables as they lie there, from one database into another with the same tables: a file and a PostgreSQL alike.
import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { type Tell, telling } from "../core/telling.ts";
import { type Database, isPostgres } from "./open.ts";

interface Column {
  name: string;
  holds: "yes-or-no" | "json" | "moment" | "bytes" | "other";
}

interface Table {
  name: string;
  columns: Column[];
  /** What its rows lie in order by. */
  order: string[];
  /** Tables that its rows point to. */
  pointsTo: string[];
}

type Value = string | number | null | Buffer;

export interface Sum {
  rows: number;
  /** The same for the same rows, in whatever order and database they lie. */
  checksum: string;
}

/** What a copy holds other than what it was made from, by table. */
export class RowsDiffer extends Error {}

/** Says how far the tables have come, which each database says of itself. */
const ownTables = ["kysely_migration"];

/** The tables of a database; those that others point to come first. */
const tablesOf = async (database: Database): Promise<Table[]> => {
  const all = isPostgres(database) ? await postgresTables(database) : await sqliteTables(database);
  const left = new Map(all.filter(({ name }) => !ownTables.includes(name)).map((table) => [table.name, table]));
  const ordered: Table[] = [];
  const take = (table: Table): void => {
    if (!left.delete(table.name)) return;
    for (const name of table.pointsTo) {
      const before = left.get(name);
      if (before) take(before);
    }
    ordered.push(table);
  };
  for (const table of [...left.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) take(table);
  return ordered;
};

const sqliteTables = async (database: Database): Promise<Table[]> => {
  const ask = async <T>(query: RawBuilder<T>) => (await query.execute(database)).rows;
  const names = await ask(
    sql<{
      name: string;
    }>`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
  );
  return Promise.all(
    names.map(async ({ name }) => {
      const columns = await ask(
        sql<{
          name: string;
          type: string;
          pk: number;
        }>`select name, lower(type) as type, pk from pragma_table_xinfo(${name}) where hidden = 0`,
      );
      const pointsTo = await ask(sql<{ name: string }>`select "table" as name from pragma_foreign_key_list(${name})`);
      // A number that only says where a row lies is another in each database.
      const key = columns.filter(({ pk }) => pk > 0);
      const own = columns.filter((column) => !(key.length === 1 && key[0] === column && column.type === "integer"));
      return {
        name,
        columns: own.map((column) => ({ name: column.name, holds: sqliteHolds[column.type] ?? ("other" as const) })),
        order: [],
        pointsTo: pointsTo.map((one) => one.name),
      };
    }),
  );
};

const sqliteHolds: Readonly<Record<string, Column["holds"]>> = { boolean: "yes-or-no", blob: "bytes" };

const postgresTables = async (database: Database): Promise<Table[]> => {
  const ask = async <T>(query: RawBuilder<T>) => (await query.execute(database)).rows;
  const columns = await ask(sql<{ table: string; name: string; type: string }>`
    select c.table_name as "table", c.column_name as name, c.data_type as type from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() and c.is_generated = 'NEVER' order by c.table_name, c.ordinal_position`);
  const keys = await ask(sql<{ table: string; name: string }>`
    select c.relname as "table", a.attname as name from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where i.indisprimary and c.relnamespace = current_schema()::regnamespace`);
  const links = await ask(sql<{ table: string; to: string }>`
    select f.relname as "table", t.relname as "to" from pg_constraint k join pg_class f on f.oid = k.conrelid
    join pg_class t on t.oid = k.confrelid where k.contype = 'f' and f.relnamespace = current_schema()::regnamespace`);
  return [...Map.groupBy(columns, ({ table }) => table)].map(([name, own]) => ({
    name,
    columns: own.map((column) => ({ name: column.name, holds: postgresHolds[column.type] ?? ("other" as const) })),
    order: keys.filter(({ table }) => table === name).map((key) => key.name),
    pointsTo: links.filter(({ table }) => table === name).map(({ to }) => to),
  }));
};

const postgresHolds: Readonly<Record<string, Column["holds"]>> = {
  boolean: "yes-or-no",
  jsonb: "json",
  "timestamp with time zone": "moment",
  bytea: "bytes",
};

/** A value the same way wherever it was read. */
const plain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value);
  return typeof value === "string" || typeof value === "number" ? value : String(value);
};

const atOnce = ({ columns }: Table): number => (columns.some(({ holds }) => holds === "bytes") ? 4 : 1_000);

async function* rowsOf(database: Database, table: Table): AsyncGenerator<Record<string, Value>[]> {
  const columns = sql.join(
    table.columns.map(({ name, holds }) =>
      holds === "json" ? sql`${sql.id(name)}::text as ${sql.id(name)}` : sql`${sql.id(name)}`,
    ),
  );
  const postgres = isPostgres(database);
  const order = table.order.length > 0 ? sql.join(table.order.map((name) => sql`${sql.id(name)}`)) : sql`ctid`;
  const most = atOnce(table);
  let seen = 0;
  let last = 0;
  for (;;) {
    const query: RawBuilder<Record<string, unknown>> = postgres
      ? sql`select ${columns} from ${sql.id(table.name)} order by ${order} limit ${most} offset ${seen}`
      : sql`select rowid as "rowid of it", ${columns} from ${sql.id(table.name)} where rowid > ${last} order by rowid limit ${most}`;
    const { rows } = await query.execute(database);
    if (rows.length === 0) return;
    seen += rows.length;
    last = Number(rows.at(-1)?.["rowid of it"] ?? 0);
    yield rows.map((row) => Object.fromEntries(table.columns.map(({ name }) => [name, plain(row[name])])));
  }
}

/** One column after the other by name; lists and objects however their names are ordered and spaced. */
const sayRow = (row: Readonly<Record<string, Value>>): string =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map((name) => {
        const value = row[name] ?? null;
        if (Buffer.isBuffer(value)) return [name, createHash("sha256").update(value).digest("hex")];
        return [name, typeof value === "string" && /^[[{]/.test(value) ? inOrder(value) : value];
      }),
  );

const inOrder = (text: string): unknown => {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch {
    return text;
  }
};

/** The sum of what each row comes to is the same in whatever order they are read. */
const summing = () => {
  let rows = 0;
  let total = 0n;
  return {
    add: (row: Readonly<Record<string, Value>>) => {
      rows++;
      total += BigInt(`0x${createHash("sha256").update(sayRow(row)).digest("hex")}`);
    },
    sum: (): Sum => ({ rows, checksum: total.toString(16) }),
  };
};

/** How many rows each table has, and what they come to; hears how many were read. */
export const sumsOf = async (
  within: Database,
  skip: readonly string[] = [],
  heard: (rows: number) => Promise<void> = async () => {},
): Promise<Map<string, Sum>> => {
  const database = within.withoutPlugins();
  const sums = new Map<string, Sum>();
  let read = 0;
  for (const table of (await tablesOf(database)).filter(({ name }) => !skip.includes(name))) {
    const sum = summing();
    for await (const rows of rowsOf(database, table))
      for (const row of rows) {
        sum.add(row);
        await heard(++read);
      }
    sums.set(table.name, sum.sum());
  }
  return sums;
};

const countAll = async (database: Database, tables: readonly Table[]): Promise<number> => {
  let all = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{ rows: number | string }>`select count(*) as "rows" from ${sql.id(name)}`.execute(database);
    all += Number(rows[0]?.rows ?? 0);
  }
  return all;
};

interface CopyOptions {
  /** Tables that are left as they stand. */
  skip?: readonly string[];
  tell?: Tell;
}

/**
 * Puts all rows of a database in the place of those of another whose tables have come as far, inside the transaction that both are given in; then
 * reads them again and compares. Throws `RowsDiffer`, so that the transaction is taken back.
 */
export const replaceRows = async (
  source: Database,
  target: Database,
  { skip = [], tell = telling() }: CopyOptions = {},
): Promise<Map<string, Sum>> => {
  const [from, to] = [source.withoutPlugins(), target.withoutPlugins()];
  const sourceOf = new Map((await tablesOf(from)).map((table) => [table.name, table]));
  const tables = (await tablesOf(to)).filter(({ name }) => !skip.includes(name));
  const all = await countAll(
    from,
    tables.flatMap(({ name }) => sourceOf.get(name) ?? []),
  );
  for (const { name } of [...tables].reverse()) await clear(to, name, tell);
  const read = new Map<string, Sum>();
  let written = 0;
  for (const table of tables) {
    const sum = summing();
    const columns = sourceOf.get(table.name);
    if (columns)
      for await (const rows of rowsOf(from, columns)) {
        for (const row of rows) {
          sum.add(row);
          await tell("Writing rows", written, all);
        }
        await insert(to, table, rows, (some) => {
          written += some;
          return tell("Writing rows", written, all);
        });
      }
    read.set(table.name, sum.sum());
  }
  refuseOther(read, await sumsOf(to, skip, (rows) => tell("Comparing rows", rows, all)));
  return read;
};

/** A SQLite gives nobody else a turn while it deletes. */
const clear = async (to: Database, table: string, tell: Tell): Promise<void> => {
  const some = isPostgres(to)
    ? sql`delete from ${sql.id(table)}`
    : sql`delete from ${sql.id(table)} where rowid in (select rowid from ${sql.id(table)} limit 1000)`;
  for (let isMore = true; isMore; ) {
    await tell("Clearing");
    const { numAffectedRows = 0n } = await some.execute(to);
    isMore = !isPostgres(to) && numAffectedRows > 0n;
  }
};

const mostValues = 4_000;

const insert = async (
  to: Database,
  table: Table,
  rows: readonly Record<string, Value>[],
  heard: (rows: number) => Promise<void>,
): Promise<void> => {
  const step = Math.max(1, Math.floor(mostValues / table.columns.length));
  const names = sql.join(table.columns.map(({ name }) => sql.id(name)));
  for (let at = 0; at < rows.length; at += step) {
    const some = rows.slice(at, at + step);
    const values = some.map((row) => sql`(${sql.join(table.columns.map((column) => given(column, row[column.name] ?? null)))})`);
    await sql`insert into ${sql.id(table.name)} (${names}) values ${sql.join(values)}`.execute(to);
    await heard(some.length);
  }
};

const given = ({ holds }: Column, value: Value): RawBuilder<unknown> => {
  if (value === null) return sql`null`;
  if (holds === "json") return sql`${value}::jsonb`;
  return sql`${holds === "yes-or-no" ? Boolean(value) : value}`;
};

const refuseOther = (wanted: ReadonlyMap<string, Sum>, found: ReadonlyMap<string, Sum>): void => {
  for (const [table, sum] of wanted) {
    const other = found.get(table);
    if (other?.checksum !== sum.checksum)
      throw new RowsDiffer(`The table ${table} has ${other?.rows ?? 0} rows that are not the ${sum.rows} that were copied.`);
  }
};

/** Deletes what a person owns in every table, those of rooms to come as well; answers with how many rows that were. */
export const eraseOwned = async (transaction: Database, personId: string): Promise<number> => {
  const within = transaction.withoutPlugins();
  let rows = 0n;
  for (const { name, columns } of (await tablesOf(within)).reverse())
    if (columns.some((column) => column.name === "person_id")) {
      const { numAffectedRows = 0n } = await sql`delete from ${sql.id(name)} where person_id = ${personId}`.execute(within);
      rows += numAffectedRows;
    }
  return Number(rows);
};

/** What was deleted still stands in free pages and in the words of the search until both are written anew. */
export const forgetPages = async (database: Database): Promise<void> => {
  if (isPostgres(database)) return void (await sql`vacuum`.execute(database));
  await sql`insert into record_words (record_words) values ('rebuild')`.execute(database);
  await sql`vacuum`.execute(database);
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
};
