// A pattern that meets only whole words, whatever letters they are written with.

/** `pattern` is the source of an expression, in which `\w` is any letter and `\b` the end of a word. Upper and lower case are one. */
export const wholeWords = (pattern: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll("\\w", "[\\p{L}]").replaceAll("\\b", "(?![\\p{L}])")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
