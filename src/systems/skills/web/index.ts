// The rooms of the inventory and of the gap to a role.
import { systemScreens } from "../../../web/system-screens.ts";
import { gapAddress, levelsAddress, skillAddress } from "./addresses.ts";
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
  offers: () => import("./offers.ts"),
  chip: { label: "skill", tone: "sky" },
  routes: [
    { path: "/skills", load: () => import("./inventory.tsx") },
    { path: "/gap", load: () => import("./gap.tsx") },
    { path: "/gap/levels", load: () => import("./levels.tsx") },
    { path: "/skills/$id", load: () => import("./skill.tsx") },
  ],
  named: { skills: "/skills", gap: "/gap" },
  linkTo: (kind, id) => {
    if (kind === "skill") return skillAddress(id);
    if (kind === "gap") return gapAddress([id]);
    return kind === "rating" ? levelsAddress(id) : undefined;
  },
});
