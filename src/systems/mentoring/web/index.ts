// Mentoring in the browser: who helps the person on, the sessions with them, and the sponsor map.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const pages: Readonly<Record<string, string>> = {
  mentor: "/mentors",
  "mentor-session": "/mentors/sessions",
  sponsorship: "/mentors/sponsors",
};

export const screens = systemScreens({
  system: "mentoring",
  group: "people",
  text: labels,
  nav: [
    { to: "/mentors", label: "mentors", order: 30 },
    { to: "/mentors/sponsors", label: "sponsors", order: 31 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "session", tone: "clay" },
  routes: [
    { path: "/mentors", load: () => import("./mentors.tsx") },
    { path: "/mentors/find", load: () => import("./find.tsx") },
    { path: "/mentors/sponsors", load: () => import("./sponsors.tsx") },
    { path: "/mentors/sponsors/$id", load: () => import("./sponsor.tsx") },
    { path: "/mentors/sessions/$id", load: () => import("./session.tsx") },
    { path: "/mentors/$id", load: () => import("./mentor.tsx") },
  ],
  named: { mentors: "/mentors", sponsors: "/mentors/sponsors" },
  linkTo: (kind, id) => (pages[kind] ? `${pages[kind]}/${id}` : undefined),
});
