// Rests as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, inOrder, listing } from "../../database/listing.ts";
import type { Records } from "../../database/records.ts";
import { restUntil } from "./rules.ts";
import { type Rest, rest } from "./schema.ts";

export const restKind = defineKind<Rest>({
  kind: "rest",
  label: "rest from reminders",
  shape: rest,
  title: ({ title }) => title,
});

export const restList = listing({
  filters: {
    over: condition(z.boolean().describe("Only those that are over, or only the others."), (query, yes, today) =>
      query.where("endsOn", yes ? "<" : ">=", today),
    ),
  },
  sorts: { end: ["endsOn desc"] },
  textHelp: "Words that stand in one.",
  tabs: { all: {}, ahead: { over: false } },
});

/** Nobody has so many ahead of them. */
const most = 100;

/** The last day of the rest in which today lies; null where reminders come. */
export const quietUntil = async (records: Records, today: Day): Promise<Day | null> =>
  restUntil(
    await records.list(restKind, {
      where: (query) => query.where("endsOn", ">=", today),
      orderBy: (query) => inOrder(query, ["endsOn"]),
      page: { limit: most, offset: 0 },
    }),
    today,
  );
