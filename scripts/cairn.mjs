#!/usr/bin/env node
// `npx cairn <command>`: the command under the pinned Node, with the caller's folder, input, output and exit code.
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildServerPart, compileCache, inForeground, prepare } from "./runtime.mjs";

const node = await prepare();
const server = await buildServerPart(node);
const program = join(server, "cli.js");
if (node === process.execPath) {
  module.enableCompileCache(compileCache(server));
  await import(pathToFileURL(program).href);
} else {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache(server) };
  process.exit(await inForeground(node, [program, ...process.argv.slice(2)], { env }));
}
