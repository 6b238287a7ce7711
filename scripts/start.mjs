// `npm start`: sets up what is missing, then runs the server until it is stopped.
import { buildBrowserPart, inForeground, prepare, root, withCompileCache } from "./runtime.mjs";

const node = await prepare();
await buildBrowserPart(node);
// A server for one person makes little garbage at a time: a small nursery saves 30 MB.
const args = ["--max-semi-space-size=2", "src/main.ts", ...process.argv.slice(2)];
// Two pools of memory instead of eight for each core (glibc) save another 10 MB.
const env = { MALLOC_ARENA_MAX: "2", ...withCompileCache() };
process.exit(await inForeground(node, args, { cwd: root, env }));
