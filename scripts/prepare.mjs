// Runs at the end of `npm ci` and `npm install`: notes what is installed, links the command, and checks that the pinned Node runs.
import { linkCommand, markInstalled, requireNode, runtime } from "./runtime.mjs";

requireNode();
markInstalled();
linkCommand();
await runtime();
