// Openings by their ids, with what each is called and whether it is open, for records that stand for a step of one.
import type { Records } from "../../../database/records.ts";
import type { Opening } from "../schema/opening.ts";
import { openingKind, type states } from "./openings.ts";

type NamedOpening = Pick<Opening, "id" | "title" | "organisation"> & { state: (typeof states)[number] };

export const openingsOf = async (records: Records, ids: readonly string[]): Promise<ReadonlyMap<string, NamedOpening>> => {
  if (ids.length === 0) return new Map();
  const rows = await records.rows<NamedOpening>(openingKind, ["id", "title", "organisation", "state"], {
    where: (query) => query.where("id", "in", [...new Set(ids)]),
  });
  return new Map(rows.map((row) => [row.id, row]));
};
