// Being seen, in the browser: its place, its screens, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "presence",
  group: "people",
  text: labels,
  nav: [{ to: "/presence", label: "presence", order: 27 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "appearance", tone: "sky" },
  routes: [
    { path: "/presence", load: () => import("./presence.tsx") },
    { path: "/presence/$id", load: () => import("./appearance.tsx") },
  ],
  named: { presence: "/presence" },
  linkTo: (kind, id) => (kind === "appearance" ? `/presence/${id}` : undefined),
});
