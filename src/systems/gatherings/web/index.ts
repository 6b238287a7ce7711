// Gatherings and memberships in the browser: their places, their screens, the way to a record.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const pages: Readonly<Record<string, string>> = { gathering: "/events", membership: "/events/memberships" };

export const screens = systemScreens({
  system: "gatherings",
  group: "people",
  text: labels,
  nav: [{ to: "/events", label: "events", order: 25 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "event", tone: "sky" },
  routes: [
    { path: "/events", load: () => import("./gatherings.tsx") },
    { path: "/events/memberships", load: () => import("./memberships.tsx") },
    { path: "/events/memberships/$id", load: () => import("./membership.tsx") },
    { path: "/events/$id", load: () => import("./gathering.tsx") },
  ],
  named: { events: "/events" },
  linkTo: (kind, id) => (pages[kind] ? `${pages[kind]}/${id}` : undefined),
});
