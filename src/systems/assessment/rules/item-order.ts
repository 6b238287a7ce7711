// The order in which a sitting asks its items: mixed, different from sitting to sitting, and the same whenever one sitting is opened again.

/** Fisher–Yates shuffle driven by the sitting's id (FNV-1a seed, mulberry32 generator). */
export const itemOrder = <T>(items: readonly T[], sittingId: string): T[] => {
  const next = generator(sittingId);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const place = Math.floor(next() * (last + 1));
    const moved = order[last] as T;
    order[last] = order[place] as T;
    order[place] = moved;
  }
  return order;
};

const generator = (seed: string): (() => number) => {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
