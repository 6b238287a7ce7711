// Fit in the browser: roles held against the person, and places of work as they see them.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "fit",
  group: "direction",
  text: labels,
  nav: [
    { to: "/assessment/fit", label: "placeFit", order: 25 },
    { to: "/assessment/places", label: "placePlaces", order: 50 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/assessment/places", load: () => import("./places.tsx") },
    { path: "/assessment/places/$id", load: () => import("./place.tsx") },
    { path: "/assessment/fit", load: () => import("./fit.tsx") },
  ],
  linkTo: (kind, id) => {
    if (kind === "new-workplace") return `/assessment/places?add=${encodeURIComponent(id)}`;
    return kind === "workplace" ? `/assessment/places/${id}` : undefined;
  },
});
