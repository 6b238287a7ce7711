// What setbacks and their lessons say about questions of the person.
import { addMonths } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { lessonKind, setbackKind } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "setbacks.lessons",
    unknown: "No lesson is kept yet. One comes of looking at a setback once it has cooled.",
    opens: { label: "Your setbacks", place: "setbacks" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, lessonKind);
      return found && { said: `You keep ${sayCount(found.count, "lesson")}, the latest ${found.named}.`, records: found.refs };
    },
  },
  {
    key: "setbacks.rejections",
    unknown: "No rejection is written down in the last twelve months.",
    opens: { label: "Your setbacks", place: "setbacks" },
    tell: async ({ records, today }) => {
      const found = await latestRecords(records, setbackKind, {
        where: (query) => query.where("kind", "=", "rejection").where("day", ">=", addMonths(today, -12)),
        orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
      });
      return (
        found && {
          said: `${sayCount(found.count, "rejection")} in the last twelve months, the latest ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
];
