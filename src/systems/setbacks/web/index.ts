// Setbacks in the browser: the log and the reflection, and lessons.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "setbacks",
  group: "rhythm",
  text: labels,
  nav: [
    { to: "/setbacks", label: "setbacks", order: 20 },
    { to: "/setbacks/lessons", label: "lessons", order: 22 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "setback", tone: "stone" },
  routes: [
    { path: "/setbacks", load: () => import("./setbacks.tsx") },
    { path: "/setbacks/lessons", load: () => import("./lessons.tsx") },
    { path: "/setbacks/lessons/$id", load: () => import("./lesson.tsx") },
    { path: "/setbacks/$id", load: () => import("./setback.tsx") },
  ],
  named: { setbacks: "/setbacks" },
  linkTo: (kind, id) => {
    if (kind === "setback") return `/setbacks/${id}`;
    if (kind === "lesson") return `/setbacks/lessons/${id}`;
    return kind === "pace" ? "/setbacks" : undefined;
  },
});
