import { describe, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { log } from "../core/log.ts";
import { jobStore } from "../database/jobs.ts";
import { clockAt, newOwner, onBothDatabases } from "../database/testing.ts";
import { readProfile, writeProfile } from "../platform/index.ts";
import { router, systems } from "../router.ts";
import type { Context } from "./context.ts";
import type { Job } from "./contributions.ts";
import { nextRun, retryDelay, schedule } from "./schedule.ts";

// The failures below are meant.
log.level = "silent";

describe("when a job runs", () => {
  test("by its pattern, in the person's time zone, also when the clocks change", () => {
    expect(nextRun("0 6 * * *", "2026-11-24T09:00:00.000Z", "UTC")).toBe("2026-11-25T06:00:00.000Z");
    expect(nextRun("0 6 * * *", "2026-10-24T12:00:00.000Z", "Europe/Berlin")).toBe("2026-10-25T05:00:00.000Z");
    expect(nextRun("0 6 * * *", "2026-10-23T12:00:00.000Z", "Europe/Berlin")).toBe("2026-10-24T04:00:00.000Z");
  });

  test("after failures ever later, but never later than six hours", () => {
    expect([1, 2, 3, 4, 9, 10, 100].map(retryDelay)).toEqual([1, 2, 4, 8, 256, 360, 360]);
  });
});

onBothDatabases("schedule", (database) => {
  let count = 0;

  /** A process of its own on the data, with one job; every test has its own job. */
  const house = (run: Job<Context>["run"], owners = [newOwner().personId], clock = clockAt("2026-11-24T05:59:00.000Z")) => {
    count += 1;
    const job = { name: `test.job${count}`, purpose: "A test.", pattern: "0 6 * * *", run };
    const begin = () => {
      const app = buildApp({
        database: database(),
        systems: [
          ...systems.map((system) => ({ ...system, jobs: [] })),
          { name: "test", operations: {}, kinds: [], jobs: [job] },
        ],
        router,
        timezone: "UTC",
        now: clock.now,
      });
      return schedule({ app, store: jobStore(database()), people: async () => owners });
    };
    const state = async () => (await jobStore(database()).all()).find(({ name }) => name === job.name);
    return { ...clock, job, begin, state, owners };
  };

  test("a job runs when it is due, once, and says when it did and when it will again", async () => {
    let runs = 0;
    const { begin, moveTo, job, state } = house(async () => {
      runs += 1;
    });
    const { runDue } = begin();
    expect(await runDue()).toEqual([]);
    moveTo("2026-11-24T06:00:05.000Z");
    expect(await runDue()).toEqual([job.name]);
    expect(await runDue()).toEqual([]);
    expect(runs).toBe(1);
    expect(await state()).toMatchObject({
      lastStartedAt: "2026-11-24T06:00:05.000Z",
      lastFinishedAt: "2026-11-24T06:00:05.000Z",
      dueAt: "2026-11-25T06:00:00.000Z",
      leasedUntil: null,
      lastError: null,
      failures: 0,
    });
  });

  test("what was missed while the machine slept is caught up once, not once for each day", async () => {
    let runs = 0;
    const { begin, moveTo, state } = house(async () => {
      runs += 1;
    });
    await begin().runDue();
    moveTo("2026-12-01T20:00:00.000Z");
    await begin().runDue();
    await begin().runDue();
    expect(runs).toBe(1);
    expect(await state()).toMatchObject({ dueAt: "2026-12-02T06:00:00.000Z" });
  });

  test("two processes do not both run it", async () => {
    let runs = 0;
    const { begin, moveTo } = house(async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const [one, two] = [begin(), begin()];
    await one.runDue();
    moveTo("2026-11-24T06:01:00.000Z");
    const ran = await Promise.all([one.runDue(), two.runDue(), two.runDue()]);
    expect(ran.flat()).toHaveLength(1);
    expect(runs).toBe(1);
  });

  test("a job whose process died is taken over when its lease has run out", async () => {
    let runs = 0;
    const { begin, moveTo, job } = house(async () => {
      runs += 1;
    });
    await begin().runDue();
    moveTo("2026-11-24T06:01:00.000Z");
    // What a process leaves behind that was ended in the middle.
    await jobStore(database()).lease(job.name, "2026-11-24T06:01:00.000Z", "2026-11-24T06:11:00.000Z");
    expect(await begin().runDue()).toEqual([]);
    moveTo("2026-11-24T06:11:00.000Z");
    expect(await begin().runDue()).toEqual([job.name]);
    expect(runs).toBe(1);
  });

  test("a failure is kept, tried again later and later, and forgotten after a success", async () => {
    let broken = true;
    const { begin, moveTo, state } = house(async () => {
      if (broken) throw new Error("The mail server does not answer.");
    });
    const { runDue } = begin();
    await runDue();
    moveTo("2026-11-24T06:00:00.000Z");
    await runDue();
    expect(await state()).toMatchObject({
      failures: 1,
      lastError: "The mail server does not answer.",
      dueAt: "2026-11-24T06:01:00.000Z",
    });
    moveTo("2026-11-24T06:01:00.000Z");
    await runDue();
    expect(await state()).toMatchObject({ failures: 2, dueAt: "2026-11-24T06:03:00.000Z" });
    broken = false;
    moveTo("2026-11-24T06:03:00.000Z");
    await runDue();
    expect(await state()).toMatchObject({ failures: 0, lastError: null, dueAt: "2026-11-25T06:00:00.000Z" });
  });

  test("it writes for every person in a transaction of their own: one person's failure undoes that one alone", async () => {
    const owners = [newOwner().personId, newOwner().personId, newOwner().personId];
    const seen: Record<string, number | null | undefined> = {};
    const { begin, moveTo, job, state } = house(async ({ actor, records }) => {
      await writeProfile(records, { weeklyHours: 7 });
      if (actor.personId === owners[1]) throw new Error("Not for this one.");
      expect(actor.door).toBe("schedule");
    }, owners);
    await begin().runDue();
    moveTo("2026-11-24T06:00:00.000Z");
    expect(await begin().runDue()).toEqual([job.name]);
    expect(await state()).toMatchObject({ failures: 1, lastError: "Not for this one." });

    const look = house(async ({ actor, records }) => {
      seen[actor.personId] = (await readProfile(records))?.weeklyHours ?? null;
    }, owners);
    await look.begin().runDue();
    look.moveTo("2026-11-24T06:00:00.000Z");
    await look.begin().runDue();
    expect(owners.map((owner) => seen[owner])).toEqual([7, null, 7]);
  });
});
