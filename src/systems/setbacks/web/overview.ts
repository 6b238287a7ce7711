// What the page of its group and the palette show of setbacks.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { say, words } from "../../../web/words.ts";

const text = words("setbacks.overview", {
  teach: "Write down what did not work out. Let it rest, then take one lesson from it.",
  stands_one: "{{count}} written down, {{lessons}} lessons kept.",
  stands_other: "{{count}} written down, {{lessons}} lessons kept.",
});

export const overview = overviewOf(text, {
  "/setbacks": {
    keywords: "failure failures rejection rejected declined mistake lesson lessons refused hard went wrong",
    teaches: "teach",
    stands: async () => {
      const [setbacks, lessons] = await Promise.all([client.setbacks.list({ limit: 1 }), client.lessons.list({ limit: 1 })]);
      return setbacks.total > 0 ? say(text, "stands", { count: setbacks.total, lessons: lessons.total }) : undefined;
    },
  },
});
