// A small page that needs no script, in the look of the product: for what is said before the app itself can be opened.
import { escapeHtml } from "../core/escape-html.ts";

/** `body` is HTML: whatever came from outside must be escaped by then. */
export const page = (title: string, body: string, wide = false): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${escapeHtml(title)} · Cairn</title><style>
:root { --paper: #faf7f2; --card: #fffdf9; --ink: #22302c; --soft: #55635d; --line: #e2dacd; --moss: #2f6650; }
@media (prefers-color-scheme: dark) { :root { --paper: #141a18; --card: #1b2320; --ink: #e8ece7; --soft: #aab5af; --line: #2c3733; --moss: #7fc0a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Inter, system-ui, sans-serif; }
main { max-width: ${wide ? "58rem" : "34rem"}; margin: 0 auto; padding: ${wide ? "3rem" : "16vh"} 1.25rem 4rem; }
h1 { font: 600 1.9rem/1.2 Fraunces, Georgia, serif; margin: 0 0 1rem; }
h2 { font: 600 1.3rem/1.3 Fraunces, Georgia, serif; margin: 2.5rem 0 .75rem; }
a { color: var(--moss); } p, li { overflow-wrap: anywhere; }
pre, code { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .9em; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1rem; overflow-x: auto; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: .5rem 0; padding: 0 1rem; }
summary { cursor: pointer; padding: .7rem 0; overflow-wrap: anywhere; } summary code { color: var(--moss); font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .25rem 0 1rem; } td, th { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 500; border: 0; } .soft { color: var(--soft); }
</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>
`;
