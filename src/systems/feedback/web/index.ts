// Feedback in the browser: what was heard, its place and its screens.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "feedback",
  group: "people",
  text: labels,
  nav: [
    { to: "/feedback", label: "feedback", order: 40 },
    { to: "/feedback/requests", label: "requests", order: 41 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "piece", tone: "clay" },
  routes: [
    { path: "/feedback", load: () => import("./feedback.tsx") },
    { path: "/feedback/requests", load: () => import("./requests.tsx") },
    { path: "/feedback/requests/$id", load: () => import("./request.tsx") },
    { path: "/feedback/$id", load: () => import("./note.tsx") },
  ],
  named: { feedback: "/feedback" },
  linkTo: (kind, id) =>
    kind === "feedback-note" ? `/feedback/${id}` : kind === "feedback-request" ? `/feedback/requests/${id}` : undefined,
});
