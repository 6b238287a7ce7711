// What the page of its group and the palette show of feedback.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("feedback.overview", {
  teaches: "Keep what others say about your work, in their words, and what you did with it.",
  stands_one: "{{count}} piece of feedback, {{open}} not answered yet.",
  stands_other: "{{count}} pieces of feedback, {{open}} not answered yet.",
  requestsTeach: "Ask those you work with how they see it: no account, on a phone, grouped where you promise it.",
  requestsStand_one: "{{count}} request, {{open}} open.",
  requestsStand_other: "{{count}} requests, {{open}} open.",
});

export const overview = overviewOf(t, {
  "/feedback": {
    keywords: "feedback praise critique advice compliment appraisal 360 what others say boss comment",
    teaches: "teaches",
    stands: async () => {
      const { counts } = await client.feedback.list({ limit: 1 });
      return counts.all > 0 ? t("stands", { count: counts.all, open: counts.open }) : undefined;
    },
  },
  "/feedback/requests": {
    keywords: "360 survey ask raters anonymous questions link appraisal others",
    teaches: "requestsTeach",
    stands: async () => {
      const { counts } = await client.feedbackRequests.list({ limit: 1 });
      return counts.all > 0 ? t("requestsStand", { count: counts.all, open: counts.open }) : undefined;
    },
  },
});
