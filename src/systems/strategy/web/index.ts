// Strategy in the browser: the map of where one could go, and the paths that are kept.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "strategy",
  group: "direction",
  text: labels,
  nav: [{ to: "/paths", label: "paths", order: 15 }],
  overview: () => import("./overview.ts"),
  chip: { label: "path", tone: "sky" },
  routes: [
    { path: "/paths", load: () => import("./map.tsx") },
    { path: "/paths/kept", load: () => import("./paths.tsx") },
    { path: "/paths/$id", load: () => import("./path.tsx") },
  ],
  named: { paths: "/paths" },
  linkTo: (kind, id) => (kind === "path" ? `/paths/${id}` : undefined),
});
