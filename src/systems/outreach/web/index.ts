// Talks to learn from in the browser: their place, their screens, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "outreach",
  group: "people",
  text: labels,
  nav: [{ to: "/inquiries", label: "inquiries", order: 22 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "inquiry", tone: "moss" },
  routes: [
    { path: "/inquiries", load: () => import("./inquiries.tsx") },
    { path: "/inquiries/$id", load: () => import("./inquiry.tsx") },
  ],
  named: { inquiries: "/inquiries" },
  linkTo: (kind, id) => (kind === "inquiry" ? `/inquiries/${id}` : undefined),
});
