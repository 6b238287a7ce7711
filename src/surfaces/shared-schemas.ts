// Makes a description shorter: an object that is written out more than once becomes a component that all places point to.

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

interface Described {
  paths?: unknown;
  components?: { schemas?: Record<string, unknown> };
}

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fewest = 3;

const isRecord = (value: unknown): value is Record<string, Json> =>
  isObject(value) && value.type === "object" && isObject(value.properties) && Object.keys(value.properties).length >= fewest;

const capital = (word: string): string =>
  word.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** Named for the operation where it stands first: `SkillsList`, `SkillsListItem`. */
export const shareSchemas = <D extends Described>(document: D): D => {
  const seen = new Map<string, { count: number; name: string }>();
  const count = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const inner of value) count(inner, name);
    if (!isObject(value)) return;
    if (isRecord(value)) {
      const written = JSON.stringify(value);
      const known = seen.get(written);
      if (known) known.count += 1;
      else seen.set(written, { count: 1, name });
      // What stands inside of what was seen before is shared with it.
      if (known) return;
    }
    for (const [key, inner] of Object.entries(value)) count(inner, nameInside(value, key, name));
  };
  count(document.paths, "");

  const names = new Map<string, string>();
  const taken = new Set(Object.keys(document.components?.schemas ?? {}));
  for (const [written, { count: times, name }] of seen) {
    if (times < 2) continue;
    const free =
      [name, ...Array.from({ length: 99 }, (_, index) => `${name}${index + 2}`)].find((each) => !taken.has(each)) ?? name;
    taken.add(free);
    names.set(written, free);
  }

  const schemas: Record<string, unknown> = { ...document.components?.schemas };
  const replaced = (value: unknown, whole = false): unknown => {
    if (Array.isArray(value)) return value.map((inner) => replaced(inner));
    if (!isObject(value)) return value;
    const name = whole ? undefined : names.get(JSON.stringify(value));
    if (name) {
      schemas[name] ??= replaced(value, true);
      return { $ref: `#/components/schemas/${name}` };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  const paths = replaced(document.paths);
  return { ...document, paths, components: { ...document.components, schemas } } as D;
};

const nameInside = (value: Record<string, Json>, key: string, name: string): string => {
  if (typeof value.operationId === "string" && key !== "operationId")
    return `${capital(value.operationId)}${key === "requestBody" ? "Input" : ""}`;
  if (key === "items") return name.endsWith("Item") ? name : `${name}Item`;
  if (["properties", "schema", "content", "application/json", "anyOf", "oneOf", "allOf", "responses", "200"].includes(key))
    return name;
  return /^[a-z][A-Za-z]+$/.test(key) && name ? `${name}${capital(key)}` : name;
};
