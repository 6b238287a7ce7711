// The job that looks at the data each day and copies it, so that a lost or damaged file costs a day at the most.
import { keepDailyCopy } from "../database/copies.ts";
import { jobStore } from "../database/jobs.ts";
import { keptFor } from "../database/kept-copies.ts";
import { damageOf } from "../database/state.ts";
import type { App, Context } from "../operations/context.ts";
import type { AgendaItem, Job } from "../operations/contributions.ts";

const { days, weeks, months } = keptFor;

const dailyCopyName = "daily-copy";

export const dailyCopy: Job<Context> = {
  name: dailyCopyName,
  purpose: `A copy of your data each day, opened and counted; those of ${days} days, ${weeks} weeks and ${months} months are kept`,
  pattern: "0 4 * * *",
  // A copy cannot be made inside a transaction. The day's copy holds everybody's records, so doing it for each person is doing it once.
  opensItsOwn: true,
  run: async ({ app, today }) => {
    app.condition.damage = await damageOf(app.database);
    // What is damaged takes no place of a copy that is whole.
    if (app.condition.damage) throw new Error(`The data file is damaged (${app.condition.damage}).`);
    if (app.backups) await keepDailyCopy(app.database, app.backups, today);
  },
};

/** What is wrong with the data or with its copies, in a sentence with the way out; null where nothing is. */
export const troubleWithData = async ({ condition: { damage }, database }: App): Promise<string | null> => {
  if (damage) return `The data file is damaged (${damage}). Stop Cairn and go back to a copy: npx cairn restore`;
  const job = (await jobStore(database).all()).find(({ name }) => name === dailyCopyName);
  return job && job.failures > 0
    ? `The copy of your data failed ${job.failures === 1 ? "once" : `${job.failures} times in a row`}: ${job.lastError} Make one by hand: npx cairn backup`
    : null;
};

/** Reminders may be late; that nothing is copied any more must not be. */
export const dataOnToday = async ({ app, database }: Context): Promise<AgendaItem[]> => {
  const reason = await troubleWithData({ ...app, database });
  if (!reason) return [];
  const title = app.condition.damage ? "Save your data: its file is damaged" : "Make a copy of your data: the daily one failed";
  return [
    {
      key: "profile:data",
      title,
      reason,
      records: [],
      minutes: 5,
      goalWeight: 1,
      costOfDelay: 1,
      takesLesson: false,
      promised: true,
    },
  ];
};
