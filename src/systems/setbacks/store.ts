// Setbacks, lessons, paces, job losses and references as they are stored, read for one person.
import { sayDay } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { Owned, Records } from "../../database/records.ts";
import { isActive } from "./rules/job-loss-mode.ts";
import { sayCap } from "./rules/pacing.ts";
import type { JobLoss, Reference } from "./schema/job-loss.ts";
import type { Lesson } from "./schema/lesson.ts";
import type { Pace } from "./schema/pace.ts";
import type { Setback } from "./schema/setback.ts";

export const setbackKind = defineKind<Setback>({
  kind: "setback",
  table: "setback",
  label: "setback",
  json: ["records", "reflection"],
  title: (record) => record.title,
  text: ({ words, note, stage, reflection }) =>
    [
      words,
      note,
      stage,
      reflection?.happened,
      reflection?.mine,
      reflection?.theirs,
      reflection?.luck,
      reflection?.same,
      reflection?.change,
    ]
      .filter(Boolean)
      .join("\n"),
});

export const lessonKind = defineKind<Lesson>({
  kind: "lesson",
  table: "lesson",
  label: "lesson",
  json: ["records"],
  booleans: ["resting"],
  title: (record) => record.text,
  text: (record) => record.step ?? "",
});

export const paceKind = defineKind<Pace>({
  kind: "pace",
  table: "pace",
  label: "pace of applications",
  title: ({ cap, until }) => `A calmer pace: ${sayCap(cap)} until ${sayDay(until)}`,
  text: (record) => [record.recovery, record.improve, record.why].filter(Boolean).join("\n"),
});

export const jobLossKind = defineKind<JobLoss>({
  kind: "job-loss",
  table: "jobLoss",
  label: "job loss",
  json: ["dates", "rhythm", "checked"],
  title: (record) => (record.employer ? `The job at ${record.employer} ended` : `A job ended on ${sayDay(record.day)}`),
  text: (record) => record.dates.map((one) => one.title).join("\n"),
});

export const referenceKind = defineKind<Reference>({
  kind: "reference",
  table: "reference",
  label: "reference",
  title: (record) => record.name,
  text: (record) => [record.knowsYouFrom, record.note].filter(Boolean).join("\n"),
});

export const setbackKindsOfRecord = [setbackKind, lessonKind, paceKind, jobLossKind, referenceKind];

/** The latest first: a few dozen after years. */
export const readSetbacks = (records: Records): Promise<Owned<Setback>[]> =>
  records.list(setbackKind, {
    orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

/** The latest first. */
export const readLessons = (records: Records): Promise<Owned<Lesson>[]> =>
  records.list(lessonKind, {
    orderBy: (query) => query.orderBy("learnedOn", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

export const readPaces = (records: Records): Promise<Owned<Pace>[]> =>
  records.list(paceKind, {
    orderBy: (query) => query.orderBy("from", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

export const readJobLosses = (records: Records): Promise<Owned<JobLoss>[]> =>
  records.list(jobLossKind, {
    orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

/** The job loss whose mode orders Today now. */
export const activeJobLoss = async (records: Records, today: string): Promise<Owned<JobLoss> | undefined> =>
  (await readJobLosses(records)).find((one) => isActive(one, today));

export const readReferences = (records: Records): Promise<Owned<Reference>[]> =>
  records.list(referenceKind, { orderBy: (query) => query.orderBy("name").orderBy("id") });
