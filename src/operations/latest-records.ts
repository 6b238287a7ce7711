// How many records of a kind there are, with the latest of them as links: what many a fact of the person's own record is told by.
import type { RecordFields, RecordRef } from "../core/record.ts";
import type { Kind } from "../database/kind.ts";
import type { ListOptions, Records } from "../database/records.ts";

interface Latest {
  count: number;
  refs: RecordRef[];
  /** Their titles, quoted and joined: “A” and “B”. */
  named: string;
}

/** Ordered as told, else by when they were written; null where there are none. */
export const latestRecords = async <T extends RecordFields>(
  records: Records,
  kind: Kind<T>,
  { where, orderBy }: Pick<ListOptions, "where" | "orderBy"> = {},
  most = 2,
): Promise<Latest | null> => {
  const count = await records.count(kind, where);
  if (count === 0) return null;
  const found = await records.list(kind, {
    ...(where && { where }),
    orderBy: orderBy ?? ((query) => query.orderBy("createdAt", "desc").orderBy("id", "desc")),
    page: { limit: most, offset: 0 },
  });
  const refs = found.map((one) => ({ kind: kind.kind, id: one.id, label: kind.title(one) }));
  return { count, refs, named: refs.map(({ label }) => `“${label}”`).join(" and ") };
};
