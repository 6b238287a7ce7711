// What the page of its group and the palette show of talks to learn from.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("outreach.overview", {
  inquiries: "Twenty minutes with somebody who knows it from inside. The ask, the questions and the thanks are prepared.",
  inquiriesStand_one: "{{count}} talk to learn from, {{open}} with something to do.",
  inquiriesStand_other: "{{count}} talks to learn from, {{open}} with something to do.",
});

export const overview = overviewOf(t, {
  "/inquiries": {
    keywords: "informational ask people learn about role company talk questions advice thank you report back",
    teaches: "inquiries",
    stands: async () => {
      const { counts } = await client.inquiries.list({ limit: 1 });
      return counts.all > 0 ? t("inquiriesStand", { count: counts.all, open: counts.open }) : undefined;
    },
  },
});
