// How the person is seen, in the browser: views of others, and the page worth printing.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "views",
  group: "you",
  text: labels,
  nav: [{ to: "/assessment/views", label: "placeViews", order: 9 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/assessment/views", load: () => import("./views.tsx") },
    { path: "/assessment/views/new", load: () => import("./new-view.tsx") },
    { path: "/assessment/views/$id", load: () => import("./view.tsx") },
    { path: "/assessment/profile", load: () => import("./profile.tsx") },
  ],
  named: { views: "/assessment/views" },
  linkTo: (kind, id) => (kind === "view" ? `/assessment/views/${id}` : undefined),
});
