// What the page of its group and the palette show of goals.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("goals.overview", {
  teach: "Write down what you want to reach and by when. Then you can see your pace.",
  stands_one: "{{count}} open goal: {{first}}.",
  stands_other: "{{count}} open goals. At the top: {{first}}.",
});

export const overview = overviewOf(t, {
  "/goals": {
    keywords:
      "objectives targets aims ambitions milestones okr key results smart plans resolutions progress deadline check-in dreams",
    teaches: "teach",
    stands: async () => {
      const { total, items } = await client.goals.list({ limit: 1 });
      return items[0] && t("stands", { count: total, first: items[0].goal.title });
    },
  },
});
