// What every operation is given: who asks, through which door, the records of that person, and what day it is.

import type { WebReading } from "../career/web-look.ts";
import { type Day, dayOf } from "../core/day.ts";
import { Refusal } from "../core/refusal.ts";
import { type Tell, telling } from "../core/telling.ts";
import type { AnyKind } from "../database/kind.ts";
import type { Database } from "../database/open.ts";
import { openRecords, type Records } from "../database/records.ts";
import type { Remembered } from "../database/remembered.ts";
import type { OperationCall, System } from "./contributions.ts";
import { findUnreadable, stillFaulty, type Unreadable } from "./unreadable.ts";

export const doors = ["browser", "rest", "command", "assistant", "schedule"] as const;
export type Door = (typeof doors)[number];

export interface Actor {
  /** The owner whose records are read and written. */
  personId: string;
  door: Door;
  /** What a key may do, such as `skills:read` or `*:write`; the owner in person may do everything. */
  scopes: "all" | readonly string[];
  /** The session of a browser through which is asked. */
  session?: string;
}

/** The running product: one for the process, shared by all operations. */
export interface App {
  database: Database;
  systems: readonly System<Context>[];
  kinds: ReadonlyMap<string, AnyKind>;
  /** The noun, as it stands in scopes, whose right writing a kind of record asks for. */
  nounOfKind: (kind: AnyKind) => string;
  /** The clock: the present instant in UTC, as ISO text. */
  now: () => string;
  /** IANA name of the zone in which days begin and end for whoever has not said their own; jobs come due by it. */
  timezone: string;
  /** The zone that a person has said, or the product's. */
  timezoneOf: (database: Database, personId: string) => Promise<string>;
  /** Changes with every write to the catalogue, which belongs to nobody: what was imported, and when. */
  catalogueStamp: (database: Database) => Promise<string>;
  version: string;
  /** The address that others find it by, such as https://cairn.example.org; null where it is reached from this machine alone. */
  address: string | null;
  /** Folder for copies of the data; null where the data lies in memory alone. */
  backups: string | null;
  /** What this process found of its data when it looked last: damage, at the start and each day; by person what was in the way of an answer. */
  condition: { damage: string | null; unreadable: Map<string, readonly Unreadable[]> };
  /** Addresses to download from in place of a publisher's own, by the name of what is downloaded. */
  mirrors: Readonly<Record<string, string | undefined>>;
  /** Answers that hold until their owner's next write, or one to the catalogue; see `untilChanged`. */
  remembered: Remembered;
  /** Whether addresses on the web that people follow may be read, and which. */
  readWeb: WebReading;
  /** Every scope that a key can have. */
  scopes: readonly string[];
  /** What an operation does before a transaction begins, such as reading a file; undefined where it does nothing. */
  prepare: (call: OperationCall, actor: Actor) => Promise<unknown>;
  /** Calls an operation by its name inside the present one, in its transaction, with what came of `prepare` where that was done. */
  perform: (context: Context, call: OperationCall, ready?: unknown) => Promise<unknown>;
  /** The answer of an operation in words for people. */
  say: (operation: string, output: unknown) => string;
}

export interface Context {
  app: App;
  actor: Actor;
  /** Inside a write: its transaction. Reference data is read through it as well, since SQLite has one connection. */
  database: Database;
  records: Records;
  /** IANA name of the zone in which this person's days begin and end. */
  timezone: string;
  today: Day;
  now: string;
  /** What several systems ask for in one operation, computed once, and anew after a write. `name` holds everything that the answer depends on. */
  once: <T>(name: string, compute: () => Promise<T>) => Promise<T>;
  /** What costs much and is asked on every look: kept in this process until this person's day is over, or anything of theirs or of the catalogue is written. */
  untilChanged: <T>(name: string, compute: () => Promise<T>) => Promise<T>;
  /** How far a long work has come; said after each record, so that everybody else has their turn meanwhile. */
  tell: Tell;
  /** Records that are left out, since their day or moment cannot be read; null where nothing was in the way. */
  unreadable: readonly Unreadable[] | null;
  /** The same without such records, for when one of them was in the way. */
  withoutUnreadable: () => Promise<Context>;
}

/** What comes of a work; where a day or moment of a record cannot be read, without that record. */
export const leavingOutUnreadable = async <T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> => {
  try {
    return await work(context);
  } catch (error) {
    if (!(error instanceof RangeError) || context.unreadable) throw error;
    const without = await context.withoutUnreadable();
    return await work(without).catch((refused: unknown) => {
      throw sayingWhyMissing(refused, without);
    });
  }
};

