import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "./open.ts";
import { reach } from "./state.ts";
import { inTransaction } from "./transaction.ts";

const server = process.env.CAIRN_TEST_POSTGRES;

const mostCuts = process.env.CAIRN_TEST_LONG ? 300 : 10;

describe.skipIf(!server)("PostgreSQL that cuts connections", async () => {
  if (!server) return;
  const named = new URL(server);
  named.searchParams.set("application_name", "cairn-cut");
  const database = await openDatabase(named.toString());
  const admin = await openDatabase(server);
  const cut = async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cairn-cut'`.execute(admin);
  };
  afterAll(async () => {
    await sql`drop table if exists cut_test`.execute(admin);
    await Promise.all([database.destroy(), admin.destroy()]);
  });

  test("idle ones are replaced: reads and writes go on", async () => {
    await sql`create table cut_test (word text)`.execute(database);
    await cut();
    await reach(database);
    await cut();
    await inTransaction(database, (transaction) => sql`insert into cut_test values ('kept')`.execute(transaction));
    const { rows } = await sql`select word from cut_test`.execute(database);
    expect(rows).toEqual([{ word: "kept" }]);
  });

  test("a read under way is asked once more", async () => {
    const read = sql<{ one: number }>`select 1 as one from pg_sleep(0.4)`.execute(database);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await cut();
    expect((await read).rows).toEqual([{ one: 1 }]);
  });

  test("a write under way is refused with a sentence, and the next one goes on", async () => {
    const writing = inTransaction(database, async (transaction) => {
      await sql`insert into cut_test values ('lost')`.execute(transaction);
      await cut();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sql`insert into cut_test values ('lost too')`.execute(transaction);
    });
    await expect(writing).rejects.toMatchObject({ code: "DATABASE_AWAY", status: 503 });
    await inTransaction(database, (transaction) => sql`insert into cut_test values ('later')`.execute(transaction));
    const { rows } = await sql`select word from cut_test where word <> 'kept'`.execute(database);
    expect(rows).toEqual([{ word: "later" }]);
  });

  test("of writes that were acknowledged while connections are cut again and again none is lost", {
    timeout: 300_000,
  }, async () => {
    await sql`create table cut_many (at integer primary key)`.execute(admin);
    const acknowledged: number[] = [];
    let refused = 0;
    let next = 0;
    let cuts = 0;
    const writer = async () => {
      while (cuts < mostCuts) {
        const at = next++;
        const writing = inTransaction(database, (transaction) => sql`insert into cut_many values (${at})`.execute(transaction));
        await writing.then(
          () => acknowledged.push(at),
          (error: unknown) => {
            expect(error).toMatchObject({ status: 503 });
            refused++;
          },
        );
      }
    };
    const cutting = async () => {
      for (; cuts < mostCuts; cuts += 1) {
        const before = acknowledged.length;
        while (acknowledged.length < before + 5) await new Promise((resolve) => setTimeout(resolve, 5));
        await cut();
      }
    };
    await Promise.all([cutting(), writer(), writer(), writer(), writer()]);
    const { rows } = await sql<{ at: number }>`select at from cut_many`.execute(admin);
    const kept = new Set(rows.map(({ at }) => at));
    if (process.env.CAIRN_TEST_TELL) console.info({ cuts, acknowledged: acknowledged.length, refused, kept: kept.size });
    expect(acknowledged.filter((at) => !kept.has(at))).toEqual([]);
    await sql`drop table cut_many`.execute(admin);
  });

  test("a question of health waits two seconds at the most, however long the others wait", async () => {
    const waiting = Promise.all(Array.from({ length: 8 }, () => sql`select pg_sleep(3)`.execute(database)));
    const began = Date.now();
    await expect(reach(database)).rejects.toThrow("two seconds");
    expect(Date.now() - began).toBeLessThan(2_900);
    await waiting;
  });
});
