// Learning in the browser: the plan by weeks, activities, certificates.
import { systemScreens } from "../../../web/system-screens.ts";
import { text } from "./text.ts";

export const screens = systemScreens({
  system: "learning",
  group: "direction",
  text,
  nav: [{ to: "/learning", label: "learning", order: 30 }],
  chip: { label: "learning", tone: "moss" },
  routes: [
    { path: "/learning", title: "learning", load: () => import("./plan.tsx") },
    { path: "/learning/activities", title: "activities", load: () => import("./activities.tsx") },
    { path: "/learning/activities/$id", title: "activity", load: () => import("./activity.tsx") },
    { path: "/learning/certificates", title: "certificates", load: () => import("./certificates.tsx") },
    { path: "/learning/certificates/$id", title: "certificate", load: () => import("./certificate.tsx") },
  ],
  commands: [
    { label: "newActivity", keywords: "learn course book workshop", run: (go) => go("/learning/activities?add=yes") },
    { label: "newCertificate", keywords: "certification licence expiry", run: (go) => go("/learning/certificates?add=yes") },
  ],
  linkTo: (kind, id) => {
    if (kind === "activity") return `/learning/activities/${id}`;
    return kind === "certificate" ? `/learning/certificates/${id}` : undefined;
  },
});
