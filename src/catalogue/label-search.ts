// Instant search over every name in the catalogue: word beginnings, small typing errors, the best kind of match first.

import { stem } from "../language/stem.ts";
import { words } from "./fold.ts";

export interface SearchTerm {
  /** Which entry the name belongs to. */
  entry: number;
  name: string;
  isLabel: boolean;
  /** Decides between equally good matches, 0 to 5, more first. */
  preference: number;
}

export interface TermHit {
  entry: number;
  /** Index of the name that matched best. */
  term: number;
  /** Higher is better; only the order means anything. */
  score: number;
}

export interface LabelSearch {
  /** Best name of every entry that matches all words of the query, best first. */
  find(query: string, keep: (entry: number) => boolean): TermHit[];
}

const points = { exact: 1000, start: 800, inside: 600, alias: -100, typo: -150, extraWord: -6, wholeWord: 20 } as const;

/** Builds the search in one go: about 6 bytes a word of every name, plus the vocabulary. */
export function labelSearch(count: number, termAt: (at: number) => SearchTerm): LabelSearch {
  const known = new Map<string, number>();
  const seen: string[] = [];
  const termStart = new Uint32Array(count + 1);
  const entryOf = new Uint32Array(count);
  const isLabel = new Uint8Array(count);
  const preference = new Uint8Array(count);
  const flat: number[] = [];
  for (let term = 0; term < count; term++) {
    const { entry, name, isLabel: label, preference: own } = termAt(term);
    preference[term] = own;
    entryOf[term] = entry;
    isLabel[term] = label ? 1 : 0;
    for (const word of words(name).folded) {
      let id = known.get(word);
      if (id === undefined) {
        id = seen.length;
        known.set(word, id);
        seen.push(word);
      }
      flat.push(id);
    }
    termStart[term + 1] = flat.length;
  }
  const order = seen.map((_, at) => at).sort((a, b) => compare(seen[a] ?? "", seen[b] ?? ""));
  const vocabulary = order.map((at) => seen[at] ?? "");
  const place = new Uint32Array(order.length);
  order.forEach((at, sorted) => {
    place[at] = sorted;
  });
  const wordOf = Uint32Array.from(flat, (id) => place[id] ?? 0);
  const { postStart, posts } = invert(wordOf, termStart, vocabulary.length);

  return { find };

  function find(query: string, keep: (entry: number) => boolean): TermHit[] {
    const asked = words(query).folded.map(candidates);
    const rarest = asked.reduce<Asked | null>((best, next) => (best === null || next.size < best.size ? next : best), null);
    if (rarest === null || rarest.size === 0) return [];
    const best = new Map<number, TermHit>();
    for (const [from, to] of rarest.ranges) {
      for (let at = postStart[from] ?? 0; at < (postStart[to] ?? 0); at++) {
        const term = posts[at] ?? 0;
        const entry = entryOf[term] ?? 0;
        if (!keep(entry)) continue;
        const score = scoreOf(term, asked);
        if (score === null) continue;
        const known = best.get(entry);
        if (known === undefined || known.score < score) best.set(entry, { entry, term, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  function scoreOf(term: number, asked: readonly Asked[]): number | null {
    const from = termStart[term] ?? 0;
    const length = (termStart[term + 1] ?? 0) - from;
    if (asked.length > length) return null;
    let score = 0;
    let inOrder = true;
    let whole = 0;
    for (let k = 0; k < asked.length; k++) {
      const word = asked[k];
      if (!word) continue;
      if (inOrder && matches(word, wordOf[from + k] ?? 0)) {
        if (wordOf[from + k] === word.exact) whole++;
        continue;
      }
      inOrder = false;
      let found = false;
      for (let at = from; at < from + length; at++) {
        if (!matches(word, wordOf[at] ?? 0)) continue;
        found = true;
        if (wordOf[at] === word.exact) {
          whole++;
          break;
        }
      }
      if (!found) return null;
    }
    for (const word of asked) if (word.typo) score += points.typo;
    if (inOrder && whole === length) score += points.exact;
    else if (inOrder) score += points.start + points.wholeWord * whole;
    else score += points.inside + points.wholeWord * whole;
    if (isLabel[term] === 0) score += points.alias;
    return score + points.extraWord * Math.min(10, length - asked.length) + (preference[term] ?? 0);
  }

  function candidates(word: string): Asked {
    const from = lowerBound(vocabulary, word);
    const to = lowerBound(vocabulary, `${word}\uffff`);
    if (to > from) return asking([[from, to]], vocabulary[from] === word ? from : -1, false);
    const near = vocabulary.flatMap((known, at): [number, number][] => (isNear(word, known) ? [[at, at + 1]] : []));
    const whole = near.filter(([at]) => (vocabulary[at] ?? "").length <= word.length + 1);
    if (whole.length > 0) return asking(whole, -1, true);
    const stemmed = stem(word);
    if (near.length === 0 && stemmed.length > 3) {
      const start = lowerBound(vocabulary, stemmed);
      const end = lowerBound(vocabulary, `${stemmed}\uffff`);
      return asking(end > start ? [[start, end]] : [], -1, true);
    }
    return asking(near, -1, true);
  }

  function asking(ranges: [number, number][], exact: number, typo: boolean): Asked {
    const size = ranges.reduce((sum, [from, to]) => sum + (postStart[to] ?? 0) - (postStart[from] ?? 0), 0);
    return { ranges, exact, typo, size };
  }
}

interface Asked {
  /** Half-open ranges of vocabulary ids that the word may stand for. */
  ranges: [number, number][];
  exact: number;
  typo: boolean;
  size: number;
}

function matches(asked: Asked, id: number): boolean {
  for (const [from, to] of asked.ranges) if (id >= from && id < to) return true;
  return false;
}

function invert(wordOf: Uint32Array, termStart: Uint32Array, size: number) {
  const postStart = new Uint32Array(size + 1);
  for (const id of wordOf) postStart[id + 1] = (postStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) postStart[id + 1] = (postStart[id + 1] ?? 0) + (postStart[id] ?? 0);
  const next = postStart.slice(0, size);
  const posts = new Uint32Array(wordOf.length);
  for (let term = 0; term + 1 < termStart.length; term++) {
    for (let at = termStart[term] ?? 0; at < (termStart[term + 1] ?? 0); at++) {
      const id = wordOf[at] ?? 0;
      const slot = next[id] ?? 0;
      posts[slot] = term;
      next[id] = slot + 1;
    }
  }
  return { postStart, posts };
}

/** One slip in a word of four to seven letters, two in a longer one; the first letter has to be right. */
export function isNear(word: string, known: string): boolean {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0 || word.charCodeAt(0) !== known.charCodeAt(0)) return false;
  if (known.length < word.length - slips) return false;
  const head = known.length > word.length + slips ? known.slice(0, word.length) : known;
  return slipsBetween(word, head, slips) <= slips;
}

/** Optimal string alignment distance (insert, delete, replace, swap of neighbours), given up beyond `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
