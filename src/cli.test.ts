import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

test("whoever reads no further, as `head` does, gets no error of the runtime", { timeout: 60_000 }, async () => {
  const command = spawn(process.execPath, [cli, "plan", "--help"], { env: { PATH: process.env.PATH } });
  command.stdout.destroy();
  let said = "";
  command.stderr.on("data", (part) => {
    said += part;
  });
  const [code] = await once(command, "close");
  expect([code, said]).toEqual([0, ""]);
});
