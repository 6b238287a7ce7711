// What the page of the group and the palette show of trends.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("trends.overview", {
  teaches: "Take in the feeds that you follow, and see which of your skills and of your aim the news touches.",
  trends: "What the postings that you keep ask for, and what to learn next by them.",
  counted_one: "{{count}} posting counted.",
  counted_other: "{{count}} postings counted.",
  stands_one: "{{count}} thing unread.",
  stands_other: "{{count}} things unread.",
});

export const overview = overviewOf(t, {
  "/feeds": {
    keywords: "feeds news rss atom json opml articles follow topics read keep field industry",
    teaches: "teaches",
    stands: async () => {
      const { counts } = await client.feedItems.list({ limit: 1 });
      return counts.all > 0 ? t("stands", { count: counts.unread }) : undefined;
    },
  },
  "/trends": {
    keywords: "trends demand market skills asked postings statistics what employers want learn next",
    teaches: "trends",
    stands: async () => {
      const { postings } = await client.trends.skills({ limit: 1 });
      return postings > 0 ? t("counted", { count: postings }) : undefined;
    },
  },
});
