// `npm start`: sets up what is missing, then runs the server until it is stopped.
import { join } from "node:path";
import { buildBrowserPart, buildServerPart, compileCache, inForeground, prepare, root } from "./runtime.mjs";

const node = await prepare();
await buildBrowserPart(node);
const server = await buildServerPart(node);
// A server for one person makes little garbage at a time: a small nursery saves 30 MB.
const args = ["--max-semi-space-size=2", join(server, "main.js"), ...process.argv.slice(2)];
// Two pools of memory instead of eight for each core (glibc) save another 10 MB.
const env = { ...process.env, MALLOC_ARENA_MAX: "2", NODE_COMPILE_CACHE: compileCache(server) };
process.exit(await inForeground(node, args, { cwd: root, env }));
