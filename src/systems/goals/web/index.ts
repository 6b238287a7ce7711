// Goals in the browser: the tree, a goal, and its form.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "goals",
  group: "direction",
  text: labels,
  nav: [{ to: "/goals", label: "goals", order: 10 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "goal", tone: "moss" },
  routes: [
    { path: "/goals", load: () => import("./goals.tsx") },
    { path: "/goals/new", load: () => import("./new-goal.tsx") },
    { path: "/goals/$id", load: () => import("./goal-page.tsx") },
    { path: "/goals/$id/edit", load: () => import("./edit-goal.tsx") },
  ],
  named: { goals: "/goals" },
  linkTo: (kind, id) => (kind === "goal" ? `/goals/${id}` : undefined),
});
