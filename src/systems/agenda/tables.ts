// The agenda's tables.
import type { Stored } from "../../database/stored.ts";
import type { AgendaMark, CalendarFeed, Reminder, ReminderSettings, Task } from "./schema.ts";

export interface AgendaTables {
  task: Stored<Task>;
  agendaMark: Stored<AgendaMark>;
  calendarFeed: Stored<CalendarFeed>;
  reminder: Stored<Reminder>;
  reminderSettings: Stored<ReminderSettings>;
}
