// Opens the product on the data that the settings name: for the server and for the command line alike.
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { calendarIsThere } from "./core/calendar.ts";
import { log } from "./core/log.ts";
import { idsAfter } from "./core/new-id.ts";
import { Refusal, refuse, refusing } from "./core/refusal.ts";
import { type Copy, newestSound } from "./database/copies.ts";
import { type MigrationOutcome, migrate, UpdateFailed, unknownMigrations } from "./database/migrate.ts";
import { type Database, isPostgresAddress, openDatabase } from "./database/open.ts";
import { forOwnerOnly } from "./database/owner-only.ts";
import { DatabaseAway } from "./database/postgres.ts";
import { rebuildDerived } from "./database/rebuild-derived.ts";
import { latestId } from "./database/state.ts";
import type { App } from "./operations/context.ts";
import { router, systems } from "./router.ts";

export const openRefusals = {
  ...refusing(503, {
    dataLocked: "The data in {place} is in use by another program. Close it and try again.",
    databaseUnreachable: "The database at {place} does not answer ({reason}). Start it, or check the address in CAIRN_DATABASE.",
    noSlotLeft: "The database at {place} has no connection left ({reason}). Close another program that uses it, then try again.",
    updateFailed: "The data in {place} was not brought up to date and stands as it was. {reason}{aside}",
  }),
  ...refusing(400, {
    notCairnData:
      "{place} is no data file of Cairn, or it is damaged. Set CAIRN_DATABASE to another path, or put back a copy: npx cairn restore. The copies lie in {backups}.",
    noAccess:
      "{place} cannot be opened ({reason}). Check that its folder exists and that you may write there, or set CAIRN_DATABASE to another path.",
  }),
  ...refusing(403, {
    mayNotCreate:
      "The role {role} may not make tables in {place} ({reason}). Give it a schema of its own, as the owner of the database: create schema cairn authorization {role}. Then add ?schema=cairn to CAIRN_DATABASE.",
    passwordNeeded:
      "The database at {place} asks for a password. Write it into CAIRN_DATABASE: postgres://user:password@host/database.",
  }),
  ...refusing(409, {
    noSuchSchema:
      "The database at {place} has no such schema ({reason}). Make it first: create schema NAME authorization {role}. Then name it in CAIRN_DATABASE: ?schema=NAME.",
    tablesOfOthers:
      "The database at {place} holds tables of another program ({reason}). Give Cairn a schema of its own: create schema cairn authorization {role}. Then add ?schema=cairn to CAIRN_DATABASE.",
    emptyBesideCopies:
      "{place} is {state}, and beside it lies a copy with {records} records ({name}). Put it back: npx cairn restore {name}. Or begin anew: CAIRN_NEW=1 npm start",
    dataIsNewer:
      "The data in {place} was used with a newer Cairn (it has {migration}). Update this one with `git pull`, or set CAIRN_DATABASE to another path.",
  }),
};

/** Without the password, for people to read. */
export const placeOf = (address: string): string => {
  if (!isPostgresAddress(address)) return address;
  const url = new URL(address);
  url.password = "";
  return url.toString();
};

export interface OpenedApp {
  app: App;
  outcome: MigrationOutcome;
  close: () => Promise<void>;
}

/** Refuses data that cannot be opened, each time with the way out. */
export const openApp = async (config: Config): Promise<OpenedApp> => {
  await calendarIsThere();
  const backups = copiesFolder(config);
  const own = { home: config.home, backups, file: isFile(config.database) ? config.database : null };
  forOwnerOnly(own);
  if (own.file && !config.startNew) refuseEmptyBesideCopies(own.file, backups);
  const database = await sayingWhatIsWrong(config, backups, () => openDatabase(config.database));
  try {
    const outcome = await sayingWhatIsWrong(config, backups, () => upToDate(database, config, backups));
    const latest = await latestId(database);
    if (latest) idsAfter(latest);
    return {
      app: buildApp({
        database,
        systems,
        router,
        timezone: config.timezone,
        backups: config.database === ":memory:" ? null : backups,
        mirrors: config.mirrors,
        readWeb: config.readWeb,
        address: config.address,
      }),
      outcome,
      close: () => database.destroy(),
    };
  } catch (error) {
    await database.destroy();
    throw error;
  }
};

