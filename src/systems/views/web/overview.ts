// What the page of its group and the palette show of others’ views and the profile page.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("views.overview", {
  views: "Ask somebody you trust how they see your strengths.",
  viewsStand_one: "{{count}} person answered about you.",
  viewsStand_other: "{{count}} people answered about you.",
});

export const overview = overviewOf(t, {
  "/assessment/views": {
    keywords: "360 feedback colleagues boss manager friends opinion others see me raters blind spots",
    teaches: "views",
    stands: async () => {
      const { total, unnamed } = await client.views.list({ limit: 1 });
      const count = unnamed.reduce((sum, group) => sum + group.count, total);
      return count > 0 ? t("viewsStand", { count }) : undefined;
    },
  },
});
