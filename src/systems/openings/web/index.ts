// Openings in the browser: their list, the board, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const pages: Readonly<Record<string, string>> = { opening: "/openings", interview: "/interviews" };

export const screens = systemScreens({
  system: "openings",
  group: "moves",
  text: labels,
  nav: [
    { to: "/openings", label: "openings", order: 10 },
    { to: "/openings/board", label: "board", order: 20 },
    { to: "/openings/calendar", label: "calendar", order: 25 },
    { to: "/interviews", label: "interviews", order: 30 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "opening", tone: "sky" },
  routes: [
    { path: "/openings", load: () => import("./openings.tsx") },
    { path: "/openings/board", load: () => import("./board.tsx") },
    { path: "/openings/calendar", load: () => import("./calendar.tsx") },
    { path: "/openings/funnel", load: () => import("./funnel.tsx") },
    { path: "/openings/from-page", load: () => import("./from-page.tsx") },
    { path: "/openings/$id", load: () => import("./opening.tsx") },
    { path: "/interviews", load: () => import("./interviews.tsx") },
    { path: "/interviews/$id", load: () => import("./interview.tsx") },
  ],
  named: { openings: "/openings", interviews: "/interviews" },
  linkTo: (kind, id) => (pages[kind] ? `${pages[kind]}/${id}` : undefined),
});
