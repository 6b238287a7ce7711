// What the page of its group and the palette show of skills and the gap to a role.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("skills.overview", {
  skills: "Write down what you can do, how well, and what proves it.",
  skillsStand_one: "{{count}} skill. Changed last: {{latest}}.",
  skillsStand_other: "{{count}} skills. Changed last: {{latest}}.",
  gap: "Choose a role to see what it asks for and how far you are.",
  gapStands: "You aim for {{role}}.",
});

export const overview = overviewOf(t, {
  "/skills": {
    keywords:
      "abilities competencies competences strengths languages tools knowledge talents know-how proficiency level expertise",
    teaches: "skills",
    stands: async () => {
      const { total, items } = await client.skills.list({ sort: "changed", limit: 1 });
      return items[0] && t("skillsStand", { count: total, latest: items[0].label });
    },
  },
  "/gap": {
    keywords: "role target dream job missing requirements readiness qualified promotion next job posting advert vacancy compare",
    teaches: "gap",
    stands: async () => {
      const { profile } = await client.profile.show({});
      return profile?.targetRoleLabel ? t("gapStands", { role: profile.targetRoleLabel }) : undefined;
    },
  },
});
