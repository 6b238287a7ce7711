// What a program answers, as a tree that is asked for its values by paths: `location.city`, `salary.min`.

export type Tree = { readonly [name: string]: unknown };

export const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path; of a list on the way, its first. */
export const valueAt = (tree: unknown, path: string): unknown => {
  let value = tree;
  for (const name of path.split(".")) {
    const one = Array.isArray(value) ? value[0] : value;
    value = isTree(one) && Object.hasOwn(one, name) ? one[name] : undefined;
  }
  return value;
};

const named = ["name", "label", "value", "text", "title", "credentialCategory", "description", "fullLocation"];

/** A value as text: of a thing its name, of a list each, one a line. Empty where there is none. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("\n");
  if (!isTree(value)) return "";
  return named.map((name) => (isTree(value[name]) ? "" : textOf(value[name]))).find(Boolean) ?? "";
};

/** The first text that stands at one of the paths; null where none does. */
export const firstText = (tree: unknown, paths: readonly string[]): string | null =>
  paths.map((path) => textOf(valueAt(tree, path))).find(Boolean) ?? null;

/** The first number at one of the paths, also where it is written as a text. */
export const firstNumber = (tree: unknown, paths: readonly string[]): number | null => {
  for (const path of paths) {
    const value = valueAt(tree, path);
    const number = typeof value === "string" ? Number(value.replaceAll(",", "") || Number.NaN) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return null;
};
