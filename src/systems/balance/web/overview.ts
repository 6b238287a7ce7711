// What the page of its group and the palette show of balance.
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("balance.overview", {
  teach: "Log how you are in four taps. Cairn shows when the load grows too heavy.",
  stands_one: "{{count}} pulse, from {{day}}.",
  stands_other: "{{count}} pulses, the latest from {{day}}.",
});

export const overview = overviewOf(t, {
  "/balance": {
    keywords:
      "burnout stress stressed tired exhausted overwhelmed overwork overtime workload health mental wellbeing energy mood pulse sleep rest recovery holiday vacation time off quiet hours boundaries strain capacity work-life self-care",
    teaches: "teach",
    stands: async () => {
      const { total, items } = await client.pulse.list({ limit: 1 });
      return items[0] && t("stands", { count: total, day: sayDay(items[0].day) });
    },
  },
});
