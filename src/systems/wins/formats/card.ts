// A win as a picture to share: an SVG of 1200 by 630 with the words, the number and the month, and nothing that names anybody.
import { escapeHtml } from "../../../core/escape-html.ts";
import { monthAndYear } from "../../../core/say.ts";
import { changeOf, sayNumber } from "../rules/say-number.ts";
import type { Win, WinKind, WinNumber } from "../schema.ts";

export type CardContent = Pick<Win, "title" | "kind" | "number" | "day">;

const width = 1200;
const height = 630;
const margin = 84;
const paper = "#faf7f2";
const sheet = "#fffdf9";
const line = "#e2dacd";
const ink = "#22302c";
const ink2 = "#55635d";
const moss = "#2f6650";
const clay = "#9c4b25";
const stone = "#b9b2a6";
const titleFont = "'Fraunces Variable', Fraunces, Georgia, 'Times New Roman', serif";
const bodyFont = "'Inter Variable', Inter, system-ui, 'Segoe UI', Arial, sans-serif";

const kindWords: Record<WinKind, string> = {
  delivered: "Delivered",
  improved: "Improved",
  led: "Led",
  learned: "Learned",
  helped: "Helped",
  recognised: "Recognised",
  reached: "Reached",
  other: "A win",
};

/** Mean width of a letter in parts of the type size, wide enough for the fallback fonts. */
const letterWidth = 0.53;
const mostLines = 4;

/** As many whole words as fit; a single word that does not is cut. */
const cutAtWord = (line: string, most: number): string => {
  if (line.length <= most) return line;
  const end = line.lastIndexOf(" ", most);
  return line.slice(0, end > 0 ? end : most);
};

/** Breaks a text into lines by an estimate of their width; what does not fit ends in an ellipsis. */
export const wrapped = (text: string, perLine: number, most = mostLines): string[] => {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${perLine}}`, "gu")) ?? [])) {
    const longer = current ? `${current} ${word}` : word;
    if (longer.length <= perLine) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  lines.push(current);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${cutAtWord(last, perLine - 2)} …`];
};

const text = (x: number, y: number, size: number, fill: string, font: string, weight: number, words: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="${font}" font-weight="${weight}">${escapeHtml(words)}</text>`;

const sayChange = (number: WinNumber): string => {
  const change = changeOf(number);
  if (change === null || change === 0) return "";
  return change < 0 ? `${-change} % less` : `${change} % more`;
};

const mark = `<g transform="translate(${width - margin - 92} ${height - margin - 88}) scale(3.8)"><ellipse cx="12" cy="21.5" rx="11" ry="4" fill="${stone}"/><ellipse cx="12.6" cy="13.8" rx="7.6" ry="3.5" fill="${moss}"/><ellipse cx="11.6" cy="7" rx="4.6" ry="2.7" fill="${clay}"/></g>`;

export const writeCard = ({ title, kind, number, day }: CardContent): string => {
  const size = title.length <= 60 ? 66 : title.length <= 110 ? 54 : 44;
  const lines = wrapped(title, Math.floor((width - 2 * margin) / (size * letterWidth)));
  const first = margin + 118;
  const said = number ? [sayNumber(number), sayChange(number)].filter(Boolean).join(": ") : "";
  const room = lines.length < mostLines ? 2 : 1;
  const numberLines = said ? wrapped(said, Math.floor((width - 2 * margin - 110) / (32 * letterWidth)), room) : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="36" y="36" width="${width - 72}" height="${height - 72}" rx="28" fill="${sheet}" stroke="${line}" stroke-width="2"/>`,
    text(margin, margin + 34, 26, moss, bodyFont, 600, kindWords[kind]),
    ...lines.map((words, place) => text(margin, first + place * size * 1.18, size, ink, titleFont, 560, words)),
    ...numberLines.map((words, place) =>
      text(margin, first + lines.length * size * 1.18 + 26 + place * 40, 32, moss, bodyFont, 600, words),
    ),
    text(margin, height - margin - 8, 26, ink2, bodyFont, 400, monthAndYear(day)),
    mark,
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n");
};
