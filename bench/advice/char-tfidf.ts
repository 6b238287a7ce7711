// The baseline for names: cosine of runs of three to five letters within words (tf-idf), the best name of each entry.

export interface NamedEntry {
  names: readonly string[];
}

const gramsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}+#]+/u)) {
    if (word === "") continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= padded.length; at++) {
        const gram = padded.slice(at, at + size);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
  }
  return counts;
};

export const charTfidf = (entries: readonly NamedEntry[]) => {
  const posts = new Map<string, number[]>();
  const owner: number[] = [];
  const vectors: Map<string, number>[] = [];
  entries.forEach(({ names }, entry) => {
    for (const name of names) {
      const grams = gramsOf(name);
      for (const gram of grams.keys()) {
        const list = posts.get(gram);
        if (list) list.push(owner.length);
        else posts.set(gram, [owner.length]);
      }
      vectors.push(grams);
      owner.push(entry);
    }
  });
  const idf = (gram: string) => Math.log((1 + owner.length) / (1 + (posts.get(gram)?.length ?? 0))) + 1;
  const norms = vectors.map((grams) => Math.sqrt([...grams].reduce((sum, [gram, tf]) => sum + (tf * idf(gram)) ** 2, 0)));
  return (text: string, limit: number): { entry: number; score: number }[] => {
    const dots = new Float64Array(owner.length);
    let own = 0;
    for (const [gram, tf] of gramsOf(text)) {
      const weight = tf * idf(gram);
      own += weight ** 2;
      for (const name of posts.get(gram) ?? [])
        dots[name] = (dots[name] ?? 0) + weight * (vectors[name]?.get(gram) ?? 0) * idf(gram);
    }
    const best = new Map<number, number>();
    dots.forEach((dot, name) => {
      if (dot === 0) return;
      const score = dot / (Math.sqrt(own) * (norms[name] || 1));
      const entry = owner[name] ?? 0;
      if (score > (best.get(entry) ?? 0)) best.set(entry, score);
    });
    return [...best]
      .map(([entry, score]) => ({ entry, score }))
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
      .slice(0, limit);
  };
};
