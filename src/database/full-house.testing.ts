// A house with thousands of records of every kind, and how many rows its statements walk over there, whether or not they are answered.
import type SQLite from "better-sqlite3";
import type { App } from "../operations/context.ts";
import type { AnyKind } from "./kind.ts";

type Row = Record<string, unknown>;

const inDatabase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The tables of all kinds, and those that stand beside every record. */
export const tablesOf = (app: App): string[] => [
  ...[...app.kinds.values()].map(({ table }) => inDatabase(table)),
  ...["record_entry", "record_basis", "record_mention", "change_entry", "change_set"],
];

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const dayPattern = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/g;
const dayInMilliseconds = 86_400_000;

/** Everything in a row as it would have been so many days before, with ids of its own for every record; a name that must be another gets a number. */
const earlier = (row: Row, copy: number, days: number): Row => {
  const known = new Map<string, string>();
  const before = (day: string): string => {
    const found = known.get(day) ?? new Date(Date.parse(day) - days * dayInMilliseconds).toISOString().slice(0, 10);
    known.set(day, found);
    return found;
  };
  const text = JSON.stringify(row)
    .replace(idPattern, (id) => `${copy.toString(16).padStart(8, "0")}${id.slice(8)}`)
    .replace(dayPattern, before);
  return { ...(JSON.parse(text) as Row), person_id: row.person_id };
};

const inserting = (connection: SQLite.Database, table: string, [first]: readonly Row[]): ((row: Row) => number) => {
  if (!first) return () => 0;
  const names = Object.keys(first).filter((name) => name !== "seq");
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map(() => "?").join(", ");
  const statement = connection.prepare(`insert or ignore into ${table} (${columns}) values (${values})`);
  return (row) => statement.run(names.map((name) => row[name])).changes;
};

/** The records of each kind that are past, by the condition on its rows, as often as there must be at least so many; each copy before the one before it. */
export const fillHouse = (
  connection: SQLite.Database,
  app: App,
  least: number,
  past: Readonly<Record<string, string>>,
): Map<string, number> =>
  connection.transaction(() => {
    const counts = [...app.kinds.values()].map((kind) => {
      const which = `deleted_at is null and (${past[kind.kind] ?? "true"})`;
      const rows = connection.prepare(`select * from ${inDatabase(kind.table)} where ${which}`).all() as Row[];
      return [kind.kind, rows.length > 0 ? copied(connection, kind, rows, Math.ceil(least / rows.length)) : 0] as const;
    });
    return new Map(counts);
  })();

/** Copies lie as far apart as what is copied is long, so that no time is fuller than the sample's; a single record comes each week. */
const daysApart = (rows: readonly Row[]): number => {
  const days = rows.flatMap(({ id, created_at, day }) =>
    [id, created_at, day].flatMap((one) => String(one).match(dayPattern) ?? []),
  );
  const [first = "", last = ""] = [days.toSorted()[0], days.toSorted().at(-1)];
  return 7 * Math.ceil((Date.parse(last) - Date.parse(first)) / dayInMilliseconds / 7 + 1);
};

const copied = (connection: SQLite.Database, kind: AnyKind, rows: readonly Row[], copies: number): number => {
  const own = inserting(connection, inDatabase(kind.table), rows);
  const besides = ["record_entry", "record_basis", "record_mention", "change_entry"].map((table) => {
    const one = table === "change_entry" ? "group by record_id" : "";
    const all = connection.prepare(`select * from ${table} where kind = ? ${one}`).all(kind.kind) as Row[];
    return { ofRecord: Map.groupBy(all, (row) => String(row.record_id)), insert: inserting(connection, table, all) };
  });
  const sets = connection.prepare("select * from change_set").all() as Row[];
  const setOf = new Map(sets.map((set) => [set.id, set]));
  const addSet = inserting(connection, "change_set", sets);
  const apart = daysApart(rows);
  let made = 0;
  for (let copy = 1; copy <= copies; copy += 1)
    for (const row of rows) {
      if (own(earlier(row, copy, copy * apart)) === 0) continue;
      made += 1;
      for (const { ofRecord, insert } of besides)
        for (const one of ofRecord.get(String(row.id)) ?? []) {
          const set = setOf.get(one.set_id);
          if (set) addSet(earlier(set, copy, copy * apart));
          insert(earlier(one, copy, copy * apart));
        }
    }
  return made;
};

/**
 * Counts by table, once the tables are named, every row that a statement walks over; how many there are is counted apart, since a count holds until
 * the next change. Nothing can be written any more.
 */
export const countReads = (connection: SQLite.Database) => {
  let rows = new Map<string, number>();
  let counts = false;
  connection.function("walked", (table: unknown, _person: unknown) => {
    if (!counts) rows.set(String(table), (rows.get(String(table)) ?? 0) + 1);
    return 1;
  });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => {
    const statement = prepare(text);
    for (const way of ["all", "run", "iterate"] as const) {
      const run = statement[way].bind(statement) as (...values: unknown[]) => unknown;
      statement[way] = ((...values: unknown[]) => {
        counts = /^select count\(\*\) as "count" from/.test(text);
        return run(...values);
      }) as never;
    }
    return statement;
  }) as typeof connection.prepare;
  return {
    over: (tables: readonly string[]) => {
      for (const table of tables) {
        connection.exec(`alter table ${table} rename to stored_${table}`);
        connection.exec(`create view ${table} as select * from stored_${table} where walked('${table}', person_id)`);
      }
    },
    begin: () => {
      rows = new Map();
    },
    read: (): ReadonlyMap<string, number> => rows,
  };
};
