// What the frame says of agenda before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("agenda", {
  today: "Today",
  week: "Week",
  tasks: "Tasks",
  task: "Task",
  openCalendar: "Put what is due into your calendar",
  planAgain: "Plan again from a resume and a role",
  taskAdded: "Written down",
  taskPlaceholder: "What is to be done",
  reminders: "Reminders",
});
