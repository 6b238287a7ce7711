// What the page of its group and the palette show of employers one would like to work for.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("employers.overview", {
  employers: "Where you would like to work, who you know there, and what is next.",
  stands_one: "{{count}} employer.",
  stands_other: "{{count}} employers.",
});

export const overview = overviewOf(t, {
  "/employers": {
    keywords: "target employer organisation company hospital firm dream red flags next move where to work",
    teaches: "employers",
    stands: async () => {
      const { counts } = await client.employers.list({ limit: 1 });
      return counts.now > 0 ? t("stands", { count: counts.now }) : undefined;
    },
  },
});