/** The copies of data that lies elsewhere than is usual are kept apart, so that none takes another's place. */
export const copiesFolder = ({ home, database }: Pick<Config, "home" | "database">): string => {
  const folder = join(home, "backups");
  if (!isPostgresAddress(database))
    return dirname(database) === home || database === ":memory:" ? folder : join(folder, slug(database));
  const { hostname, port, pathname } = new URL(database);
  return join(folder, slug(`postgres ${hostname} ${port} ${pathname}`));
};

const slug = (text: string): string => text.replace(/[^A-Za-z0-9.]+/g, "-").replace(/^-|-$/g, "");

/** A file that was lost looks like one that is new: a life that stands in the copies is not begun anew without a word. */
const refuseEmptyBesideCopies = (file: string, backups: string): void => {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size !== undefined && size > 0) return;
  const copy: (Copy & { records?: number }) | undefined = newestSound(backups);
  if (!copy) return;
  refuse(openRefusals.emptyBesideCopies, {
    place: file,
    state: size === undefined ? "not there" : "empty",
    records: copy.records,
    name: copy.name,
  });
};

export const isFile = (address: string): boolean => address !== ":memory:" && !isPostgresAddress(address);

const upToDate = async (database: Database, config: Config, backups: string): Promise<MigrationOutcome> => {
  const [newer] = await unknownMigrations(database);
  if (newer) refuse(openRefusals.dataIsNewer, { place: placeOf(config.database), migration: newer });
  const outcome = await migrate(database, { backups });
  await rebuildDerived(
    database,
    systems.flatMap(({ kinds }) => kinds),
    ({ label }, done) => log.info({ label, done }, "brought up to date by a new rule"),
  );
  return outcome;
};

/** What a database refuses, as a sentence with the way out. */
export const sayingWhatIsWrong = async <T>(config: Config, backups: string, attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    throw refusalFor(error, placeOf(config.database), backups) ?? error;
  }
};

const afterUpdate = ({ cause, copy }: UpdateFailed, place: string, backups: string): Refusal => {
  const known = refusalFor(cause, place, backups);
  if (known && !copy) return known;
  if (!known) log.error({ err: cause }, "update");
  const reason = known?.message ?? "This is our fault; the line above says where it broke.";
  return new Refusal(openRefusals.updateFailed, { place, reason, aside: copy ? ` A copy from before lies in ${copy}.` : "" });
};

/** By the code that the server or the network gave (PostgreSQL, appendix A). */
const postgresRefusal = (place: string, code: string, reason: string): Refusal | undefined => {
  const details = { place, reason: reason || code, role: new URL(place).username || "cairn" };
  if (code === "42501") return new Refusal(openRefusals.mayNotCreate, details);
  if (code === "3F000") return new Refusal(openRefusals.noSuchSchema, details);
  if (code === "42P07") return new Refusal(openRefusals.tablesOfOthers, details);
  if (code === "53300") return new Refusal(openRefusals.noSlotLeft, details);
  if (/password must be a (?:non-empty )?string/.test(reason)) return new Refusal(openRefusals.passwordNeeded, details);
  return /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENOENT|EACCES|28|3D|57P)/.test(code) || /^Connection terminated/.test(reason)
    ? new Refusal(openRefusals.databaseUnreachable, details)
    : undefined;
};

const refusalFor = (error: unknown, place: string, backups: string): Refusal | undefined => {
  if (error instanceof UpdateFailed) return afterUpdate(error, place, backups);
  if (error instanceof DatabaseAway) return refusalFor(error.cause, place, backups) ?? error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = error instanceof Error ? error.message || code : "";
  if (isPostgresAddress(place)) return postgresRefusal(place, code, reason);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Refusal(openRefusals.dataLocked, { place });
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return new Refusal(openRefusals.notCairnData, { place, backups });
  if (
    /^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH|FULL|IOERR)|EACCES|EPERM|ENOTDIR|EEXIST|ENOENT|EROFS|ENOSPC|EISDIR)/.test(code) ||
    (reason.includes("unable to open") && !existsSync(place))
  )
    return new Refusal(openRefusals.noAccess, { place, reason });
  return undefined;
};
