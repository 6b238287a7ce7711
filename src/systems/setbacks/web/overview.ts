// What the page of its group and the palette show of setbacks and lessons.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("setbacks.overview", {
  setbacks: "Write down what did not work out. Let it rest, then take one lesson from it.",
  setbacksStand_one: "{{count}} written down.",
  setbacksStand_other: "{{count}} written down.",
  lessons: "What a setback taught you stands here and comes back when you need it.",
  lessonsStand_one: "{{count}} lesson: {{latest}}",
  lessonsStand_other: "{{count}} lessons. The latest: {{latest}}",
});

export const overview = overviewOf(t, {
  "/setbacks": {
    keywords: "failure failures rejection rejected declined mistake refused hard went wrong",
    teaches: "setbacks",
    stands: async () => {
      const { total } = await client.setbacks.list({ limit: 1 });
      return total > 0 ? t("setbacksStand", { count: total }) : undefined;
    },
  },
  "/setbacks/lessons": {
    keywords: "lesson learned learnt mistakes insight wisdom advice to myself",
    teaches: "lessons",
    stands: async () => {
      const { total, items } = await client.lessons.list({ limit: 1 });
      return items[0] && t("lessonsStand", { count: total, latest: items[0].text });
    },
  },
});
