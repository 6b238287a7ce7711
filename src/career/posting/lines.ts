// The lines of a posting as plain text or Markdown has them: what each says, and by what form it shows that it is a heading or an item of a list.
import { wordsOf } from "../../core/fold.ts";

export interface Line {
  /** Without the marks of a list, a heading or bold type. */
  text: string;
  /** Where the text begins in the posting. */
  start: number;
  /** Folded, at most so many as a sentence can need. */
  words: string[];
  isItem: boolean;
  /** Written as a heading: `#`, bold from end to end, between dashes, or in capitals. */
  isMarked: boolean;
}

const bullets = new Set("-–—*•●▪◦‣·○■□➢➤►✓✔✅⭐∙⁃o");
const isSpace = (sign: string | undefined): boolean => sign !== undefined && sign.trim() === "";

/** More words than this are read as no sentence: the rest of a line says nothing that is looked for. */
const mostWords = 400;
const mostLetters = 4000;

/** All lines with something in them, in order. Items that follow each other in one line (“● one ● two”) are lines of their own. */
export const linesOf = (posting: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= posting.length) {
    const at = posting.indexOf("\n", start);
    const end = at < 0 ? posting.length : at;
    for (const [from, to] of itemsIn(posting, start, end)) {
      const line = readLine(posting.slice(from, Math.min(to, from + mostLetters)), from);
      if (line) lines.push(line);
    }
    start = end + 1;
  }
  return lines;
};

/** Where the items of a line begin and end: at each sign that is used for nothing but lists. */
const itemsIn = (posting: string, start: number, end: number): [number, number][] => {
  const items: [number, number][] = [];
  let from = start;
  for (let at = start + 1; at < end; at++)
    if ((posting[at] === "●" || posting[at] === "•") && isSpace(posting[at + 1])) {
      items.push([from, at]);
      from = at;
    }
  return [...items, [from, end]];
};

const readLine = (written: string, offset: number): Line | null => {
  const { text: listed, from, isItem } = withoutBullet(written);
  const { text, isBold, shift } = withoutMarks(listed);
  const plain = text.replaceAll("**", "").replaceAll("__", "").replaceAll("\\", "").trim();
  const words = wordsOf(plain).slice(0, mostWords);
  if (words.length === 0) return null;
  const isMarked =
    isBold ||
    (!isItem && words.length >= 2 && words.length <= 8 && plain === plain.toUpperCase() && plain !== plain.toLowerCase());
  return { text: plain, start: offset + from + shift, words, isItem, isMarked };
};

const withoutBullet = (written: string): { text: string; from: number; isItem: boolean } => {
  let from = 0;
  while (isSpace(written[from])) from++;
  let isItem = false;
  for (;;) {
    const sign = written[from];
    const next = from + (sign !== undefined && (written.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
    if (sign !== undefined && (bullets.has(sign) || isPicture(written.codePointAt(from) ?? 0)) && isSpace(written[next])) {
      isItem = true;
      from = next;
    } else if (sign === "\u{fe0f}" || isSpace(sign)) from++;
    else break;
  }
  const number = /^\d{1,2}[.)]\s/.exec(written.slice(from, from + 5));
  if (number) return { text: written.slice(from + number[0].length), from: from + number[0].length, isItem: true };
  return { text: written.slice(from), from, isItem };
};

/** Pictures that people put before an item, such as 🏥. */
const isPicture = (code: number): boolean => (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);

const withoutMarks = (listed: string): { text: string; isBold: boolean; shift: number } => {
  const hashes = /^#{1,6}\s+/.exec(listed.slice(0, 12))?.[0].length ?? 0;
  let text = listed.slice(hashes).trim();
  const dashed = /^(?:\\?[-=_~]\s?){3,12}/.exec(text.slice(0, 40))?.[0].length ?? 0;
  if (dashed > 0) text = text.slice(dashed).trim();
  while (dashed > 0 && /[-=_~:\\]$/.test(text)) text = text.slice(0, -1).trimEnd();
  const bold = ["**", "__", "*", "_"].find(
    (mark) => text.length > 2 * mark.length && text.startsWith(mark) && isClosedBy(text, mark),
  );
  if (bold) text = text.replaceAll(bold, "").trim();
  return { text, isBold: hashes > 0 || dashed > 0 || bold !== undefined, shift: hashes };
};

/** Bold to its end, a colon behind it included. */
const isClosedBy = (text: string, mark: string): boolean => {
  const last = text.endsWith(":") ? text.slice(0, -1) : text;
  return last.endsWith(mark) && last.indexOf(mark, mark.length) === last.length - mark.length;
};
