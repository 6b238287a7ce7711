// A value that came from outside, brought into the bounds of its shape: texts and lists that are too long are cut.
import type { z } from "zod";

export interface Cut {
  path: readonly PropertyKey[];
  /** How many letters or entries were kept. */
  most: number;
}

/** `value` as `schema` takes it, with what was cut; what does not fit in another way fails as `parse` does. */
export const cutToFit = <S extends z.ZodType>(schema: S, value: z.input<S>): { value: z.output<S>; cuts: Cut[] } => {
  const first = schema.safeParse(value);
  if (first.success) return { value: first.data, cuts: [] };
  const fitted = structuredClone(value);
  const cuts = first.error.issues.flatMap((issue) => {
    if (issue.code !== "too_big") return [];
    cutAt(fitted, issue.path, Number(issue.maximum));
    return { path: issue.path, most: Number(issue.maximum) };
  });
  return { value: schema.parse(fitted), cuts };
};

const cutAt = (root: unknown, path: readonly PropertyKey[], most: number): void => {
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<PropertyKey, unknown>)[step], root);
  const last = path.at(-1) ?? "";
  const held = (holder as Record<PropertyKey, unknown>)[last];
  if (Array.isArray(held)) held.length = most;
  else
    (holder as Record<PropertyKey, unknown>)[last] = `${String(held)
      .slice(0, most - 1)
      .trimEnd()}…`.toWellFormed();
};
