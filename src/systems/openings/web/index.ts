// Openings in the browser: their list, the board, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "openings",
  group: "moves",
  text: labels,
  nav: [
    { to: "/openings", label: "openings", order: 10 },
    { to: "/openings/board", label: "board", order: 20 },
    { to: "/openings/calendar", label: "calendar", order: 25 },
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
  ],
  named: { openings: "/openings" },
  linkTo: (kind, id) => (kind === "opening" ? `/openings/${id}` : undefined),
});
