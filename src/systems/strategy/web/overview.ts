// What the page of the group and the palette show of strategy.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("strategy.overview", {
  paths: "See which roles your work leads to, step by step, and keep the path that you want.",
  scenarios: "Hold plan A, B and Z beside staying, test cheaply what you do not know, and decide.",
  scenariosStand_one: "{{count}} scenario beside staying.",
  scenariosStand_other: "{{count}} scenarios beside staying.",
  pathsStand_one: "{{count}} path kept.",
  pathsStand_other: "{{count}} paths kept.",
});

export const overview = overviewOf(t, {
  "/paths": {
    keywords: "career path map ladder lattice next role promotion change field move options where to go near roles strategy",
    teaches: "paths",
    stands: async () => {
      const { counts } = await client.paths.list({ limit: 1 });
      return counts.all > 0 ? t("pathsStand", { count: counts.all }) : undefined;
    },
  },
  "/scenarios": {
    keywords: "scenario plan A B Z compare options risk runway regret uncertainty test decide leave quit stay what if",
    teaches: "scenarios",
    stands: async () => {
      const { counts } = await client.scenarios.list({ limit: 1 });
      return counts.all > 0 ? t("scenariosStand", { count: counts.all }) : undefined;
    },
  },
});
