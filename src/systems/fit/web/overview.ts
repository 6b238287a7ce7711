// What the page of its group and the palette show of fit with roles and places of work.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("fit.overview", {
  fit: "See how your interests, values and skills go with a role.",
  places: "Say how a place of work is. You see how it goes with what you prefer.",
  placesStand_one: "{{count}} place: {{latest}}.",
  placesStand_other: "{{count}} places. The latest: {{latest}}.",
});

export const overview = overviewOf(t, {
  "/assessment/fit": {
    keywords: "match matching suit suits suggestions suggested career change which job ideas alternatives recommend new career",
    teaches: "fit",
  },
  "/assessment/places": {
    keywords: "company companies employer office culture environment workplace team place boss offer remote",
    teaches: "places",
    stands: async () => {
      const { total, items } = await client.workplaces.list({ limit: 1 });
      return items[0] && t("placesStand", { count: total, latest: items[0].name });
    },
  },
});
