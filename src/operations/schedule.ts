// Jobs inside the process: due by their pattern, leased so that one process runs them, tried again after a failure, caught up after sleep.
import { Cron } from "croner";
import { log } from "../core/log.ts";
import type { JobState, JobStore } from "../database/jobs.ts";
import { inTransaction } from "../database/transaction.ts";
import { takeTurn } from "../database/turn.ts";
import { afterWrite } from "./after-write.ts";
import { type App, type Context, openContext } from "./context.ts";
import type { Job } from "./contributions.ts";

export interface Schedule {
  /** Runs what is due and answers with the names of the jobs that were run here. */
  runDue: () => Promise<string[]>;
  /** Looks twice a minute from now on; answers with the way to stop, which waits for the job that runs. */
  start: () => () => Promise<void>;
}

interface Parts {
  app: App;
  store: JobStore;
  /** Whose records the jobs work on. */
  people: () => Promise<string[]>;
}

const minute = 60_000;
const leaseMinutes = 10;
const lookEvery = 30_000;
const longestDelay = 6 * 60;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** The first run after an instant, by a cron pattern in a time zone. */
export const nextRun = (pattern: string, after: string, timezone: string): string => {
  const next = new Cron(pattern, { timezone, paused: true }).nextRun(new Date(after));
  if (!next) throw new Error(`The pattern "${pattern}" never comes due.`);
  return next.toISOString();
};

/** Minutes until a failed job is tried again: 1, 2, 4 … up to six hours. */
export const retryDelay = (failures: number): number => Math.min(2 ** (failures - 1), longestDelay);

export const schedule = ({ app, store, people }: Parts): Schedule => {
  const jobs = app.systems.flatMap((system) => system.jobs ?? []);

  const runDue = async (): Promise<string[]> => {
    for (const job of jobs) await store.expect(job.name, nextRun(job.pattern, app.now(), app.timezone));
    const states = new Map((await store.all()).map((state) => [state.name, state]));
    const ran: string[] = [];
    for (const job of jobs) {
      const state = states.get(job.name);
      if (state && state.dueAt <= app.now() && (await runLeased(job, state))) ran.push(job.name);
    }
    return ran;
  };

  const runLeased = async (job: Job<Context>, before: JobState): Promise<boolean> => {
    const startedAt = app.now();
    if (!(await store.lease(job.name, startedAt, later(startedAt, leaseMinutes * minute)))) return false;
    const error = await runForAll(job, startedAt);
    const failures = error ? before.failures + 1 : 0;
    const now = app.now();
    const dueAt = error ? later(now, retryDelay(failures) * minute) : nextRun(job.pattern, now, app.timezone);
    await store.finish(job.name, startedAt, { dueAt, lastFinishedAt: now, lastError: error, failures });
    return true;
  };

  /** One person's failure does not keep the others waiting. */
  const runForAll = async (job: Job<Context>, startedAt: string): Promise<string | null> => {
    let failure: string | null = null;
    for (const personId of await people()) {
      if (!(await store.extend(job.name, startedAt, later(app.now(), leaseMinutes * minute)))) return failure;
      try {
        await runFor(job, personId);
      } catch (error) {
        log.warn({ err: error, job: job.name }, "job");
        failure ??= error instanceof Error ? error.message : String(error);
      }
    }
    return failure;
  };

  const runFor = async (job: Job<Context>, personId: string): Promise<void> => {
    const actor = { personId, door: "schedule", scopes: "all" } as const;
    const outside = () => openContext(app, actor, job.name, app.database);
    if (job.opensItsOwn) return job.run(await outside());
    const ready = await job.before?.(await outside());
    return inTransaction(app.database, async (transaction) => {
      await takeTurn(transaction, personId);
      const context = await openContext(app, actor, job.name, transaction);
      await job.run(context, ready);
      await afterWrite(context);
    });
  };

  const start = () => {
    let running = Promise.resolve();
    let idle = true;
    const look = () => {
      if (!idle) return;
      idle = false;
      running = runDue()
        .then(() => undefined)
        .catch((error) => log.error({ err: error }, "schedule"))
        .finally(() => {
          idle = true;
        });
    };
    const timer = setInterval(look, lookEvery).unref();
    look();
    return async () => {
      clearInterval(timer);
      await running;
    };
  };

  return { runDue, start };
};
