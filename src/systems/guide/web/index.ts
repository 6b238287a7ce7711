// The guide in the browser: ask, look through the questions, read an answer.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "guide",
  group: "guide",
  text: labels,
  nav: [{ to: "/guide", label: "guide", order: 10 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/guide", load: () => import("./guide.tsx") },
    { path: "/guide/$id", load: () => import("./answer.tsx") },
  ],
});
