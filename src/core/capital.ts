// A phrase as a sentence or a title begins.

/** With a capital first letter, where that letter has one of its own: “ß” has none and stays. */
export const capital = (words: string): string => {
  const [first = ""] = words;
  const large = first.toUpperCase();
  return [...large].length === 1 ? large + words.slice(first.length) : words;
};
