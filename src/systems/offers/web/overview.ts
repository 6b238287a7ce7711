// What the page of the group and the palette show of offers.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("offers.overview", {
  teaches: "See what an offer is worth over four years, and which leads by what counts for you.",
  stand: "Open: {{open}}. In all: {{all}}.",
});

export const overview = overviewOf(t, {
  "/offers": {
    keywords: "offers salary pay negotiate compare bonus equity total compensation decide",
    teaches: "teaches",
    stands: async () => {
      const { counts } = await client.offers.list({ limit: 1 });
      return counts.all > 0 ? t("stand", { open: counts.open, all: counts.all }) : undefined;
    },
  },
});
