// Work on a list, a few at once, answered in its order.
const atOnce = 4;

export const inTurns = async <T, A>(all: readonly T[], work: (one: T) => Promise<A>): Promise<A[]> => {
  const answers: A[] = [];
  for (let at = 0; at < all.length; at += atOnce) answers.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))));
  return answers;
};
