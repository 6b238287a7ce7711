// What openings and the funnel say about questions of the person.
import { sayCount } from "../../core/say.ts";
import { inOrder } from "../../database/listing.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { funnelOf } from "./rules/funnel.ts";
import { sayFunnel, sayRate } from "./rules/say-funnel.ts";
import { funnelRows } from "./store/funnel.ts";
import { openingKind } from "./store/openings.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "openings.open",
    unknown: "No opening is kept yet. A name and a place in one line are enough.",
    opens: { label: "Keep an opening", place: "openings" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, openingKind, {
        where: (query) => query.where("state", "=", "open"),
        orderBy: (query) => inOrder(query, ["nextOn"]),
      });
      return (
        found && {
          said: `${sayCount(found.count, "opening is", "openings are")} open, next ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
  {
    key: "openings.funnel",
    unknown: "Nothing was applied for yet, so no rate can be told.",
    opens: { label: "Keep an application", place: "openings" },
    tell: async ({ records, today }) => {
      const found = funnelOf(await funnelRows(records, today, {}));
      if (found.applied === 0) return null;
      const [rate] = found.rates;
      return { said: [...sayFunnel(found).said.slice(0, 2), rate && sayRate(rate)].filter(Boolean).join(" "), records: [] };
    },
  },
];
