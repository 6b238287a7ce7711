// The agenda as the rest of the house sees it.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { calendarText } from "./calendar.ts";
import { happened, load, unfinished } from "./contributions.ts";
import { taskItems } from "./lines.ts";
import { feedKind, feedOf, markKind, ownerOfSecret, taskKind } from "./store.ts";

export { agenda, tasks } from "./operations.ts";
export { plan } from "./plan.ts";

export const agendaSystem: System<Context> = {
  name: "agenda",
  kinds: [taskKind, markKind, feedKind],
  agenda: taskItems,
  happened,
  unfinished,
  load,
  calendar: async (open, secret) => {
    const context = await open(ownerOfSecret(secret));
    const feed = await feedOf(context.records);
    return feed?.secret === secret ? (await calendarText(context)).text : undefined;
  },
};
