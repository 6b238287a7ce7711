// `npm run dev`: the server restarts and the page reloads when a file changes; open the link that the server prints, then the address of the page.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare, root, say, whenNpmIsStopped } from "./runtime.mjs";

const node = await prepare();
const env = { ...process.env, CAIRN_OPEN: "0" };
const parts = [
  spawn(node, ["--watch", "--watch-preserve-output", "src/main.ts"], { cwd: root, stdio: "inherit", env }),
  spawn(node, [join("node_modules", "vite", "bin", "vite.js"), "--clearScreen", "false"], { cwd: root, stdio: "inherit", env }),
];
say("Sign in through the link that the server prints; then work at http://127.0.0.1:4748/, which reloads by itself.");

const stop = () => {
  for (const part of parts) part.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
whenNpmIsStopped(stop);
const codes = await Promise.all(
  parts.map(
    (part) =>
      new Promise((resolve) =>
        part.on("exit", (code) => {
          stop();
          resolve(code ?? 0);
        }),
      ),
  ),
);
process.exit(Math.max(...codes));
