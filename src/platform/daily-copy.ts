// The job that copies the data each day, so that a lost or damaged file costs a day at the most.

import { keepDailyCopy } from "../database/backup.ts";
import type { Context } from "../operations/context.ts";
import type { Job } from "../operations/contributions.ts";

const keptCopies = 14;

export const dailyCopy: Job<Context> = {
  name: "daily-copy",
  purpose: `A copy of your data each day, the last ${keptCopies} kept`,
  pattern: "0 4 * * *",
  // A copy cannot be made inside a transaction. The day's copy holds everybody's records, so doing it for each person is doing it once.
  opensItsOwn: true,
  run: async ({ app, today }) => {
    if (app.backups) await keepDailyCopy(app.database, app.backups, today, keptCopies);
  },
};
