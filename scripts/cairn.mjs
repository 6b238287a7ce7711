#!/usr/bin/env node
// `npx cairn <command>`: the command under the pinned Node, with the caller's folder, input, output and exit code.
import { join } from "node:path";
import { inForeground, prepare, root, withCompileCache } from "./runtime.mjs";

const node = await prepare();
process.exit(await inForeground(node, [join(root, "src", "cli.ts"), ...process.argv.slice(2)], { env: withCompileCache() }));
