// What the page of its group and the palette show of being seen.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("presence.overview", {
  presence: "Where you spoke up, gave a talk or shared something, and what came of it.",
  stands_one: "{{count}} time. {{lately}}",
  stands_other: "{{count}} times. {{lately}}",
});

export const overview = overviewOf(t, {
  "/presence": {
    keywords:
      "presence visible visibility being seen speak up spoke up talk presentation article post discussion meeting linkedin reputation",
    teaches: "presence",
    stands: async () => {
      const { counts, lately } = await client.presence.list({ limit: 1 });
      return counts.all > 0 ? t("stands", { count: counts.all, lately }) : undefined;
    },
  },
});
