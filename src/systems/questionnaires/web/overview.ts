// What the page of its group and the palette show of knowing yourself.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("questionnaires.overview", {
  teach: "Answer a few questions about what interests you, what you are good at and how you like to work.",
  stands_one: "{{count}} questionnaire answered.",
  stands_other: "{{count}} questionnaires answered.",
});

export const overview = overviewOf(t, {
  "/assessment": {
    keywords:
      "test quiz questionnaire questionnaires personality strengths weaknesses interests character big five riasec holland myself who am i",
    teaches: "teach",
    stands: async () => {
      const { total } = await client.sittings.list({ state: "finished", limit: 1 });
      return total > 0 ? t("stands", { count: total }) : undefined;
    },
  },
});
