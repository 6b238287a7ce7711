// `npm start`: sets up what is missing, then runs the server until it is stopped.
import { buildBrowserPart, inForeground, prepare, root } from "./runtime.mjs";

const node = await prepare();
await buildBrowserPart(node);
process.exit(await inForeground(node, ["src/main.ts", ...process.argv.slice(2)], { cwd: root }));
