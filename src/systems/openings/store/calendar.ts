// What of openings and offers falls into a time, asked by the columns that are kept beside them.
import type { Day } from "../../../core/day.ts";
import { inOrder } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import type { Offer } from "../schema/offer.ts";
import { offerKind } from "./offers.ts";
import { type LineRow, lineColumns, openingKind } from "./openings.ts";

/** Open ones whose next step is due then, the first due first. */
export const stepsBetween = (records: Records, from: Day, to: Day, most: number): Promise<LineRow[]> =>
  records.rows<LineRow>(openingKind, lineColumns, {
    where: (query) => query.where("state", "=", "open").where("nextOn", ">=", from).where("nextOn", "<=", to),
    orderBy: (query) => inOrder(query, ["nextOn"]),
    page: { limit: most, offset: 0 },
  });

/** Found and not applied for, whose last day to apply is then. */
export const lastDaysBetween = (records: Records, from: Day, to: Day, most: number): Promise<LineRow[]> =>
  records.rows<LineRow>(openingKind, lineColumns, {
    where: (query) => query.where("stage", "=", "found").where("deadline", ">=", from).where("deadline", "<=", to),
    orderBy: (query) => inOrder(query, ["deadline"]),
    page: { limit: most, offset: 0 },
  });

/** Open offers that want an answer then. */
export const answersBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Offer>[]> =>
  records.list(offerKind, {
    where: (query) => query.where("decision", "=", "open").where("answerBy", ">=", from).where("answerBy", "<=", to),
    orderBy: (query) => inOrder(query, ["answerBy"]),
    page: { limit: most, offset: 0 },
  });
