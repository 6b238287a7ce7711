// Feedback in the browser: what was heard, its place and its screens.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "feedback",
  group: "people",
  text: labels,
  nav: [{ to: "/feedback", label: "feedback", order: 40 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "piece", tone: "clay" },
  routes: [
    { path: "/feedback", load: () => import("./feedback.tsx") },
    { path: "/feedback/$id", load: () => import("./note.tsx") },
  ],
  linkTo: (kind, id) => (kind === "feedback-note" ? `/feedback/${id}` : undefined),
});
