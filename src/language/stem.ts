// Words that differ by their English endings alone.

/**
 * The stem that English inflections share: plural and third person s, -ing, -ed, -e, doubled consonants. Light on purpose: it joins "managing",
 * "manages" and "manage", and leaves short words and names alone.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let base = word;
  if (base.endsWith("ies") && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (base.endsWith("s") && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith("ing") && base.length > 6) base = longEnough(undouble(base.slice(0, -3)), base);
  else if (base.endsWith("ed") && base.length > 5) base = longEnough(undouble(base.slice(0, -2)), base);
  if (base.endsWith("e") && base.length > 4) base = base.slice(0, -1);
  return base.endsWith("y") && base.length > 4 ? `${base.slice(0, -1)}i` : base;
}

/** Below four letters a stem is a word of its own: "let" is not letting. */
function longEnough(cut: string, whole: string): string {
  return cut.length < 4 ? whole : cut;
}

function undouble(base: string): string {
  const last = base.at(-1);
  return last === base.at(-2) && last !== "l" && last !== "s" && last !== "z" ? base.slice(0, -1) : base;
}
