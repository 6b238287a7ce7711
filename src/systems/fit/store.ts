// Places of work as the person sees them, in the record.
import { defineKind } from "../../database/kind.ts";
import { listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { type Workplace, workplace, workplaceScales } from "./schema/workplace.ts";

export const workplaceKind = defineKind<Workplace>({
  kind: "workplace",
  label: "place of work",
  shape: workplace,
  title: (record) => record.name,
  text: (record) =>
    [record.note, ...workplaceScales.map(({ id, steps }) => steps[(record[id] ?? 0) - 1])].filter(Boolean).join("\n"),
});

export const workplaceList = listing({ filters: {}, sorts: { day: ["day desc", "createdAt desc", "id"] } });

/** The latest picture first. */
export const workplacesOf = (records: Records): Promise<Owned<Workplace>[]> =>
  records.list(workplaceKind, {
    orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id"),
  });
