// The rooms of wins and of stories, the line in quick capture, and the cairn on Today.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "wins",
  group: "rhythm",
  text: labels,
  nav: [
    { to: "/wins", label: "wins", order: 10 },
    { to: "/stories", label: "stories", order: 15 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "win", tone: "gold" },
  routes: [
    { path: "/wins", load: () => import("./wins.tsx") },
    { path: "/wins/$id", load: () => import("./win.tsx") },
    { path: "/stories", load: () => import("./stories.tsx") },
    { path: "/stories/$id", load: () => import("./story.tsx") },
  ],
  pieces: [{ place: "today", load: () => import("./today-piece.tsx") }],
  named: { wins: "/wins", stories: "/stories" },
  linkTo: (kind, id) => {
    if (kind === "wins") return "/wins";
    if (kind === "win") return `/wins/${id}`;
    return kind === "story" ? `/stories/${id}` : undefined;
  },
});
