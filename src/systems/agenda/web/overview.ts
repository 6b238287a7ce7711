// What the page of its group and the palette show of today, the week, tasks and reminders.
import { overviewOf } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const overview = overviewOf(labels, {
  "/today": { keywords: "home start now next agenda dashboard to-do todo do first" },
  "/week": { keywords: "calendar days plan schedule monday timetable planner agenda" },
  "/tasks": { keywords: "to-do todo list checklist errands chores things assignment" },
  "/reminders": { keywords: "alerts notifications notify alarm nag quiet bell email" },
});
