// What the palette shows of the guide.
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("guide.overview", {
  teach: "Ask a career question in your own words. The answer has your own record in it.",
});

export const overview = overviewOf(t, {
  "/guide": { keywords: "ask question answer help advice how should faq coach", teaches: "teach" },
});
