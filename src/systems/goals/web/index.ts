// Goals in the browser: the tree, a goal, and its form.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "goals",
  group: "direction",
  text: labels,
  nav: [{ to: "/goals", label: "goals", order: 10 }],
  overview: () => import("./overview.ts"),
  chip: { label: "goal", tone: "moss" },
  routes: [
    { path: "/goals", load: () => import("./goals.tsx") },
    { path: "/goals/new", load: () => import("./new-goal.tsx") },
    { path: "/goals/$id", load: () => import("./goal-page.tsx") },
    { path: "/goals/$id/edit", load: () => import("./edit-goal.tsx") },
  ],
  commands: [{ label: "newGoal", keywords: "add objective target milestone", run: (go) => go("/goals/new") }],
  captures: [
    {
      kind: "goal",
      label: "goal",
      key: "g",
      placeholder: "capturePlaceholder",
      save: (written) =>
        client.goals.add({ title: written.slice(0, 300), draft: true }, { context: { said: say(labels, "added") } }),
    },
  ],
  linkTo: (kind, id) => (kind === "goal" ? `/goals/${id}` : undefined),
});
