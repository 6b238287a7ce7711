// Kept files in the browser: all of them, and one.
import { systemScreens } from "../system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "files",
  group: "you",
  text: labels,
  nav: [{ to: "/files", label: "files", order: 50 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/files", load: () => import("./files.tsx") },
    { path: "/files/$id", load: () => import("./file.tsx") },
  ],
  linkTo: (kind, id) => (kind === "attachment" ? `/files/${id}` : undefined),
});
