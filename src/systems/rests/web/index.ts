// Rests in the browser: their list and pages stand below the people one knows.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "rests",
  group: "people",
  text: labels,
  nav: [],
  routes: [
    { path: "/contacts/rests", load: () => import("./rests.tsx") },
    { path: "/contacts/rests/$id", load: () => import("./rest.tsx") },
  ],
  linkTo: (kind, id) => (kind === "rest" ? `/contacts/rests/${id}` : undefined),
});
