// What the page of its group and the palette show of letters.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("letters.overview", {
  teaches: "Letters, calls and profiles, drafted from what you did; you say the rest.",
  stand_one: "{{count}} letter, {{draft}} not sent.",
  stand_other: "{{count}} letters, {{draft}} not sent.",
});

export const overview = overviewOf(t, {
  "/letters": {
    keywords:
      "letter cover letter application phone call script thank you note profile about linkedin headline motivation speculative",
    teaches: "teaches",
    stands: async () => {
      const { counts } = await client.letters.list({ limit: 1 });
      return counts.all > 0 ? t("stand", { count: counts.all, draft: counts.draft }) : undefined;
    },
  },
});
