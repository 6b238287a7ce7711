// A reader for tests that does what inputs from outside make readers do.
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refusals, refuse } from "./refusal.ts";

export default function readForTests({ does, name }: { does: string; name: string }): string {
  if (does === "loop") for (;;);
  if (does === "bytes") for (const held: Uint8Array[] = []; ; ) held.push(new Uint8Array(20_000_000).fill(1));
  if (does === "list") return String(new Array(300_000_000).fill({}).length);
  if (does === "nest") return readForTests({ does, name: `${name}${readForTests({ does, name })}` });
  if (does === "refuse") return refuse(refusals.emptyFile, { name });
  if (does === "repeat") return name.repeat(1_000_000);
  if (does === "write") writeFileSync(join(tmpdir(), "read-outside"), name);
  return name.toUpperCase();
}
