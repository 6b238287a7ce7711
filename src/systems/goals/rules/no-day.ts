// Days and numbers that belong to a name and say no time: "the April newsletter", what stands in quotation marks.
import type { Span } from "../../../language/days.ts";

const quotes = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]/gu;

/** Where the text quotes a title or words of others. */
export const quotedIn = (text: string): Span[] =>
  Array.from(text.matchAll(quotes), ({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** These come round or are dates themselves: "before the March deadline" names a day. */
const dated =
  /^[\s-]+(?:deadline|meeting|review|exam|intake|conference|session|round|appraisal|shift|class|course|start|term|fair|morning|afternoon|evening|night|and|or|at|to|with|for|in|on|by|of|if|so|from|until|through|week|when|as|using|while|because)s?\b/i;
const article = /\b(?:the|an?|our|my|their|its)\s+(?:[\p{L}-]+\s+)?$/iu;
const ofName = /(?:\bBlack|\bGood|\bHoly|\bPalm)\s+$/u;
const goesOn = /^(?:[\s-]+[\p{L}]{3,}|['’]s?\s+\p{L}{3,}|\s+\p{Lu})/u;

/** Whether the words of a day are part of what something is called, by what stands before and after them. */
export const standsInName = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (ofName.test(before)) return true;
  return article.test(before) && goesOn.test(after) && !dated.test(after);
};
