import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { ownerOf } from "../accounts/index.ts";
import { as, testApp } from "../testing.ts";
import { sumsOf } from "./all-rows.ts";
import { moveInto } from "./move.ts";
import { openDatabase } from "./open.ts";
import { newOwner, onBothDatabases } from "./testing.ts";

const server = process.env.CAIRN_TEST_POSTGRES;
const folder = mkdtempSync(join(tmpdir(), "cairn-move-"));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (to: string) => ({ to, place: "there", folder, heard: () => undefined });

onBothDatabases("a move", (database) => {
  let loading: Promise<unknown> | undefined;
  const loaded = (load: () => Promise<unknown>) => {
    loading ??= load();
    return loading;
  };
  const into = async (to: string) => {
    const source = database();
    const me = { ...newOwner(), personId: await ownerOf(source) };
    await loaded(() => as(testApp(source), me).sample.load({}));
    const { rows, tables } = await moveInto(source, asked(to));
    const there = await openDatabase(to);
    try {
      const [before, after] = [await sumsOf(source), await sumsOf(there)];
      expect(after).toEqual(before);
      expect({ rows, tables }).toEqual({ tables: after.size, rows: [...after.values()].reduce((sum, one) => sum + one.rows, 0) });
      expect(rows).toBeGreaterThan(500);
      const words = (from: typeof source) => as(testApp(from), me).search.find({ text: "report" });
      expect((await words(there)).total).toBe((await words(source)).total);
    } finally {
      await there.destroy();
    }
    await expect(moveInto(source, asked(to))).rejects.toMatchObject({ code: "HOLDS_DATA" });
  };

  test("into a file holds every row", { timeout: 120_000 }, () => into(join(folder, `${randomBytes(4).toString("hex")}.db`)));

  describe.skipIf(!server)("into a PostgreSQL", () => {
    test("holds every row", { timeout: 120_000 }, async () => {
      const admin = await openDatabase(server ?? "");
      const schema = `move_${randomBytes(4).toString("hex")}`;
      await sql`create schema ${sql.id(schema)}`.execute(admin);
      const address = new URL(server ?? "");
      address.searchParams.set("options", `-c search_path=${schema}`);
      try {
        await into(address.toString());
      } finally {
        await sql`drop schema ${sql.id(schema)} cascade`.execute(admin);
        await admin.destroy();
      }
    });
  });
});
