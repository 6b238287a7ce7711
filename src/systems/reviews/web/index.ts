// Reviews, the journal and decisions in the browser.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "reviews",
  group: "rhythm",
  text: labels,
  nav: [
    { to: "/reviews", label: "reviews", order: 5 },
    { to: "/journal", label: "journal", order: 30 },
    { to: "/decisions", label: "decisions", order: 40, group: "direction" },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "review", tone: "sky" },
  routes: [
    { path: "/reviews", load: () => import("./reviews.tsx") },
    { path: "/reviews/$id", load: () => import("./review.tsx") },
    { path: "/journal", load: () => import("./journal.tsx") },
    { path: "/journal/$id", load: () => import("./journal-entry.tsx") },
    { path: "/decisions", load: () => import("./decisions.tsx") },
    { path: "/decisions/$id", load: () => import("./decision.tsx") },
  ],
  named: { "new-decision": "/decisions?add=yes", reviews: "/reviews" },
  linkTo: (kind, id) => {
    if (kind === "review") return `/reviews/${id}`;
    if (kind === "reviews") return "/reviews";
    if (kind === "career-event") return `/reviews?event=${id}`;
    if (kind === "decision") return `/decisions/${id}`;
    return kind === "journal-entry" ? `/journal/${id}` : undefined;
  },
});
