// A fact that changed, narrowed to the part of it that did: of a number its value, not its unit.
export interface FactChanged {
  field: string;
  before: unknown;
  after: unknown;
}

const isParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The parts that differ, each named by the field and the part ("number value"); the change itself where it has none. */
export const narrowed = (change: FactChanged): FactChanged[] => {
  const { field, before, after } = change;
  if (!isParts(before) || !isParts(after)) return [change];
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return parts
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => ({ field: `${field} ${part}`, before: before[part], after: after[part] }));
};
