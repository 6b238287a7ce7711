// `npm run screens`: a picture of every screen, small and wide, light and dark, empty and with the sample career, and what is wrong with each.
import { chromium } from "./chromium.mjs";
import { buildBrowserPart, giveUp, inForeground, prepare, root } from "./runtime.mjs";

const node = await prepare();
const browser = (await chromium()) ?? giveUp("No Chromium here: install it or set CAIRN_CHROMIUM to its path.");
await buildBrowserPart(node);
process.exit(
  await inForeground(node, ["e2e/screens.ts", ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, CAIRN_CHROMIUM: browser },
  }),
);
