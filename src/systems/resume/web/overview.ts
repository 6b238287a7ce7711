// What the page of its group and the palette show of the resume.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("resume.overview", {
  teach: "Read in a resume, or write down your jobs and your schooling. You enter each thing once.",
  stands_one: "{{count}} experience. The latest: {{latest}}.",
  stands_other: "{{count}} experiences. The latest: {{latest}}.",
});

export const overview = overviewOf(t, {
  "/resume": {
    keywords:
      "cv curriculum vitae lebenslauf linkedin experience jobs employment work history education school university degree past employers import tailor pdf word docx export letter",
    teaches: "teach",
    stands: async () => {
      const { total, items } = await client.experiences.list({ limit: 1 });
      return items[0] && t("stands", { count: total, latest: items[0].title });
    },
  },
});
