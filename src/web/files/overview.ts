// What the page of its group and the palette show of kept files.
import { client } from "../client.ts";
import { overviewOf } from "../system-screens.ts";
import { words } from "../words.ts";

const t = words("files.overview", {
  teach: "Keep a report, a letter or a picture that proves your work.",
  stands_one: "{{count}} file: {{latest}}.",
  stands_other: "{{count}} files. The latest: {{latest}}.",
});

export const overview = overviewOf(t, {
  "/files": {
    keywords: "documents attachments uploads pdf pictures photos screenshots evidence proof papers letters portfolio scan",
    teaches: "teach",
    stands: async () => {
      const { total, items } = await client.attachments.list({ limit: 1 });
      return items[0] && t("stands", { count: total, latest: items[0].name });
    },
  },
});
