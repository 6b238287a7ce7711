// Two edits of one record that met: which fields say something else now, and whose word stands unless the person chooses.
export interface MetVersions {
  yours: Record<string, unknown>;
  theirs: Record<string, unknown>;
  /** What both began with; where it is not known, every field of yours counts as changed by you. */
  before?: Record<string, unknown>;
}

export type Side = "yours" | "theirs";

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one || null) === JSON.stringify(other || null);

/** Fields in which the two versions differ. */
export const differingFields = (fields: readonly string[], { yours, theirs }: MetVersions): string[] =>
  fields.filter((field) => field !== "revision" && field in yours && !isSame(yours[field], theirs[field]));

/** What you did not touch stays as it was saved since; what you changed stays yours. */
export const sideUnlessChosen = (field: string, { yours, before }: MetVersions): Side =>
  before && isSame(yours[field], before[field]) ? "theirs" : "yours";

/** Your values where `side` says so, else those saved since. */
export const mergedEdits = (
  fields: readonly string[],
  versions: MetVersions,
  side: (field: string) => Side,
): Record<string, unknown> => ({
  ...versions.yours,
  ...Object.fromEntries(fields.map((field) => [field, versions[side(field)][field]])),
});

/** The fields of `values` that say something else than `before`. */
export const changedFields = (
  fields: readonly string[],
  values: Record<string, unknown>,
  before: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(fields.flatMap((field) => (isSame(values[field], before[field]) ? [] : [[field, values[field] ?? null]])));
