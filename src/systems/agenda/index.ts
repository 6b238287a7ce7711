// The agenda as the rest of the house sees it.
import type { Context } from "../../operations/context.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { calendarText } from "./calendar.ts";
import { happened, load, unfinished } from "./contributions.ts";
import { gather, taskItems } from "./lines.ts";
import { agenda, tasks } from "./operations.ts";
import { plan } from "./plan.ts";
import { reminderJob } from "./reminder-job.ts";
import { reminderKind, reminderSettingsKind } from "./reminder-store.ts";
import { reminders, reminderWarnings } from "./reminders.ts";
import { type AgendaLine, task } from "./schema.ts";
import { feedKind, feedOf, markKind, ownerOfSecret, taskKind } from "./store.ts";

/** What waits on Today that comes from some rooms, in the order of Today. */
export const waitingIn = async (context: Context, rooms: readonly string[], most: number): Promise<AgendaLine[]> =>
  (await gather(context)).lines.filter(({ system }) => rooms.includes(system)).slice(0, most);

export const agendaSystem = system({
  name: "agenda",
  place: 1,
  buildsOn: ["balance", "goals", "job-loss", "learning", "network", "resume", "setbacks", "skills"],
  operations: { plan, agenda, tasks, reminders },
  kinds: [taskKind, markKind, feedKind, reminderKind, reminderSettingsKind],
  agenda: taskItems,
  happened,
  unfinished,
  load,
  sample: sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(taskKind, task)]),
  jobs: [reminderJob],
  warnings: reminderWarnings,
  calendar: async (open, secret) => {
    const context = await open(ownerOfSecret(secret));
    const feed = await feedOf(context.records);
    return feed?.secret === secret ? (await calendarText(context)).text : undefined;
  },
});
