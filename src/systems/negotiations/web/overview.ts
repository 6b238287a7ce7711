// What the page of its group and the palette show of negotiation sheets.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("negotiations.overview", {
  teaches: "Prepare a talk about pay on one sheet, and take it along.",
  stand_one: "{{count}} sheet.",
  stand_other: "{{count}} sheets.",
});

export const overview = overviewOf(t, {
  "/negotiations": {
    keywords: "negotiate negotiation salary pay offer batna anchor counter offer walk away",
    teaches: "teaches",
    stands: async () => {
      const { total } = await client.negotiations.list({ limit: 1 });
      return total > 0 ? t("stand", { count: total }) : undefined;
    },
  },
});
