// What the page of its group and the palette show of the catalogue.
import { client } from "../../web/client.ts";
import { overviewOf } from "../../web/system-screens.ts";
import { words } from "../../web/words.ts";

const t = words("catalogue.overview", {
  teach: "Look up what a role asks for and what a skill means.",
  stands: "{{roles}} roles and {{skills}} competencies to look up.",
});

export const overview = overviewOf(t, {
  "/catalogue": {
    keywords: "jobs roles occupations professions careers titles dictionary lookup browse esco onet salary market explore",
    teaches: "teach",
    stands: async () => {
      const { items } = await client.catalogue.sources({});
      const sum = (of: "roles" | "skills") => items.reduce((all, source) => all + source[of], 0);
      return t("stands", { roles: sum("roles"), skills: sum("skills") });
    },
  },
});
