// What the page of its group and the palette show of reviews, the journal and decisions.
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("reviews.overview", {
  reviews: "Look back for a quarter of an hour a week. Decide what goes on.",
  reviewsStand_one: "{{count}} review done: {{latest}}.",
  reviewsStand_other: "{{count}} reviews done. The latest: {{latest}}.",
  journal: "Write down a thought or how the day was. Only you read it.",
  journalStands_one: "{{count}} entry, from {{day}}.",
  journalStands_other: "{{count}} entries, the latest from {{day}}.",
  decisions: "Write down a choice before you make it, and what you expect. Later you see how it went.",
  decisionsStand_one: "{{count}} decision: {{latest}}.",
  decisionsStand_other: "{{count}} decisions. The latest: {{latest}}.",
});

export const overview = overviewOf(t, {
  "/reviews": {
    keywords: "retrospective look back weekly monthly quarterly yearly reflection ritual summary reassess",
    teaches: "reviews",
    stands: async () => {
      const { total, items } = await client.reviews.list({ status: "done", limit: 1 });
      return items[0] && t("reviewsStand", { count: total, latest: items[0].title });
    },
  },
  "/journal": {
    keywords: "diary notes note thoughts notebook memo log writing mood reflection",
    teaches: "journal",
    stands: async () => {
      const { total, items } = await client.journal.list({ limit: 1 });
      return items[0] && t("journalStands", { count: total, day: sayDay(items[0].day) });
    },
  },
  "/decisions": {
    keywords: "choice choices choose options dilemma pros cons decide offer forecast probability bet",
    teaches: "decisions",
    stands: async () => {
      const { total, items } = await client.decisions.list({ limit: 1 });
      return items[0] && t("decisionsStand", { count: total, latest: items[0].decision.title });
    },
  },
});
