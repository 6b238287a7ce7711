// Knowing yourself in the browser: questionnaires, sittings, results, and how others see the person.
import { systemScreens } from "../../../web/system-screens.ts";
import { text } from "./text.ts";

const addresses: Readonly<Record<string, string>> = {
  sitting: "/assessment/sittings",
  instrument: "/assessment/instruments",
  view: "/assessment/views",
  "values-exercise": "/assessment/values",
  "work-value": "/assessment/work-values",
  "hard-limit": "/assessment/limits",
  "energy-entry": "/assessment/energy",
  "enjoyed-role": "/assessment/enjoyed-roles",
  "success-statement": "/assessment/success",
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
    { path: "/assessment/values", title: "valuesPage", load: () => import("./values.tsx") },
    { path: "/assessment/values/exercise", title: "valuesExercisePage", load: () => import("./values-exercise.tsx") },
    { path: "/assessment/values/$id", title: "valuesPage", load: () => import("./exercise.tsx") },
    { path: "/assessment/work-values/$id", title: "workValuePage", load: () => import("./work-value.tsx") },
    { path: "/assessment/limits/$id", title: "limitPage", load: () => import("./limit.tsx") },
    { path: "/assessment/energy", title: "energyPage", load: () => import("./energy.tsx") },
    { path: "/assessment/energy/$id", title: "energyPage", load: () => import("./energy-entry.tsx") },
    { path: "/assessment/enjoyed-roles/$id", title: "enjoyedRolePage", load: () => import("./enjoyed-role.tsx") },
    { path: "/assessment/success", title: "successPage", load: () => import("./success.tsx") },
    { path: "/assessment/success/$id", title: "successPage", load: () => import("./success-statement.tsx") },
    { path: "/assessment/fit", title: "fitPage", load: () => import("./fit.tsx") },
    { path: "/assessment/profile", title: "profilePage", load: () => import("./profile.tsx") },
    { path: "/assessment/licences", title: "licence", load: () => import("./licences.tsx") },
  ],
  commands: [
    { label: "weighValues", keywords: "work values trade-offs best worst", run: (go) => go("/assessment/values/exercise") },
    { label: "noteEnergy", keywords: "energy audit task drains energises", run: (go) => go("/assessment/energy?add=task") },
    { label: "saySuccess", keywords: "success statement vision", run: (go) => go("/assessment/success?add=yes") },
    { label: "fitOfRole", keywords: "fit match suggested roles occupation", run: (go) => go("/assessment/fit") },
    { label: "printProfile", keywords: "profile portrait print page", run: (go) => go("/assessment/profile") },
    { label: "othersTitle", keywords: "360 strengths feedback raters", run: (go) => go("/assessment/views") },
    { label: "sittings", keywords: "questionnaire test assessment results", run: (go) => go("/assessment/sittings") },
    { label: "addInstrument", keywords: "licence instrument file", run: (go) => go("/assessment/licences?add=yes") },
  ],
  linkTo: (kind, id) => (addresses[kind] ? `${addresses[kind]}/${id}` : undefined),
});
