// Questionnaires in the browser: the page of all that is known, sittings, their results, and where every item comes from.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const addresses: Readonly<Record<string, string>> = {
  sitting: "/assessment/sittings",
  instrument: "/assessment/instruments",
};

export const screens = systemScreens({
  system: "questionnaires",
  group: "you",
  text: labels,
  nav: [{ to: "/assessment", label: "assessment", order: 5 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "assessment", tone: "sky" },
  routes: [
    { path: "/assessment", load: () => import("./landing.tsx") },
    { path: "/assessment/instruments/$id", load: () => import("./instrument.tsx") },
    { path: "/assessment/sittings", load: () => import("./sittings.tsx") },
    { path: "/assessment/sittings/$id", load: () => import("./sitting.tsx") },
    { path: "/assessment/sittings/$id/compare", load: () => import("./compare.tsx") },
    { path: "/assessment/licences", load: () => import("./licences.tsx") },
  ],
  named: { assessment: "/assessment" },
  linkTo: (kind, id) => (addresses[kind] ? `${addresses[kind]}/${id}` : undefined),
});
