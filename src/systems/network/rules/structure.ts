// How a network is built (R. Burt, Structural Holes, 1992), as networkx computes it: effective size and constraint of one person in it.

/** An undirected network: for each person the weight of the tie to each neighbour, both ways the same. */
export type Network = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A network of ties, each named once; the weights of ties that are named several times add up. */
export const networkOf = (ties: Iterable<readonly [string, string, number?]>): Network => {
  const network = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, weight: number) => {
    const of = network.get(one) ?? new Map<string, number>();
    of.set(other, (of.get(other) ?? 0) + weight);
    network.set(one, of);
  };
  for (const [one, other, weight = 1] of ties) {
    if (one === other) continue;
    add(one, other, weight);
    add(other, one, weight);
  }
  return network;
};

const neighboursOf = (network: Network, one: string): ReadonlyMap<string, number> => network.get(one) ?? new Map();

/** Weight of all of one's ties together. */
const weightOf = (network: Network, one: string): number => {
  let sum = 0;
  for (const weight of neighboursOf(network, one).values()) sum += weight;
  return sum;
};

/**
 * How many people one's ties reach that are not tied to each other: n - 2t/n of an unweighted network, with n neighbours and t ties among them (Borgatti 1997), which
 * is networkx's `effective_size` of it. 0 to n; NaN for somebody without ties, as there.
 */
export const effectiveSize = (network: Network, ego: string): number => {
  const neighbours = neighboursOf(network, ego);
  let ends = 0;
  for (const one of neighbours.keys()) for (const other of neighboursOf(network, one).keys()) if (neighbours.has(other)) ends++;
  return neighbours.size === 0 ? Number.NaN : neighbours.size - ends / neighbours.size;
};

/**
 * How far one's ties lead back to the same people: the sum over neighbours j of (p_ij + sum over q of p_iq p_qj)^2, with p the shares of weight; networkx's
 * `constraint`. Near 0 for many people who do not know each other, 1 and more where all know each other; NaN for somebody without ties.
 */
export const constraint = (network: Network, ego: string): number => {
  const neighbours = neighboursOf(network, ego);
  if (neighbours.size === 0) return Number.NaN;
  const all = weightOf(network, ego);
  const reached = new Map([...neighbours].map(([other, weight]) => [other, weight / all]));
  for (const [through, weight] of neighbours) {
    const share = weight / all / weightOf(network, through);
    for (const [other, theirs] of neighboursOf(network, through)) {
      const before = reached.get(other);
      if (before !== undefined) reached.set(other, before + share * theirs);
    }
  }
  let sum = 0;
  for (const both of reached.values()) sum += both ** 2;
  return sum;
};
