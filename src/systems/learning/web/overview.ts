// What the page of its group and the palette show of learning.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("learning.overview", {
  teach: "Plan a course, a book or a project. Cairn lays it into your weeks.",
  stands_one: "{{count}} activity, {{active}} under way.",
  stands_other: "{{count}} activities, {{active}} under way.",
  certificates: "Write down a certificate. Cairn reminds you before it runs out.",
  certificatesStand_one: "{{count}} certificate: {{first}}.",
  certificatesStand_other: "{{count}} certificates. Runs out first: {{first}}.",
});

export const overview = overviewOf(t, {
  "/learning": {
    keywords: "course courses class study training workshop book books reading exam mooc education practice tutorial upskilling",
    teaches: "teach",
    stands: async () => {
      const [all, active] = await Promise.all([
        client.activities.list({ limit: 1 }),
        client.activities.list({ status: "active", limit: 1 }),
      ]);
      return all.total > 0 ? t("stands", { count: all.total, active: active.total }) : undefined;
    },
  },
  "/learning/certificates": {
    keywords:
      "certification certified diploma degree licence license badge accreditation expiry expires renew qualification proof",
    teaches: "certificates",
    stands: async () => {
      const { total, items } = await client.certificates.list({ limit: 1 });
      return items[0] && t("certificatesStand", { count: total, first: items[0].title });
    },
  },
});
