// A process that brings a data file up to date and says so; told a number, it ends itself before that statement.
import { readdirSync } from "node:fs";
import SQLite from "better-sqlite3";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";

const [file = "", backups = "", endBefore = ""] = process.argv.slice(2);

let statements = 0;
const prepare: (this: SQLite.Database, source: string) => SQLite.Statement = SQLite.prototype.prepare;
SQLite.prototype.prepare = function counted(this: SQLite.Database, source: string) {
  const statement = prepare.call(this, source);
  const run = statement.run.bind(statement);
  statement.run = (...given) => {
    statements += 1;
    if (String(statements) === endBefore) process.kill(process.pid, "SIGKILL");
    return run(...given);
  };
  return statement;
} as typeof SQLite.prototype.prepare;

const database = await openDatabase(file);
const { applied, copy } = await migrate(database, { backups });
await database.destroy();
const copies = copy ? readdirSync(backups).length : 0;
process.stdout.write(JSON.stringify({ applied: applied.length, copies, statements }));
