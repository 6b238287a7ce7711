// Texts as every store takes them: without halves of letters (unpaired surrogates) and without the letter NUL, which one database keeps and another refuses.

const mendedText = (text: string): string => (text.includes("\u0000") ? text.replaceAll("\u0000", "") : text).toWellFormed();

/** The same value with each text in it mended, names of fields as well, however deep; itself where nothing was to mend. */
export const wellFormed = <T>(value: T): T => mended(value) as T;

const mended = (value: unknown): unknown => {
  if (typeof value === "string") return mendedText(value);
  if (Array.isArray(value)) {
    const items = value.map(mended);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const before = Object.entries(value);
  const after = before.map(([name, inner]) => [mendedText(name), mended(inner)] as const);
  const isSame = after.every(([name, inner], at) => name === before[at]?.[0] && inner === before[at]?.[1]);
  return isSame ? value : Object.fromEntries(after);
};
