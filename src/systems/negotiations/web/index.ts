// Negotiation sheets in the browser: their list, their pages, and their card beside an offer.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "negotiations",
  group: "moves",
  text: labels,
  nav: [{ to: "/negotiations", label: "negotiations", order: 45 }],
  overview: () => import("./overview.ts"),
  pieces: [{ place: "offer", load: () => import("./offer-piece.tsx") }],
  routes: [
    { path: "/negotiations", load: () => import("./negotiations.tsx") },
    { path: "/negotiations/$id", load: () => import("./negotiation.tsx") },
  ],
  linkTo: (kind, id) => (kind === "negotiation" ? `/negotiations/${id}` : undefined),
});
