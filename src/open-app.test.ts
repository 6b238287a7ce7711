import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "./database/open.ts";

const server = process.env.CAIRN_TEST_POSTGRES;
const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));

describe.skipIf(!server)("a PostgreSQL that is not set up for Cairn", async () => {
  if (!server) return;
  const home = mkdtempSync(join(tmpdir(), "cairn-open-"));
  const admin = await openDatabase(server);
  const name = `cairn_${randomBytes(4).toString("hex")}`;
  const [role, schema, own] = [`${name}_role`, `${name}_other`, `${name}_own`].map((one) => sql.id(one));
  await sql`create role ${role} login password 'pw' connection limit 9`.execute(admin);
  await sql`create schema ${schema}`.execute(admin);
  await sql`grant usage on schema ${schema} to ${role}`.execute(admin);
  /** What a command says, in a process of its own as people start it: an answer, or a refusal on the error stream. */
  const run = async (change: (address: URL) => void): Promise<string> => {
    const address = new URL(server);
    [address.username, address.password] = [`${name}_role`, "pw"];
    change(address);
    const env = { PATH: process.env.PATH, CAIRN_HOME: home, CAIRN_DATABASE: address.toString() };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, "tasks", "list"], { env }).catch(
      (failed: { stdout: string; stderr: string }) => failed,
    );
    return stdout + stderr;
  };
  const schemaOf = (named: string) => (address: URL) => address.searchParams.set("schema", named);
  afterAll(async () => {
    await sql`drop schema ${schema} cascade`.execute(admin);
    await sql`drop schema if exists ${own} cascade`.execute(admin);
    await sql`drop role ${role}`.execute(admin);
    await admin.destroy();
    rmSync(home, { recursive: true, force: true });
  });

  test("is refused in a sentence with the way out", { timeout: 60_000 }, async () => {
    const wayOut = `create schema cairn authorization ${name}_role`;
    expect(await run(schemaOf(`${name}_other`))).toMatch(new RegExp(`^The role ${name}_role may not make tables .*${wayOut}`));
    expect(await run(schemaOf("nowhere"))).toMatch(/^The database at \S+ has no such schema/);
    expect(await run((address) => address.searchParams.set("host", "/nowhere"))).toMatch(/does not answer/);
  });

  test("opens once it has a schema of its own, and says so where no connection is left", { timeout: 60_000 }, async () => {
    await sql`create schema ${own} authorization ${role}`.execute(admin);
    expect(await run(schemaOf(`${name}_own`))).toMatch(/No tasks|nothing|tasks/i);
    await sql`alter role ${role} connection limit 0`.execute(admin);
    expect(await run(schemaOf(`${name}_own`))).toMatch(/has no connection left/);
    await sql`alter role ${role} connection limit 9`.execute(admin);
  });

  test("with a table of another program under a name that Cairn needs is refused", { timeout: 60_000 }, async () => {
    await sql`grant create on schema ${schema} to ${role}`.execute(admin);
    await sql`create table ${schema}.task (name text)`.execute(admin);
    expect(await run(schemaOf(`${name}_other`))).toMatch(/holds tables of another program/);
  });
});
