// Installs a Debian package, where that can be done without asking anybody: as root, with apt.
import { existsSync } from "node:fs";
import { quietly, say } from "./runtime.mjs";

export async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  say(`Installing ${name} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await quietly("apt-get", ["update", "-qq"], { env });
  const { code, output } = await quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { env });
  if (code !== 0) say(`${name} could not be installed: ${output.trim().split("\n").at(-1)}`);
  return code === 0;
}
