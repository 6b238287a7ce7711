// A record of which there is one for an id, such as a person's settings or what stands for one day.
import type { RecordFields } from "../core/record.ts";
import type { Kind } from "./kind.ts";
import type { Draft, Owned, Patch, Records } from "./records.ts";

/** Writes the one record that an id stands for: new with what is `usual` beside the patch, out of the bin, or changed. */
export const writeOne = async <T extends RecordFields>(
  records: Records,
  kind: Kind<T>,
  id: string,
  patch: Patch<T>,
  { usual, revision }: { usual?: Patch<T>; revision?: number | undefined } = {},
): Promise<Owned<T>> => {
  const known = await records.anyOf(kind, id);
  if (!known) return records.create(kind, { ...usual, ...patch, id } as unknown as Draft<T>);
  if (known.deletedAt) await records.restore(kind, id);
  return records.update(kind, await records.get(kind, id), patch, revision);
};
