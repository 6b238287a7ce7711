// What reviews and decisions say about questions of the person.
import { sayNearDay } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { decisionKind, reviewKind, reviewsOf } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "reviews.last",
    unknown: "No review is finished yet. One of a week takes fifteen minutes.",
    opens: { label: "Begin one", place: "reviews" },
    tell: async ({ records, today }) => {
      const [last] = await reviewsOf(records, (query) => query.where("status", "=", "done"), 1);
      if (!last) return null;
      const label = `${last.cadence} from ${sayNearDay(last.from, today)}`;
      return {
        said: `Your last finished review is that of the ${label}.`,
        records: [{ kind: reviewKind.kind, id: last.id, label }],
      };
    },
  },
  {
    key: "reviews.decisions",
    unknown: "No decision of yours is written down yet. Written beforehand, it can be judged later.",
    opens: { label: "Write one down", place: "new-decision" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, decisionKind);
      return (
        found && { said: `${sayCount(found.count, "decision")} written down, the latest ${found.named}.`, records: found.refs }
      );
    },
  },
];
