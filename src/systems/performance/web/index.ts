// Reviews at work in the browser: their list and pages, and pay.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "performance",
  group: "moves",
  text: labels,
  nav: [
    { to: "/performance", label: "performance", order: 50 },
    { to: "/performance/pay", label: "pay", order: 51 },
  ],
  overview: () => import("./overview.ts"),
  chip: { label: "review", tone: "sky" },
  routes: [
    { path: "/performance", load: () => import("./reviews.tsx") },
    { path: "/performance/pay", load: () => import("./pay.tsx") },
    { path: "/performance/pay/$id", load: () => import("./pay-fact.tsx") },
    { path: "/performance/$id", load: () => import("./review.tsx") },
  ],
  linkTo: (kind, id) =>
    kind === "performance-review" ? `/performance/${id}` : kind === "pay-fact" ? `/performance/pay/${id}` : undefined,
});
