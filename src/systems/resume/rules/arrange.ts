// The order of what is on a resume, changed by hand. The browser uses it: nothing of a server is imported here.
import type { RecordRef } from "../../../core/record.ts";

/** A record that is on it, or one line of it. */
export interface Part {
  record: RecordRef;
  line: string | null;
}

export const keyOfPart = ({ record, line }: Part): string => JSON.stringify([record.kind, record.id, line]);

const isSame = (one: Part, other: Part): boolean => keyOfPart(one) === keyOfPart(other);

/** Without it; a record takes its lines along. */
export const without = <P extends Part>(parts: readonly P[], off: Part): P[] =>
  parts.filter((one) => !isSame(one, off) && !(off.line === null && one.record.id === off.record.id));

/** A line brings its record along. */
export const withPart = (parts: readonly Part[], on: Part): Part[] => {
  const record = { record: on.record, line: null };
  const missing = [record, on].filter(
    (one, at, all) => !parts.some((part) => isSame(part, one)) && all.findIndex((twin) => isSame(twin, one)) === at,
  );
  return [...parts, ...missing];
};

/** One place up or down among those beside which it is shown: the two change places, all others keep theirs. */
export const moved = <P extends Part>(parts: readonly P[], what: Part, beside: readonly Part[], by: -1 | 1): P[] => {
  const at = beside.findIndex((one) => isSame(one, what));
  const other = beside[at + by];
  if (at < 0 || !other) return [...parts];
  const [from, to] = [what, other].map((of) => parts.findIndex((one) => isSame(one, of)));
  const [one, two] = [parts[from ?? -1], parts[to ?? -1]];
  return one && two ? parts.map((part) => (part === one ? two : part === two ? one : part)) : [...parts];
};
