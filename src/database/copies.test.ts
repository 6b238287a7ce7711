import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ownerOf } from "../accounts/index.ts";
import { buildApp } from "../app.ts";
import { addDays } from "../core/day.ts";
import { schedule } from "../operations/schedule.ts";
import { troubleWithData } from "../platform/index.ts";
import { router, systems } from "../router.ts";
import { as } from "../testing.ts";
import { sumsOf } from "./all-rows.ts";
import { keepDailyCopy } from "./copies.ts";
import { examine } from "./examine.ts";
import { jobStore } from "./jobs.ts";
import { daysToKeep } from "./kept-copies.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";
import { restoreFile } from "./restore.ts";
import { clockAt, newOwner, onBothDatabases } from "./testing.ts";

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

test("of the daily copies the last of each day, week and month stay, and nothing else in the folder is touched", () => {
  const days = Array.from({ length: 500 }, (_, index) => addDays("2025-06-01", index));
  const kept = [...daysToKeep(days)].sort().reverse();
  expect(kept.slice(0, 14)).toEqual(days.slice(-14).reverse());
  expect(kept.slice(14, 20)).toEqual(["2026-09-27", "2026-09-20", "2026-09-13", "2026-09-06", "2026-08-31", "2026-08-30"]);
  expect(kept.at(-1)).toBe("2025-11-30");
  expect(kept).toHaveLength(14 + 5 + 10);
});

test("a copy that is older than all that stay goes, other files stay", async () => {
  const database = await openDatabase(":memory:");
  await migrate(database);
  const backups = mkdtempSync(join(folder, "kept-"));
  writeFileSync(join(backups, "before-0002.db"), "mine");
  writeFileSync(join(backups, "daily-2020-01-01.db"), "old");
  writeFileSync(join(backups, "daily-2025-12-05.db"), "of that month");
  for (let day = 1; day <= 30; day += 1)
    writeFileSync(join(backups, `daily-2026-10-${String(day).padStart(2, "0")}.db`), "of that day");
  for (let month = 1; month <= 11; month += 1)
    writeFileSync(join(backups, `daily-2026-${String(month).padStart(2, "0")}-05.db`), "of that month");
  await keepDailyCopy(database, backups, "2026-11-22");
  const left = readdirSync(backups);
  expect(left).toContain("before-0002.db");
  expect(left).not.toContain("daily-2020-01-01.db");
  expect(examine(join(backups, "daily-2026-11-22.db"))).toEqual({ records: 0, lastChange: null, problem: null });
  await database.destroy();
});

const damaged = (file: string): void => {
  const bytes = readFileSync(file);
  bytes.fill(7, 8192, 40_960);
  writeFileSync(file, bytes);
};

