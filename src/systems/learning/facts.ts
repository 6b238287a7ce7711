// What the learning plan and certificates say about questions of the person.
import { sayNearDay } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { activityKind, certificateKind, certificatesOf } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "learning.next",
    unknown: "Nothing to learn is on your plan yet.",
    opens: { label: "Open the plan", place: "learning" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, activityKind, {
        where: (query) => query.where("status", "in", ["planned", "under way"]),
        orderBy: (query) => query.orderBy("status", "desc").orderBy("weight", "desc").orderBy("id"),
      });
      return (
        found && {
          said: `${sayCount(found.count, "activity is", "activities are")} on your plan, such as ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
  {
    key: "learning.certificates",
    unknown: "No certificate or licence of yours is kept yet. Kept with its last day, it reminds you in time.",
    opens: { label: "Keep one", place: "certificates" },
    tell: async ({ records, today }) => {
      const all = await certificatesOf(records);
      if (all.length === 0) return null;
      const ends = all.filter(({ expires }) => expires !== null && expires >= today);
      const [first] = ends.toSorted((a, b) => (a.expires ?? "").localeCompare(b.expires ?? ""));
      const over = all.filter(({ expires }) => expires !== null && expires < today).length;
      const parts = [
        `You keep ${sayCount(all.length, "certificate")}.`,
        first?.expires && `“${first.title}” ends first, on ${sayNearDay(first.expires, today)}.`,
        over > 0 && `${sayCount(over, "has", "have")} run out.`,
      ];
      return {
        said: parts.filter(Boolean).join(" "),
        records: first ? [{ kind: certificateKind.kind, id: first.id, label: first.title }] : [],
      };
    },
  },
];
