// Words that are written alike: which words of a vocabulary share most letters in a row with a word.

export interface AlikeWord {
  /** Index in the vocabulary. */
  word: number;
  /** Cosine of the two words' runs of three and four letters, 0 to 1. */
  likeness: number;
}

export interface AlikeWords {
  /** Words with a likeness of at least `least`, the most alike first; the word itself is 1. */
  alike(word: string, least: number): readonly AlikeWord[];
}

const gramsOf = (word: string): string[] => {
  const padded = `^${word}$`;
  const grams = new Set<string>();
  for (const size of [3, 4]) for (let at = 0; at + size <= padded.length; at++) grams.add(padded.slice(at, at + size));
  return grams.size === 0 ? [padded] : [...grams];
};

/** Runs of letters weigh by how rare they are in the vocabulary (tf-idf), so that “-tion” tells little. */
export function alikeWords(vocabulary: readonly string[]): AlikeWords {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const starts = new Uint32Array(vocabulary.length + 1);
  const flat: number[] = [];
  vocabulary.forEach((word, at) => {
    for (const gram of gramsOf(word)) {
      const id = ids.get(gram) ?? ids.size;
      ids.set(gram, id);
      counts[id] = (counts[id] ?? 0) + 1;
      flat.push(id);
    }
    starts[at + 1] = flat.length;
  });
  const postStart = new Uint32Array(ids.size + 1);
  counts.forEach((count, id) => {
    postStart[id + 1] = (postStart[id] ?? 0) + count;
  });
  const posts = new Uint32Array(flat.length);
  const next = postStart.slice();
  const squared = Float64Array.from(counts, (count) => Math.log((vocabulary.length + 1) / count) ** 2);
  const norms = new Float64Array(vocabulary.length);
  vocabulary.forEach((_, word) => {
    let sum = 0;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const gram = flat[at] ?? 0;
      const slot = next[gram] ?? 0;
      posts[slot] = word;
      next[gram] = slot + 1;
      sum += squared[gram] ?? 0;
    }
    norms[word] = Math.sqrt(sum);
  });
  const unknown = Math.log(vocabulary.length + 1) ** 2;
  const dots = new Float64Array(vocabulary.length);

  return { alike };

  function alike(word: string, least: number): AlikeWord[] {
    let own = 0;
    const touched: number[] = [];
    for (const gram of gramsOf(word)) {
      const id = ids.get(gram);
      const weight = id === undefined ? unknown : (squared[id] ?? 0);
      own += weight;
      if (id === undefined) continue;
      for (let at = postStart[id] ?? 0; at < (postStart[id + 1] ?? 0); at++) {
        const other = posts[at] ?? 0;
        if (dots[other] === 0) touched.push(other);
        dots[other] = (dots[other] ?? 0) + weight;
      }
    }
    const found: AlikeWord[] = [];
    for (const other of touched) {
      const likeness = vocabulary[other] === word ? 1 : (dots[other] ?? 0) / (Math.sqrt(own) * (norms[other] ?? 1));
      dots[other] = 0;
      if (likeness >= least) found.push({ word: other, likeness: Math.min(1, likeness) });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word);
  }
}
