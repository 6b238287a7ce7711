// What follows a write: the milestones that it reached are told to every system that wants to know, in the same transaction.
import type { Context } from "./context.ts";

/** Asks every system what the records written so far have reached, and tells all of it to those who listen; once for each write. */
export const tellMilestones = async (context: Context): Promise<void> => {
  const { app, records } = context;
  const written = records.written();
  const listeners = app.systems.filter((system) => system.onMilestones);
  if (written.length === 0 || listeners.length === 0) return;
  const reached = [];
  for (const system of app.systems) reached.push(...((await system.milestones?.(context, written)) ?? []));
  if (reached.length === 0) return;
  for (const system of listeners) await system.onMilestones?.(context, reached);
};
