// Words as search and extraction compare them: folded, each with its place in the original text.
import { fold } from "../core/fold.ts";

/** What stands between a word and the one before it: nothing that matters, a comma, or the end of a sentence, line or list item. */
export const gap = { joined: 0, comma: 1, stop: 2 } as const;

export interface Words {
  count: number;
  /** Offsets into the original text, end exclusive. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** `gap` before each word; the first has `stop`. */
  gaps: Uint8Array;
  /** The folded words. */
  folded: string[];
}

const other = 0;
const letter = 1;
const mark = 2;
const commaSign = 3;
const stopSign = 4;
const lineEnd = 5;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(sign)) kinds[code] = letter;
  else if (sign === ",") kinds[code] = commaSign;
  else if (/[.;:!?|<>*]/.test(sign)) kinds[code] = stopSign;
  else if (sign === "\n" || sign === "\r") kinds[code] = lineEnd;
}

const wider = new Map<number, number>();

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? other;
  const known = wider.get(code);
  if (known !== undefined) return known;
  const sign = String.fromCodePoint(code);
  let kind = other;
  if (/[\p{L}\p{N}]/u.test(sign)) kind = letter;
  else if (/\p{M}/u.test(sign)) kind = mark;
  else if (/[•·‣▪●–—…。；：]/u.test(sign)) kind = stopSign;
  wider.set(code, kind);
  return kind;
}

/**
 * The words of a text in one pass. A word is a run of letters, digits and marks; "+" and "#" behind it belong to it ("C++", "C#"),
 * and so does a dot before it where a word starts (".NET"). A dash at the start of a line is a list item.
 */
export function words(text: string): Words {
  const room = (text.length >> 1) + 2;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const gaps = new Uint8Array(room);
  const folded: string[] = [];
  let count = 0;
  let between: number = gap.stop;
  let lines = 0;
  let at = 0;
  const { length } = text;
  while (at < length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if (kind !== letter) {
      if (code === 45 && lines > 0) between = gap.stop;
      else if (kind === commaSign) between = Math.max(between, gap.comma);
      else if (kind === lineEnd) {
        if (code === 10 && ++lines > 1) between = gap.stop;
      } else if (kind === stopSign && !isInnerDot(text, at, code)) between = gap.stop;
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    let plain = true;
    const start = at > 0 && text.charCodeAt(at - 1) === 46 && opensWord(text, at - 1) ? at - 1 : at;
    while (at < length) {
      const inner = text.codePointAt(at) ?? 0;
      const innerKind = kindOf(inner);
      if (innerKind !== letter && innerKind !== mark) break;
      if (inner > 127) plain = false;
      at += inner > 0xffff ? 2 : 1;
    }
    at = withSigns(text, at);
    const word = text.slice(start, at);
    starts[count] = start;
    ends[count] = at;
    gaps[count] = between;
    folded.push(plain ? word.toLowerCase() : fold(word));
    count++;
    between = gap.joined;
    lines = 0;
  }
  return { count, starts, ends, gaps, folded };
}

/** "node.js" and "v2.1" are one breath; "work. Then" is two sentences. */
function isInnerDot(text: string, at: number, code: number): boolean {
  if (code !== 46 && code !== 58) return false;
  if (opensWord(text, at)) return true;
  return at > 0 && kindOf(text.charCodeAt(at - 1)) === letter && kindOf(text.charCodeAt(at + 1) || 32) === letter;
}

function opensWord(text: string, dot: number): boolean {
  const before = dot === 0 ? 32 : text.charCodeAt(dot - 1);
  const after = text.charCodeAt(dot + 1) || 32;
  return (
    (before <= 32 || before === 40 || before === 44 || before === 47) && kindOf(after) === letter && (after < 48 || after > 57)
  );
}

function withSigns(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== 35 && sign !== 43) return at;
  let end = at;
  while (text.charCodeAt(end) === sign && end - at < 2) end++;
  if (sign === 43 && end - at < 2) return at;
  return kindOf(text.charCodeAt(end) || 32) === letter ? at : end;
}

/** A label as a list of folded words: how two names are compared. */
export function nameKey(name: string): string {
  return words(name).folded.join(" ");
}

/** "Python (computer programming)" is also called "Python"; null where the name has no bracket at its end. */
export function withoutBracket(name: string): string | null {
  const short = name.replace(/\s*\([^()]*\)\s*$/u, "").trim();
  return short === "" || short === name.trim() ? null : short;
}
