// What the page of the group and the palette show of interviews.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("interviews.overview", {
  teaches: "Keep each interview with its day, prepare it from your own stories, and write down how it went.",
  stand: "To come: {{ahead}}. Held: {{past}}.",
});

export const overview = overviewOf(t, {
  "/interviews": {
    keywords: "interview prepare questions star stories debrief thank you",
    teaches: "teaches",
    stands: async () => {
      const { counts } = await client.interviews.list({ limit: 1 });
      return counts.all > 0 ? t("stand", { ahead: counts.ahead, past: counts.past }) : undefined;
    },
  },
});
