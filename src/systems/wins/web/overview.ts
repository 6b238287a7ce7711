// What the page of its group and the palette show of wins and stories.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("wins.overview", {
  wins: "Write down what went well, however small. You will need it for a review or an interview.",
  winsStand_one: "{{count}} win: {{latest}}.",
  winsStand_other: "{{count}} wins. The latest: {{latest}}.",
  stories: "Turn a win into a story for an interview, and tell it aloud.",
  storiesStand_one: "{{count}} story: {{first}}.",
  storiesStand_other: "{{count}} stories. Changed last: {{first}}.",
});

export const overview = overviewOf(t, {
  "/wins": {
    keywords:
      "achievements accomplishments success successes brag document praise proud results cairn stone celebrate awards kudos thanks raise appraisal",
    teaches: "wins",
    stands: async () => {
      const { total, items } = await client.wins.list({ limit: 1 });
      return items[0] && t("winsStand", { count: total, latest: items[0].title });
    },
  },
  "/stories": {
    keywords: "interview questions answers star situation task action result rehearse tell me about a time behavioural examples",
    teaches: "stories",
    stands: async () => {
      const { total, items } = await client.stories.list({ sort: "changed", limit: 1 });
      return items[0] && t("storiesStand", { count: total, first: items[0].title });
    },
  },
});
