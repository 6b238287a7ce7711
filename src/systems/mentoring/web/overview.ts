// What the page of its group and the palette show of mentors and sponsors.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("mentoring.overview", {
  mentors: "One person for one question: ask well, come prepared, tell them what came of it.",
  mentorsStand_one: "{{count}} person, {{active}} active.",
  mentorsStand_other: "{{count}} people, {{active}} active.",
  sponsors: "Which decision you want, who makes it, who speaks for you there.",
  sponsorsStand_one: "{{count}} decision, {{open}} open.",
  sponsorsStand_other: "{{count}} decisions, {{open}} open.",
});

export const overview = overviewOf(t, {
  "/mentors": {
    keywords: "mentor coach coaching sponsor peer mentee mentoring role model advice session agenda buddy",
    teaches: "mentors",
    stands: async () => {
      const { counts } = await client.mentors.list({ limit: 1 });
      return counts.all > 0 ? t("mentorsStand", { count: counts.all, active: counts.active }) : undefined;
    },
  },
  "/mentors/sponsors": {
    keywords: "sponsor sponsorship promotion decision decide advocate speak for me board who decides",
    teaches: "sponsors",
    stands: async () => {
      const { counts } = await client.sponsorships.list({ limit: 1 });
      return counts.all > 0 ? t("sponsorsStand", { count: counts.all, open: counts.open }) : undefined;
    },
  },
});
