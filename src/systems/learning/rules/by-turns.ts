// One after the other of several lists, so that none of them waits for the end of another.

/** The first of each list, then the second of each, as far as the longest goes. */
export const byTurns = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }).flatMap((_, at) =>
    lists.flatMap((list) => list[at] ?? []),
  );
