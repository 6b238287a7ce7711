// The agenda as the rest of the house sees it.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { calendarText } from "./calendar.ts";
import { happened, load, unfinished } from "./contributions.ts";
import { taskItems } from "./lines.ts";
import { reminderJob } from "./reminder-job.ts";
import { reminderKind, reminderSettingsKind } from "./reminder-store.ts";
import { reminderWarnings } from "./reminders.ts";
import { sample } from "./sample.ts";
import { feedKind, feedOf, markKind, ownerOfSecret, taskKind } from "./store.ts";

export { agenda, tasks } from "./operations.ts";
export { plan } from "./plan.ts";
export { reminders } from "./reminders.ts";

export const agendaSystem: System<Context> = {
  name: "agenda",
  kinds: [taskKind, markKind, feedKind, reminderKind, reminderSettingsKind],
  agenda: taskItems,
  happened,
  unfinished,
  load,
  sample,
  jobs: [reminderJob],
  warnings: reminderWarnings,
  calendar: async (open, secret) => {
    const context = await open(ownerOfSecret(secret));
    const feed = await feedOf(context.records);
    return feed?.secret === secret ? (await calendarText(context)).text : undefined;
  },
};
