// The rooms of the inventory and of the gap to a role.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { ratingKind } from "../schema.ts";
import { levelsAddress } from "./addresses.ts";
import { saveSpreadsheet } from "./save-spreadsheet.ts";
import { text } from "./text.ts";

export const screens = systemScreens({
  system: "skills",
  group: "you",
  text,
  nav: [
    { to: "/skills", label: "skills", order: 10 },
    { to: "/gap", label: "gap", order: 15 },
  ],
  chip: { label: "skill", tone: "sky" },
  routes: [
    { path: "/skills", title: "yourSkills", load: () => import("./inventory.tsx") },
    { path: "/gap", title: "gap", load: () => import("./gap.tsx") },
    { path: "/gap/levels", title: "howFar", load: () => import("./levels.tsx") },
    { path: "/skills/$id", title: "skill", load: () => import("./skill.tsx") },
  ],
  commands: [
    { label: "seeGap", keywords: "readiness role target missing posting", run: (go) => go("/gap") },
    { label: "exportCsv", keywords: "csv export skills", run: () => saveSpreadsheet() },
  ],
  captures: [
    {
      kind: "skill",
      label: "skill",
      key: "s",
      placeholder: "captureSkill",
      save: (written) => client.skills.add({ label: written.slice(0, 120) }, { context: { said: say(text, "added") } }),
    },
  ],
  linkTo: (kind, id) => (kind === "skill" ? `/skills/${id}` : kind === ratingKind ? levelsAddress(id) : undefined),
});
