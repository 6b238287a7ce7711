// What follows a write, in its transaction: what stands on it is marked stale or no longer so, and the milestones that it reached are told.
import { keepStale } from "../database/stale.ts";
import type { Context } from "./context.ts";

export const afterWrite = async (context: Context): Promise<void> => {
  const { app, records } = context;
  await tellMilestones(context);
  await keepStale(records, app.kinds, records.touched());
};

/** Asks every system what the records written so far have reached, and tells all of it to those who listen; once for each write. */
const tellMilestones = async (context: Context): Promise<void> => {
  const { app, records } = context;
  const written = records.written();
  const listeners = app.systems.filter((system) => system.onMilestones);
  if (written.length === 0 || listeners.length === 0) return;
  const reached = [];
  for (const system of app.systems) reached.push(...((await system.milestones?.(context, written)) ?? []));
  if (reached.length === 0) return;
  for (const system of listeners) await system.onMilestones?.(context, reached);
};
