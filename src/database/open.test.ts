import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";
import { inTransaction } from "./transaction.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-open-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("whoever waits for another program's write lets everything else go on", async () => {
  const file = join(folder, "waiting.db");
  const [first, second] = [await openDatabase(file), await openDatabase(file)];
  await migrate(first);
  let free = () => {};
  const held = inTransaction(first, () => new Promise<void>((resolve) => (free = resolve)));
  const waiting = inTransaction(
    second,
    async (transaction) => (await transaction.selectFrom("job").selectAll().execute()).length,
  );
  const begun = performance.now();
  await second.selectFrom("job").selectAll().execute();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(performance.now() - begun).toBeLessThan(2_000);
  free();
  await held;
  expect(await waiting).toBe(0);
  await Promise.all([first.destroy(), second.destroy()]);
});

test("who only reads goes on beside a transaction, and sees what stood before it; who writes waits for it", async () => {
  const database = await openDatabase(join(folder, "beside.db"));
  await migrate(database);
  const job = { dueAt: "2026-11-24", leasedUntil: null, lastStartedAt: null, lastFinishedAt: null, lastError: null, failures: 0 };
  const names = async () => (await database.selectFrom("job").select("name").orderBy("name").execute()).map(({ name }) => name);
  let end = () => {};
  let begun = () => {};
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const writing = inTransaction(database, async (transaction) => {
    await transaction
      .insertInto("job")
      .values({ name: "first", ...job })
      .execute();
    begun();
    await new Promise<void>((resolve) => (end = resolve));
  });
  await isBegun;
  expect(await names()).toEqual([]);
  const alone = database
    .insertInto("job")
    .values({ name: "second", ...job })
    .execute();
  const later = inTransaction(database, async (transaction) =>
    (await transaction.selectFrom("job").select("name").execute()).map(({ name }) => name),
  );
  expect(await names()).toEqual([]);
  end();
  await Promise.all([writing, alone]);
  expect(await later).toHaveLength(2);
  expect(await names()).toEqual(["first", "second"]);
  await database.destroy();
});

test("of two programs that write at once the second waits, and the first is never refused half-way", async () => {
  const file = join(folder, "cairn.db");
  const [first, second] = [await openDatabase(file), await openDatabase(file)];
  await migrate(first);
  await sql`pragma busy_timeout = 50`.execute(second);
  const job = { dueAt: "2026-11-24", leasedUntil: null, lastStartedAt: null, lastFinishedAt: null, lastError: null, failures: 0 };
  await first.transaction().execute(async (transaction) => {
    await transaction.selectFrom("job").selectAll().execute();
    await expect(
      second
        .insertInto("job")
        .values({ name: "second", ...job })
        .execute(),
    ).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    await transaction
      .insertInto("job")
      .values({ name: "first", ...job })
      .execute();
  });
  await second
    .insertInto("job")
    .values({ name: "second", ...job })
    .execute();
  expect((await first.selectFrom("job").select("name").orderBy("name").execute()).map((row) => row.name)).toEqual([
    "first",
    "second",
  ]);
  await Promise.all([first.destroy(), second.destroy()]);
});
