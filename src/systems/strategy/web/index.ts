// Strategy in the browser: the map of where one could go, the paths that are kept, and scenarios beside each other.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "strategy",
  group: "direction",
  text: labels,
  nav: [
    { to: "/paths", label: "paths", order: 15 },
    { to: "/scenarios", label: "scenarios", order: 38 },
  ],
  overview: () => import("./overview.ts"),
  chip: { label: "path", tone: "sky" },
  routes: [
    { path: "/paths", load: () => import("./map.tsx") },
    { path: "/paths/kept", load: () => import("./paths.tsx") },
    { path: "/paths/$id", load: () => import("./path.tsx") },
    { path: "/scenarios", load: () => import("./scenarios.tsx") },
    { path: "/scenarios/$id", load: () => import("./scenario.tsx") },
  ],
  named: { paths: "/paths", scenarios: "/scenarios" },
  linkTo: (kind, id) => {
    if (kind === "path") return `/paths/${id}`;
    return kind === "scenario" ? `/scenarios/${id}` : undefined;
  },
});
