// Employers one would like to work for, in the browser: their place, their screens, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "employers",
  group: "people",
  text: labels,
  nav: [{ to: "/employers", label: "employers", order: 28 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "employer", tone: "sky" },
  routes: [
    { path: "/employers", load: () => import("./employers.tsx") },
    { path: "/employers/$id", load: () => import("./employer.tsx") },
  ],
  named: { employers: "/employers" },
  linkTo: (kind, id) => (kind === "employer" ? `/employers/${id}` : undefined),
});
