// The catalogue in the browser: what roles ask for, what competencies mean, and where both come from.
import { systemScreens } from "../../web/system-screens.ts";
import { roleAddress, skillAddress } from "./addresses.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "catalogue",
  group: "direction",
  text: labels,
  nav: [{ to: "/catalogue", label: "nav", order: 60 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/catalogue", load: () => import("./search.tsx") },
    { path: "/catalogue/sources", load: () => import("./sources.tsx") },
    { path: "/catalogue/roles/$", load: () => import("./role.tsx") },
    { path: "/catalogue/competencies/$", load: () => import("./competency.tsx") },
  ],
  named: { sources: "/catalogue/sources" },
  linkTo: (kind, id) => (kind === "role" ? roleAddress(id) : kind === "competency" ? skillAddress(id) : undefined),
});
