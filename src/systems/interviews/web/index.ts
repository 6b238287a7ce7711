// Interviews in the browser: their list, their pages, and their card beside an opening.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "interviews",
  group: "moves",
  text: labels,
  nav: [{ to: "/interviews", label: "interviews", order: 30 }],
  overview: () => import("./overview.ts"),
  chip: { label: "chip", tone: "sky" },
  pieces: [{ place: "opening", load: () => import("./opening-piece.tsx") }],
  routes: [
    { path: "/interviews", load: () => import("./interviews.tsx") },
    { path: "/interviews/$id", load: () => import("./interview.tsx") },
  ],
  named: { interviews: "/interviews" },
  linkTo: (kind, id) => (kind === "interview" ? `/interviews/${id}` : undefined),
});
