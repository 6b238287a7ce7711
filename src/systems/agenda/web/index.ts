// Today, the week, tasks and the calendar: what the agenda shows in the browser.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
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
  next: () => import("./next-here.tsx"),
  frame: () => import("./reminder-mark.tsx"),
  welcome: () => import("./welcome/welcome.tsx"),
  chip: { label: "task", tone: "stone" },
  routes: [
    { path: "/today", load: () => import("./today.tsx") },
    { path: "/today/calendar", load: () => import("./calendar.tsx") },
    { path: "/week", load: () => import("./week.tsx") },
    { path: "/tasks", load: () => import("./tasks.tsx") },
    { path: "/tasks/$id", load: () => import("./task.tsx") },
    { path: "/reminders", load: () => import("./reminders.tsx") },
  ],
  commands: [
    { label: "openCalendar", keywords: "ics feed subscribe", run: (go) => go("/today/calendar") },
    { label: "planAgain", keywords: "resume target role hours start", run: (go) => go("/welcome") },
  ],
  captures: [
    {
      kind: "task",
      label: "task",
      key: "t",
      placeholder: "taskPlaceholder",
      save: (written) => client.tasks.add({ title: written.slice(0, 300) }, { context: { said: say(labels, "taskAdded") } }),
    },
  ],
  linkTo: (kind, id) => {
    if (kind === "task") return `/tasks/${id}`;
    return kind === "reminder" || kind === "reminder-settings" ? "/reminders" : undefined;
  },
});
