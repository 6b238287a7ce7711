// What the page of its group and the palette show of people and talks.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("network.overview", {
  contacts: "Write down who you know and when you last talked, so that nobody slips away.",
  contactsStand_one: "{{count}} person. Time for a talk: {{slipping}}.",
  contactsStand_other: "{{count}} people. Time for a talk: {{slipping}}.",
  conversations: "Keep what was said and what was promised, on both sides.",
  conversationsStand_one: "{{count}} conversation, {{mine}} with a promise of yours that is open.",
  conversationsStand_other: "{{count}} conversations, {{mine}} with a promise of yours that is open.",
});

export const overview = overviewOf(t, {
  "/contacts": {
    keywords: "contacts network people colleagues friends address book crm keep in touch linkedin vcard referral",
    teaches: "contacts",
    stands: async () => {
      const { counts } = await client.contacts.list({ limit: 1 });
      return counts.all > 0 ? t("contactsStand", { count: counts.all, slipping: counts.slipping }) : undefined;
    },
  },
  "/conversations": {
    keywords: "talks meetings coffee calls promises waiting on follow up met informational interview",
    teaches: "conversations",
    stands: async () => {
      const { counts } = await client.conversations.list({ limit: 1 });
      return counts.all > 0 ? t("conversationsStand", { count: counts.all, mine: counts.mine }) : undefined;
    },
  },
});
