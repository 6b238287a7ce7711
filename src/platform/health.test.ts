import { expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { jobStore } from "../database/jobs.ts";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { router } from "../router.ts";
import { as } from "../testing.ts";

onBothDatabases("health", (database) => {
  const withJob = (now: string) =>
    buildApp({
      database: database(),
      systems: [
        {
          name: "test",
          operations: {},
          kinds: [],
          jobs: [{ name: "test.digest", purpose: "Writes the digest", pattern: "0 6 * * *", run: async () => undefined }],
        },
      ],
      router,
      timezone: "UTC",
      now: () => now,
    });

  test("it shows the data with its size and how far its tables have come", async () => {
    const { health } = as(withJob("2026-11-24T05:00:00.000Z"), newOwner());
    const shown = await health.show({});
    expect(shown.database.size).toBeGreaterThan(10_000);
    expect(shown.database.migrations[0]).toMatchObject({ name: "0001-records" });
    expect(shown.jobs).toMatchObject([{ name: "test.digest", lastRun: null, nextRun: null, failures: 0 }]);
    expect(shown.warnings).toEqual([]);
  });

  test("a job that fails or stays out is a warning with its reason", async () => {
    const store = jobStore(database());
    await store.expect("test.digest", "2026-11-24T06:00:00.000Z");
    const overslept = await as(withJob("2026-11-24T09:00:00.000Z"), newOwner()).health.show({});
    expect(overslept.warnings).toEqual([expect.stringContaining("should have run at 2026-11-24 06:00")]);

    await store.lease("test.digest", "2026-11-24T09:00:00.000Z", "2026-11-24T09:10:00.000Z");
    await store.finish("test.digest", "2026-11-24T09:00:00.000Z", {
      dueAt: "2026-11-24T09:02:00.000Z",
      lastFinishedAt: "2026-11-24T09:00:01.000Z",
      lastError: "The disk is full.",
      failures: 2,
    });
    const failing = await as(withJob("2026-11-24T09:01:00.000Z"), newOwner()).health.show({});
    expect(failing.jobs).toMatchObject([{ lastRun: "2026-11-24T09:00:01.000Z", nextRun: "2026-11-24T09:02:00.000Z" }]);
    expect(failing.warnings).toEqual([expect.stringMatching(/failed 2 times in a row: The disk is full\./)]);
  });
});
