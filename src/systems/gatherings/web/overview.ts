// What the page of its group and the palette show of events.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("gatherings.overview", {
  events: "Where you go to meet people, and what comes of it. The groups you belong to stand here too.",
  eventsStand_one: "{{count}} event, {{ahead}} ahead.",
  eventsStand_other: "{{count}} events, {{ahead}} ahead.",
});

export const overview = overviewOf(t, {
  "/events": {
    keywords: "events conference meetup workshop fair course evening networking association membership group club dues renewal",
    teaches: "events",
    stands: async () => {
      const { counts } = await client.gatherings.list({ limit: 1 });
      return counts.all > 0 ? t("eventsStand", { count: counts.all, ahead: counts.ahead }) : undefined;
    },
  },
});
