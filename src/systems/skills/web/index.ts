// The rooms of the inventory and of the gap to a role.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { levelsAddress } from "./addresses.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "skills",
  group: "you",
  text: labels,
  nav: [
    { to: "/skills", label: "skills", order: 10 },
    { to: "/gap", label: "gap", order: 20, group: "direction" },
  ],
  overview: () => import("./overview.ts"),
  chip: { label: "skill", tone: "sky" },
  routes: [
    { path: "/skills", load: () => import("./inventory.tsx") },
    { path: "/gap", load: () => import("./gap.tsx") },
    { path: "/gap/levels", load: () => import("./levels.tsx") },
    { path: "/skills/$id", load: () => import("./skill.tsx") },
  ],
  commands: [
    { label: "seeGap", keywords: "readiness role target missing posting", run: (go) => go("/gap") },
    {
      label: "exportCsv",
      keywords: "csv export skills",
      run: async () => (await import("./save-spreadsheet.ts")).saveSpreadsheet(),
    },
  ],
  captures: [
    {
      kind: "skill",
      label: "skill",
      key: "s",
      placeholder: "captureSkill",
      save: (written) => client.skills.add({ label: written.slice(0, 120) }, { context: { said: say(labels, "added") } }),
    },
  ],
  linkTo: (kind, id) => (kind === "skill" ? `/skills/${id}` : kind === "rating" ? levelsAddress(id) : undefined),
});
