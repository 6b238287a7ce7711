// What the page of its group and the palette show of reviews at work.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("performance.overview", {
  reviews: "What is expected of you, what proves it, and what you want: ready before the talk.",
  reviewsStand_one: "{{count}} review, {{ahead}} ahead.",
  reviewsStand_other: "{{count}} reviews, {{ahead}} ahead.",
  pay: "What you were paid from when, and where it stands.",
  payStand_one: "{{count}} fact of pay.",
  payStand_other: "{{count}} facts of pay.",
});

export const overview = overviewOf(t, {
  "/performance": {
    keywords: "performance review appraisal brag document packet self-review promotion raise criteria expectations boss talk",
    teaches: "reviews",
    stands: async () => {
      const { counts } = await client.performance.list({ limit: 1 });
      return counts.all > 0 ? t("reviewsStand", { count: counts.all, ahead: counts.ahead }) : undefined;
    },
  },
  "/performance/pay": {
    keywords: "pay salary wage raise bonus income money earned payslip",
    teaches: "pay",
    stands: async () => {
      const { total } = await client.pay.list({ limit: 1 });
      return total > 0 ? t("payStand", { count: total }) : undefined;
    },
  },
});
