// The jobs' times in the database, where all processes on the same data see them.
import type { Database } from "./open.ts";

export interface JobState {
  name: string;
  dueAt: string;
  leasedUntil: string | null;
  lastStartedAt: string | null;
  lastFinishedAt: string | null;
  lastError: string | null;
  /** Failures in a row. */
  failures: number;
}

/** Where the jobs' times are kept, shared by all processes on the same data. */
export interface JobStore {
  /** Adds a job that is new, and brings one forward whose pattern has become an earlier one. */
  expect: (name: string, dueAt: string) => Promise<void>;
  all: () => Promise<JobState[]>;
  /** True for exactly one of those who ask at the same time, and only while the job is due. */
  lease: (name: string, now: string, until: string) => Promise<boolean>;
  /** False when the lease, begun at `startedAt`, went to somebody else. */
  extend: (name: string, startedAt: string, until: string) => Promise<boolean>;
  finish: (
    name: string,
    startedAt: string,
    outcome: Pick<JobState, "dueAt" | "lastFinishedAt" | "lastError" | "failures">,
  ) => Promise<void>;
}

export const jobStore = (database: Database): JobStore => ({
  expect: async (name, dueAt) => {
    await database
      .insertInto("job")
      .values({ name, dueAt, leasedUntil: null, lastStartedAt: null, lastFinishedAt: null, lastError: null, failures: 0 })
      .onConflict((conflict) =>
        conflict.column("name").doUpdateSet({ dueAt }).where("job.dueAt", ">", dueAt).where("job.failures", "=", 0),
      )
      .execute();
  },

  all: () => database.selectFrom("job").selectAll().orderBy("name").execute(),

  lease: async (name, now, until) => {
    const { numUpdatedRows } = await database
      .updateTable("job")
      .set({ leasedUntil: until, lastStartedAt: now })
      .where("name", "=", name)
      .where("dueAt", "<=", now)
      .where((where) => where.or([where("leasedUntil", "is", null), where("leasedUntil", "<=", now)]))
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  extend: async (name, startedAt, until) => {
    const { numUpdatedRows } = await database
      .updateTable("job")
      .set({ leasedUntil: until })
      .where("name", "=", name)
      .where("lastStartedAt", "=", startedAt)
      .where("leasedUntil", "is not", null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  finish: async (name, startedAt, outcome) => {
    await database
      .updateTable("job")
      .set({ ...outcome, leasedUntil: null })
      .where("name", "=", name)
      .where("lastStartedAt", "=", startedAt)
      .execute();
  },
});
