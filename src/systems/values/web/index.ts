// Values in the browser: what matters, limits, what gives energy, and what success means.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const addresses: Readonly<Record<string, string>> = {
  "values-exercise": "/assessment/values",
  "work-value": "/assessment/work-values",
  "hard-limit": "/assessment/limits",
  "energy-entry": "/assessment/energy",
  "enjoyed-role": "/assessment/enjoyed-roles",
  "success-statement": "/assessment/success",
};

export const screens = systemScreens({
  system: "values",
  group: "you",
  text: labels,
  nav: [
    { to: "/assessment/values", label: "placeValues", order: 6 },
    { to: "/assessment/energy", label: "placeEnergy", order: 7 },
    { to: "/assessment/success", label: "placeSuccess", order: 8 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "assessment", tone: "sky" },
  routes: [
    { path: "/assessment/values", load: () => import("./values.tsx") },
    { path: "/assessment/values/exercise", load: () => import("./weigh.tsx") },
    { path: "/assessment/values/$id", load: () => import("./exercise.tsx") },
    { path: "/assessment/work-values/$id", load: () => import("./work-value.tsx") },
    { path: "/assessment/limits/$id", load: () => import("./limit.tsx") },
    { path: "/assessment/energy", load: () => import("./energy.tsx") },
    { path: "/assessment/energy/$id", load: () => import("./energy-entry.tsx") },
    { path: "/assessment/enjoyed-roles/$id", load: () => import("./enjoyed-role.tsx") },
    { path: "/assessment/success", load: () => import("./success.tsx") },
    { path: "/assessment/success/$id", load: () => import("./success-statement.tsx") },
  ],
  named: {
    values: "/assessment/values",
    "values-exercise": "/assessment/values/exercise",
    energy: "/assessment/energy",
    success: "/assessment/success",
  },
  linkTo: (kind, id) => (addresses[kind] ? `${addresses[kind]}/${id}` : undefined),
});
