import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { crashRound } from "../../bench/crash-round.ts";

const rounds = process.env.CAIRN_TEST_LONG ? 300 : 3;
const patience = 40_000 * rounds;

test("a process that is killed in the middle of its writes loses none that it acknowledged", { timeout: patience }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-crash-"));
  const file = join(folder, "cairn.db");
  let next = 1;
  for (let round = 0; round < rounds; round += 1) {
    const { kept, killed } = await crashRound(file, next);
    expect(killed).toBe(true);
    next += kept;
  }
  expect(next).toBeGreaterThan(3);
  rmSync(folder, { recursive: true });
});
