// The sentences of a line that is a paragraph, and the parts of one that a semicolon sets apart: what is judged by itself.
import type { Line } from "./lines.ts";

export interface Unit {
  text: string;
  /** Where the text begins in the posting. */
  start: number;
}

/** A point behind these ends no sentence. */
const shortened = new Set(
  "e.g i.e incl etc vs dr mr mrs st no ca approx z.b bzw inkl ggf u.a p.ej ex resp u.s ph.d m.s b.s b.a m.a".split(" "),
);

/** One unit for an item of a list; each sentence by itself where `inSentences`. A semicolon parts both. */
export const unitsOf = ({ text, start }: Line, inSentences: boolean): Unit[] => {
  const units: Unit[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const ends = sign === ";" || (inSentences && (sign === "." || sign === "!" || sign === "?") && endsSentence(text, at));
    if (!ends) continue;
    push(from, sign === "?" ? at + 1 : at);
    from = at + 1;
  }
  push(from, text.length);
  return units;

  function push(begin: number, end: number): void {
    const part = text.slice(begin, end);
    const said = part.trim();
    if (said !== "") units.push({ text: said, start: start + begin + (part.length - part.trimStart().length) });
  }
};

const endsSentence = (text: string, at: number): boolean => {
  const next = text[at + 1];
  if (next !== undefined && next.trim() !== "") return false;
  const after = text.slice(at + 1, at + 4).trimStart()[0] ?? "";
  if (after !== "" && after === after.toLowerCase() && after !== after.toUpperCase()) return false;
  const word =
    text
      .slice(Math.max(0, at - 10), at)
      .split(/[\s(]/)
      .at(-1) ?? "";
  return !shortened.has(word.toLowerCase());
};
