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
  routes: [
    { path: "/assessment/places", load: () => import("./places.tsx") },
    { path: "/assessment/places/$id", load: () => import("./place.tsx") },
    { path: "/assessment/fit", load: () => import("./fit.tsx") },
  ],
  commands: [
    { label: "fitOfRole", keywords: "fit match suggested roles occupation", run: (go) => go("/assessment/fit") },
    {
      label: "sayPlace",
      keywords: "workplace company environment interview offer",
      run: (go) => go("/assessment/places?add=yes"),
    },
  ],
  linkTo: (kind, id) => (kind === "workplace" ? `/assessment/places/${id}` : undefined),
});
