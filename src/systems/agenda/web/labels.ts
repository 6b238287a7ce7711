// What the frame says of agenda before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("agenda", {
  today: "Today",
  week: "Week",
  tasks: "Tasks",
  task: "Task",
  reminders: "Reminders",
});
