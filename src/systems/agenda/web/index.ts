// Today, the week, tasks and the calendar: what the agenda shows in the browser.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "agenda",
  group: "today",
  text: labels,
  nav: [
    { to: "/today", label: "today", order: 10 },
    { to: "/week", label: "week", order: 20 },
    { to: "/tasks", label: "tasks", order: 30 },
    { to: "/reminders", label: "reminders", order: 40 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  next: () => import("./next-here.tsx"),
  frame: () => import("./reminder-mark.tsx"),
  welcome: () => import("./welcome/welcome.tsx"),
  pieces: [{ place: "settings", load: () => import("./settings-piece.tsx") }],
  chip: { label: "task", tone: "stone" },
  routes: [
    { path: "/today", load: () => import("./today.tsx") },
    { path: "/today/calendar", load: () => import("./calendar.tsx") },
    { path: "/learning", load: () => import("./plan/plan-page.tsx") },
    { path: "/week", load: () => import("./week.tsx") },
    { path: "/tasks", load: () => import("./tasks.tsx") },
    { path: "/tasks/$id", load: () => import("./task.tsx") },
    { path: "/reminders", load: () => import("./reminders.tsx") },
  ],
  named: { learning: "/learning" },
  linkTo: (kind, id) => {
    if (kind === "task") return `/tasks/${id}`;
    return kind === "reminder" || kind === "reminder-settings" ? "/reminders" : undefined;
  },
});
