// What the page of its group and the palette show of work values, energy and success.
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("values.overview", {
  values: "Weigh ten values against each other. You see what matters most to you in work.",
  energy: "Note which tasks give you energy and which take it.",
  energyStands_one: "{{count}} task noted, on {{day}}.",
  energyStands_other: "{{count}} tasks noted, the latest on {{day}}.",
  success: "Say in one sentence what success means to you.",
});

export const overview = overviewOf(t, {
  "/assessment/values": {
    keywords: "values important matters meaning priorities motivation limits deal-breakers what i want pay principles",
    teaches: "values",
    stands: async () => (await client.values.result({})).result?.said,
  },
  "/assessment/energy": {
    keywords: "drains draining energises tiring fun enjoy like dislike tasks motivation flow boring",
    teaches: "energy",
    stands: async () => {
      const { total, items } = await client.energy.list({ limit: 1 });
      return items[0] && t("energyStands", { count: total, day: sayDay(items[0].day) });
    },
  },
  "/assessment/success": {
    keywords: "vision purpose mission dream ideal life happy happiness meaning definition",
    teaches: "success",
    stands: async () => (await client.success.show({})).statement?.words,
  },
});
