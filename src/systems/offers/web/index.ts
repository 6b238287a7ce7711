// Offers in the browser: held against each other, their pages, and their card beside an opening.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "offers",
  group: "moves",
  text: labels,
  nav: [{ to: "/offers", label: "offers", order: 40 }],
  overview: () => import("./overview.ts"),
  chip: { label: "offer", tone: "gold" },
  pieces: [{ place: "opening", load: () => import("./opening-piece.tsx") }],
  routes: [
    { path: "/offers", load: () => import("./offers.tsx") },
    { path: "/offers/$id", load: () => import("./offer.tsx") },
  ],
  named: { offers: "/offers" },
  linkTo: (kind, id) => (kind === "offer" ? `/offers/${id}` : kind === "offer-weights" ? "/offers" : undefined),
});
