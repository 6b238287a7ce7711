// Trends in the browser: what the feeds that are followed say, and the feeds themselves.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "trends",
  group: "direction",
  text: labels,
  nav: [
    { to: "/feeds", label: "feeds", order: 45 },
    { to: "/trends", label: "trends", order: 60, group: "moves" },
  ],
  overview: () => import("./overview.ts"),
  chip: { label: "chip", tone: "sky" },
  routes: [
    { path: "/trends", load: () => import("./trends.tsx") },
    { path: "/feeds", load: () => import("./news.tsx") },
    { path: "/feeds/followed", load: () => import("./feeds.tsx") },
    { path: "/feeds/followed/$id", load: () => import("./feed.tsx") },
    { path: "/feeds/$id", load: () => import("./item.tsx") },
  ],
  linkTo: (kind, id) => {
    if (kind === "feed") return `/feeds/followed/${id}`;
    return kind === "feed-item" ? `/feeds/${id}` : undefined;
  },
});
