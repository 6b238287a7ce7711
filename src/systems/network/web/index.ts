// The people one knows in the browser: who speaks for the person, by their own page and on that of job loss.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "network",
  group: "people",
  text: labels,
  nav: [],
  routes: [{ path: "/setbacks/references/$id", load: () => import("./reference.tsx") }],
  pieces: [{ place: "job-loss", load: () => import("./references.tsx") }],
  linkTo: (kind, id) => (kind === "reference" ? `/setbacks/references/${id}` : undefined),
});
