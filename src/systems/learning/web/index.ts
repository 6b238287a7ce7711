// Learning in the browser: the plan by weeks, activities, certificates.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "learning",
  group: "direction",
  text: labels,
  nav: [
    { to: "/learning", label: "learning", order: 30 },
    { to: "/learning/certificates", label: "certificates", order: 45, group: "you" },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  pieces: [
    { place: "plan", load: () => import("./weeks.tsx") },
    { place: "plan-side", load: () => import("./learned.tsx") },
  ],
  chip: { label: "learning", tone: "moss" },
  routes: [
    { path: "/learning/activities", load: () => import("./activities.tsx") },
    { path: "/learning/activities/$id", load: () => import("./activity.tsx") },
    { path: "/learning/certificates", load: () => import("./certificates.tsx") },
    { path: "/learning/certificates/$id", load: () => import("./certificate.tsx") },
  ],
  named: { certificates: "/learning/certificates" },
  linkTo: (kind, id) => {
    if (kind === "activity") return `/learning/activities/${id}`;
    return kind === "certificate" ? `/learning/certificates/${id}` : undefined;
  },
});
