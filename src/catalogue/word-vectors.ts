// Entries as weighted words, laid out so that one is held against all others in one walk.

export interface WordVectors {
  /** Cosine of one entry with every entry, 0 to 1; 0 where either has no words. */
  alikeTo(at: number): Float64Array;
}

/**
 * Weight of a word: (1 + ln count) times its inverse document frequency; words of more than a fifth of the entries tell nothing and are left out.
 * `wordsOf` gives the words of an entry, or with weights of their own.
 */
export function wordVectors(
  count: number,
  wordsOf: (at: number) => Iterable<readonly [word: string, weight: number]>,
): WordVectors {
  const ids = new Map<string, number>();
  const words: number[] = [];
  const counts: number[] = [];
  const start = new Uint32Array(count + 1);
  const spread: number[] = [];
  for (let at = 0; at < count; at++) {
    const own = new Map<number, number>();
    for (const [word, weight] of wordsOf(at)) {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      own.set(id, (own.get(id) ?? 0) + weight);
    }
    for (const [id, times] of own) {
      words.push(id);
      counts.push(1 + Math.log(Math.max(1, times)));
      spread[id] = (spread[id] ?? 0) + 1;
    }
    start[at + 1] = words.length;
  }
  const idf = Float64Array.from(spread, (entries) => (entries > Math.max(3, count / 5) ? 0 : Math.log((count + 1) / entries)));
  const word = Uint32Array.from(words);
  const weight = Float32Array.from(counts, (times, place) => times * (idf[words[place] ?? 0] ?? 0));
  const norm = new Float64Array(count);
  const postStart = new Uint32Array(ids.size + 1);
  for (const id of word) postStart[id + 1] = (postStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < ids.size; id++) postStart[id + 1] = (postStart[id + 1] ?? 0) + (postStart[id] ?? 0);
  const next = postStart.slice();
  const entryOf = new Uint32Array(word.length);
  const postWeight = new Float32Array(word.length);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let place = start[at] ?? 0; place < (start[at + 1] ?? 0); place++) {
      const id = word[place] ?? 0;
      const slot = next[id] ?? 0;
      entryOf[slot] = at;
      postWeight[slot] = weight[place] ?? 0;
      next[id] = slot + 1;
      sum += (weight[place] ?? 0) ** 2;
    }
    norm[at] = Math.sqrt(sum);
  }

  return { alikeTo };

  function alikeTo(at: number): Float64Array {
    const dot = new Float64Array(count);
    for (let place = start[at] ?? 0; place < (start[at + 1] ?? 0); place++) {
      const own = weight[place] ?? 0;
      const id = word[place] ?? 0;
      if (own === 0) continue;
      for (let slot = postStart[id] ?? 0; slot < (postStart[id + 1] ?? 0); slot++) {
        const other = entryOf[slot] ?? 0;
        dot[other] = (dot[other] ?? 0) + own * (postWeight[slot] ?? 0);
      }
    }
    const own = norm[at] ?? 0;
    return dot.map((sum, other) => (sum === 0 ? 0 : Math.min(1, sum / (own * (norm[other] ?? 1)))));
  }
}
