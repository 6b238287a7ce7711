// What wins and stories say about questions of the person.
import { addDays } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { storyKind, winKind } from "./store.ts";

const daysBack = 90;

export const facts: readonly FactSource<Context>[] = [
  {
    key: "wins.recent",
    unknown: "No win is written down in the last 90 days. It takes ten seconds.",
    opens: { label: "Write one down", place: "wins" },
    tell: async ({ records, today }) => {
      const found = await latestRecords(records, winKind, {
        where: (query) => query.where("confirmation", "!=", "withdrawn").where("day", ">=", addDays(today, -daysBack)),
        orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
      });
      return (
        found && {
          said: `${sayCount(found.count, "win")} in the last ${daysBack} days, the latest ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
  {
    key: "wins.stories",
    unknown: "No story is ready to be told yet. A win can be made into one.",
    opens: { label: "Begin a story", place: "stories" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, storyKind);
      if (!found) return null;
      const told = await records.count(storyKind, (query) => query.where("lastRehearsed", "is not", null));
      return {
        said: `You have ${sayCount(found.count, "story", "stories")}, ${told} told aloud, such as ${found.named}.`,
        records: found.refs,
      };
    },
  },
];
