import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { schedule } from "../operations/schedule.ts";
import { router, systems } from "../router.ts";
import { as } from "../testing.ts";
import { keepDailyCopy } from "./backup.ts";
import { jobStore } from "./jobs.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";
import { clockAt, newOwner } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("each day's copy is made by itself and opens with everything that was there", async () => {
  const database = await openDatabase(join(folder, "cairn.db"));
  await migrate(database);
  const clock = clockAt("2026-11-24T22:00:00.000Z");
  const backups = join(folder, "backups");
  const app = buildApp({ database, systems, router, timezone: "UTC", now: clock.now, backups });
  const owner = newOwner();
  await as(app, owner).tasks.add({ title: "Keep me" });
  const jobs = schedule({ app, store: jobStore(database), people: async () => [owner.personId] });
  await jobs.runDue();
  clock.moveTo("2026-11-25T04:00:01.000Z");
  expect(await jobs.runDue()).toContain("daily-copy");
  expect(readdirSync(backups)).toEqual(["daily-2026-11-25.db"]);

  const copy = await openDatabase(join(backups, "daily-2026-11-25.db"));
  const restored = buildApp({ database: copy, systems, router, timezone: "UTC", now: clock.now });
  expect((await as(restored, owner).search.find({ text: "keep me" })).items).toMatchObject([{ title: "Keep me" }]);
  await Promise.all([copy.destroy(), database.destroy()]);
});

test("the newest copies stay, and nothing else in the folder is touched", async () => {
  const database = await openDatabase(":memory:");
  const backups = mkdtempSync(join(folder, "kept-"));
  writeFileSync(join(backups, "before-0002.db"), "mine");
  for (const day of ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-22"]) await keepDailyCopy(database, backups, day, 2);
  expect(readdirSync(backups).sort()).toEqual(["before-0002.db", "daily-2026-11-21.db", "daily-2026-11-22.db"]);
  await database.destroy();
});
