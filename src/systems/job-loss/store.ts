// Job losses as they are stored, read for one person.
import { sayDay } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { ListOptions, Owned, Records } from "../../database/records.ts";
import { isActive } from "./rules/mode.ts";
import { type JobLoss, jobLoss } from "./schema.ts";

export const jobLossKind = defineKind<JobLoss>({
  kind: "job-loss",
  label: "job loss",
  shape: jobLoss,
  json: ["dates", "rhythm", "checked"],
  title: (record) => (record.employer ? `The job at ${record.employer} ended` : `A job ended on ${sayDay(record.day)}`),
  text: (record) => record.dates.map((one) => one.title).join("\n"),
});

export const readJobLosses = (records: Records, options: ListOptions = {}): Promise<Owned<JobLoss>[]> =>
  records.list(jobLossKind, {
    ...options,
    orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

/** The job loss whose mode orders Today now. */
export const activeJobLoss = async (records: Records, today: string): Promise<Owned<JobLoss> | undefined> =>
  (await readJobLosses(records)).find((one) => isActive(one, today));