/** Who asks for the very record that is left out hears why. */
const sayingWhyMissing = (refused: unknown, { unreadable }: Context): unknown => {
  if (!(refused instanceof Refusal)) return refused;
  const asked = unreadable?.find(({ id }) => id === refused.details.id);
  if (asked) refused.message = `“${asked.label}” cannot be shown. ${asked.why}`;
  return refused;
};

/** What was in the way of an answer, now or before, and is not mended yet: to be said to the person. */
export const stillUnreadable = async ({ app, records, unreadable }: Context): Promise<readonly Unreadable[]> =>
  unreadable ?? stillFaulty(records, app.kinds, app.condition.unreadable.get(records.personId) ?? []);

const rememberedUntilWritten = (records: Records): Context["once"] => {
  const known = new Map<string, { writes: number; answer: Promise<unknown> }>();
  return <T>(name: string, compute: () => Promise<T>): Promise<T> => {
    const held = known.get(name);
    if (held?.writes === records.writes()) return held.answer as Promise<T>;
    const answer = compute();
    known.set(name, { writes: records.writes(), answer });
    return answer;
  };
};

const rememberedUntilChanged =
  (
    { remembered, catalogueStamp }: App,
    database: Database,
    records: Records,
    today: Day,
    isWhole: boolean,
  ): Context["untilChanged"] =>
  async <T>(name: string, compute: () => Promise<T>): Promise<T> => {
    // What this operation wrote is not committed yet: others must not see it.
    if (records.writes() > 0) return compute();
    const stamp = `${today} ${await records.latestChange()} ${await catalogueStamp(database)}`;
    // Whoever sees less is answered otherwise.
    const seen = [name, ...records.closed.keys(), ...(isWhole ? [] : ["unreadable"])].join(" without ");
    return remembered.get(records.personId, seen, stamp, compute);
  };

/** Kinds that stay closed to whoever asks, each with the scope that opens it; an operation that is about how a person is doing was named itself. */
const closedTo = ({ kinds, nounOfKind }: App, actor: Actor, intimate: boolean): ReadonlyMap<string, string> =>
  new Map(
    [...kinds.values()]
      .filter(({ openTo }) => openTo !== "all" && !(openTo === "named" && intimate))
      .map((kind) => [kind, nounOfKind(kind)] as const)
      .filter(([kind, noun]) => !mayTouch(kind, noun, actor, "read"))
      .map(([kind, noun]) => [kind.kind, `${noun}:read`]),
  );

/** Whether an actor has a right on a noun. Write includes read; `*` stands for every noun but those that must be named. */
export const holds = ({ scopes }: Actor, noun: string, right: "read" | "write", mustBeNamed: boolean): boolean => {
  if (scopes === "all") return true;
  const nouns = mustBeNamed ? [noun] : [noun, "*"];
  const enough = right === "read" ? ["read", "write"] : ["write"];
  return nouns.some((one) => enough.some((given) => scopes.includes(`${one}:${given}`)));
};

/** Whether an actor may read or write records of a kind, whose noun is told. */
export const mayTouch = ({ openTo }: AnyKind, noun: string, actor: Actor, right: "read" | "write"): boolean => {
  if (actor.scopes === "all") return true;
  return openTo !== "owner" && holds(actor, noun, right, openTo === "named");
};

export const openContext = async (
  app: App,
  actor: Actor,
  operation: string,
  database: Database,
  intimate = false,
  tell = telling(),
): Promise<Context> => {
  const now = app.now();
  const timezone = await app.timezoneOf(database, actor.personId);
  const { personId, door } = actor;
  const closed = closedTo(app, actor, intimate);
  const today = dayOf(now, timezone);
  const open = (unreadable: readonly Unreadable[] | null): Context => {
    const leftOut = new Map(
      [...Map.groupBy(unreadable ?? [], ({ kind }) => kind)].map(([kind, all]) => [kind, all.map(({ id }) => id)]),
    );
    const scope = { database, personId, door, operation, now: app.now, closed, remembered: app.remembered, leftOut };
    const records = openRecords(scope);
    return {
      app,
      actor,
      database,
      records,
      timezone,
      today,
      now,
      once: rememberedUntilWritten(records),
      untilChanged: rememberedUntilChanged(app, database, records, today, unreadable === null),
      tell,
      unreadable,
      withoutUnreadable: async () => {
        const found = await findUnreadable(records, app.kinds.values());
        app.condition.unreadable.set(personId, found);
        return open(found);
      },
    };
  };
  return open(null);
};
