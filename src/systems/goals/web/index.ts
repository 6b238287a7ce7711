// Goals in the browser: the tree, a goal, and its form.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { text } from "./text.ts";

export const screens = systemScreens({
  system: "goals",
  group: "direction",
  text,
  nav: [{ to: "/goals", label: "goals", order: 10 }],
  chip: { label: "goal", tone: "moss" },
  routes: [
    { path: "/goals", title: "goals", load: () => import("./goals-list.tsx") },
    { path: "/goals/new", title: "newGoal", load: () => import("./new-goal.tsx") },
    { path: "/goals/$id", title: "goal", load: () => import("./goal-page.tsx") },
    { path: "/goals/$id/edit", title: "editGoal", load: () => import("./edit-goal.tsx") },
  ],
  commands: [{ label: "newGoal", keywords: "add objective target milestone", run: (go) => go("/goals/new") }],
  captures: [
    {
      kind: "goal",
      label: "goal",
      key: "g",
      placeholder: "capturePlaceholder",
      save: (written) =>
        client.goals.add({ title: written.slice(0, 300), draft: true }, { context: { said: say(text, "added") } }),
    },
  ],
  linkTo: (kind, id) => (kind === "goal" ? `/goals/${id}` : undefined),
});
