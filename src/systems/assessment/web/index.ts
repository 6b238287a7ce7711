// Knowing yourself in the browser: questionnaires, sittings, results, and how others see the person.
import { systemScreens } from "../../../web/system-screens.ts";
import { text } from "./text.ts";

const addresses: Readonly<Record<string, string>> = {
  sitting: "/assessment/sittings",
  instrument: "/assessment/instruments",
  view: "/assessment/views",
};

export const screens = systemScreens({
  system: "assessment",
  group: "you",
  text,
  nav: [{ to: "/assessment", label: "assessment", order: 5 }],
  chip: { label: "assessment", tone: "sky" },
  routes: [
    { path: "/assessment", title: "assessment", load: () => import("./landing.tsx") },
    { path: "/assessment/instruments/$id", title: "instrument", load: () => import("./instrument.tsx") },
    { path: "/assessment/sittings", title: "sittings", load: () => import("./sittings.tsx") },
    { path: "/assessment/sittings/$id", title: "sitting", load: () => import("./sitting.tsx") },
    { path: "/assessment/sittings/$id/compare", title: "whatChanged", load: () => import("./compare.tsx") },
    { path: "/assessment/views", title: "othersTitle", load: () => import("./views.tsx") },
    { path: "/assessment/views/new", title: "newView", load: () => import("./new-view.tsx") },
    { path: "/assessment/views/$id", title: "view", load: () => import("./view.tsx") },
    { path: "/assessment/licences", title: "licence", load: () => import("./licences.tsx") },
  ],
  commands: [
    { label: "othersTitle", keywords: "360 strengths feedback raters", run: (go) => go("/assessment/views") },
    { label: "sittings", keywords: "questionnaire test assessment results", run: (go) => go("/assessment/sittings") },
    { label: "addInstrument", keywords: "licence instrument file", run: (go) => go("/assessment/licences?add=yes") },
  ],
  linkTo: (kind, id) => (addresses[kind] ? `${addresses[kind]}/${id}` : undefined),
});
