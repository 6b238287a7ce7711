// The order in which a sitting asks its items: mixed, different from sitting to sitting, and the same whenever one sitting is opened again.
import { seedOf, sequence } from "../../../core/sequence.ts";

/** Fisher–Yates shuffle driven by the sitting's id. */
export const itemOrder = <T>(items: readonly T[], sittingId: string): T[] => {
  const next = sequence(seedOf(sittingId));
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const place = Math.floor(next() * (last + 1));
    const moved = order[last] as T;
    order[last] = order[place] as T;
    order[place] = moved;
  }
  return order;
};