onBothDatabases("a copy", (database) => {
  const setUp = async () => {
    const backups = mkdtempSync(join(folder, "both-"));
    const app = buildApp({ database: database(), systems, router, timezone: "UTC", backups });
    const owner = { personId: await ownerOf(database()), door: "command", scopes: "all" } as const;
    return { backups, app, me: as(app, owner) };
  };

  test("is a data file that holds every row, and going back to it brings them all back", async () => {
    const { backups, me } = await setUp();
    await me.sample.load({});
    const win = await me.wins.capture({ title: "Cut report time", employerSensitive: true });
    await me.attachments.add({ file: { name: "all.bin", content: "AAECAwT/" }, record: "win", of: win.id });
    const key = await me.key.create({ scopes: ["profile:read"] });
    const made = await me.copies.make({});
    const sums = await sumsOf(database(), ["apikey", "session", "verification"]);
    const copy = await openDatabase(join(backups, made.name));
    expect(await sumsOf(copy, ["apikey", "session", "verification"])).toEqual(sums);
    await copy.destroy();

    await me.key.revoke({ id: key.id });
    await me.sample.remove({});
    await me.wins.update({ id: win.id, title: "Another" });
    const { records, before } = await me.copies.restore({ name: made.name });
    expect(records).toBe(made.records);
    expect(await sumsOf(database(), ["apikey", "session", "verification"])).toEqual(sums);
    expect((await me.wins.get({ id: win.id })).title).toBe("Cut report time");
    expect((await me.search.find({ text: "report time" })).items.map(({ title }) => title)).toContain("Cut report time");
    // A key that was revoked since does not come back.
    expect((await me.key.list({})).items).toEqual([]);
    expect(examine(before ?? "").problem).toBeNull();
    expect((await me.health.examine({})).findings.filter(({ fine }) => !fine)).toEqual([]);
  }, 120_000);

  test("that is damaged is refused, and the one before it is named", async () => {
    const { backups, me } = await setUp();
    await me.tasks.add({ title: "Keep me" });
    const first = await me.copies.make({});
    const second = await me.copies.make({});
    damaged(join(backups, second.name));
    await me.tasks.add({ title: "Written since" });
    const sums = await sumsOf(database());
    await expect(me.copies.restore({ name: second.name })).rejects.toMatchObject({
      code: "COPY_NOT_SOUND",
      message: expect.stringContaining(`npx cairn restore ${first.name}`),
    });
    expect(await sumsOf(database())).toEqual(sums);
    const look = (await me.health.examine({})).findings.find(({ about }) => about === "Copies");
    expect(look).toMatchObject({ fine: false, said: expect.stringContaining(`${second.name}: It is damaged.`) });
    await expect(me.copies.restore({ name: "../cairn.db" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }, 120_000);
});

describe("a data file that cannot be opened", () => {
  const lost = async (name: string) => {
    const home = join(folder, name);
    const place = join(home, "cairn.db");
    const backups = join(home, "backups");
    const database = await openDatabase(place);
    await migrate(database);
    const app = buildApp({ database, systems, router, timezone: "UTC", backups });
    const owner = { personId: await ownerOf(database), door: "command", scopes: "all" } as const;
    await as(app, owner).tasks.add({ title: "Keep me" });
    const { file } = await as(app, owner).copies.make({});
    return { place, backups, file, database };
  };
  const asked = (file: string, backups: string) => ({ file, folder: backups, now: "2026-11-24T09:00:00.000Z" });

  test("gives its place to a copy and is put aside, with what lies beside it", async () => {
    const { place, backups, file, database } = await lost("lost");
    await database.destroy();
    writeFileSync(place, "broken".repeat(1000));
    writeFileSync(`${place}-wal`, "of the broken one");
    const { before, records } = await restoreFile(place, asked(file, backups));
    expect(records).toBe(1);
    expect(readFileSync(before ?? "", "utf8")).toMatch(/^broken/);
    expect(existsSync(`${before}-wal`)).toBe(true);
    expect(existsSync(`${place}-wal`)).toBe(false);
    expect(examine(place)).toMatchObject({ records: 1, problem: null });
  });

  test("that is in use stays where it is", async () => {
    const { place, backups, file, database } = await lost("used");
    await expect(restoreFile(place, asked(file, backups))).rejects.toMatchObject({ code: "DATA_IN_USE" });
    expect(examine(place).problem).toBeNull();
    await database.destroy();
  });
});

test("damage is found by the daily job, said on Today and at /health, and takes no copy's place", async () => {
  const home = join(folder, "hurt");
  const place = join(home, "cairn.db");
  const first = await openDatabase(place);
  await migrate(first);
  const owner = { personId: await ownerOf(first), door: "command", scopes: "all" } as const;
  const sound = buildApp({ database: first, systems, router, timezone: "UTC" });
  for (let round = 0; round < 60; round += 1) await as(sound, owner).journal.add({ text: "What I saw today. ".repeat(200) });
  await first.destroy();
  const bytes = readFileSync(place);
  bytes.fill(7, bytes.length - 200_000, bytes.length - 100_000);
  writeFileSync(place, bytes);

  const database = await openDatabase(place);
  const backups = join(home, "backups");
  const clock = clockAt("2026-11-24T22:00:00.000Z");
  const app = buildApp({ database, systems, router, timezone: "UTC", now: clock.now, backups });
  const jobs = schedule({ app, store: jobStore(database), people: async () => [owner.personId] });
  await jobs.runDue();
  clock.moveTo("2026-11-25T04:00:01.000Z");
  await jobs.runDue();
  expect(existsSync(backups) ? readdirSync(backups) : []).toEqual([]);
  expect(await troubleWithData(app)).toMatch(/^The data file is damaged .*npx cairn restore$/);
  const look = (await as(app, owner).health.examine({})).findings.find(({ about }) => about === "Data");
  expect(look).toMatchObject({ fine: false });
  await database.destroy();
});
