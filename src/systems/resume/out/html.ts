// A resume as one web page that needs nothing beside itself, prints on one or two pages, and is read in order by a screen reader.
import { escapeHtml } from "../../../core/escape-html.ts";
import type { Sheet, SheetEntry } from "../rules/sheet.ts";
import type { Look } from "./look.ts";

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;

const paragraphs = (text: string | null): string =>
  (text ?? "")
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");

/** Only what begins like a web address leads anywhere. */
const linked = (link: string | null): string => {
  if (!link) return "";
  const said = escapeHtml(link);
  return `<p>${/^https?:\/\//.test(link) ? `<a href="${said}">${said}</a>` : said}</p>`;
};

const entry = ({ title, where, period, summary, link, lines }: SheetEntry): string =>
  `<article><header><h3>${escapeHtml(title)}</h3><span>${escapeHtml(period)}</span></header>${where && `<p class="where">${escapeHtml(where)}</p>`}${paragraphs(summary)}${linked(link)}${list(lines)}</article>`;

const fonts = { serif: "Georgia, 'Times New Roman', serif", sans: "'Noto Sans', 'Segoe UI', Arial, sans-serif" };

const style = ({ font, size, accent }: Look) => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem; background: #fff; color: #1d2623; font: ${size}pt/1.45 ${fonts[font]}; }
h1 { margin: 0; font-size: 2em; line-height: 1.15; }
h2 { margin: 1.6em 0 .5em; padding-bottom: .15em; border-bottom: 1px solid ${accent}; color: ${accent}; font-size: 1.15em; }
h3 { margin: 0; font-size: 1em; }
p, ul { margin: .3em 0; }
ul { padding-left: 1.2em; }
article { margin: .8em 0; break-inside: avoid; }
article header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
article header span, .where, .contact { color: #4a5651; }
a { color: inherit; }
@media print { body { padding: 0; max-width: none; } }
@page { margin: 18mm; }`;

export const htmlOf = ({ name, title, headline, contact, summary, sections }: Sheet, look: Look): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style(look)}
</style></head><body><header><h1>${escapeHtml(name)}</h1>${headline ? `<p><strong>${escapeHtml(headline)}</strong></p>` : ""}<p class="contact">${contact.map(escapeHtml).join(" · ")}</p></header>
<main>${paragraphs(summary)}${sections
  .map(
    ({ title: heading, entries, lines, listed }) =>
      `<section><h2>${escapeHtml(heading)}</h2>${entries.map(entry).join("")}${list(lines)}${listed.length > 0 ? `<p>${listed.map(escapeHtml).join(", ")}</p>` : ""}</section>`,
  )
  .join("\n")}</main></body></html>
`;
