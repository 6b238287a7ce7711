// Answers of a pure function that costs much and is asked the same again and again: the latest few are kept.

/** `compute` with its last `most` answers kept, by what its input is as JSON; nobody may change an answer. */
export const keepLatest = <I, O>(most: number, compute: (input: I) => O): ((input: I) => O) => {
  const kept = new Map<string, O>();
  return (input) => {
    const name = JSON.stringify(input);
    const answer = kept.has(name) ? (kept.get(name) as O) : compute(input);
    kept.delete(name);
    kept.set(name, answer);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
};
