// Setbacks, lessons and paces as they are stored, read for one person.
import { sayDay } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { Owned, Records } from "../../database/records.ts";
import { sayCap } from "./rules/pacing.ts";
import type { Lesson } from "./schema/lesson.ts";
import type { Pace } from "./schema/pace.ts";
import type { Setback } from "./schema/setback.ts";

export const setbackKind = defineKind<Setback>({
  kind: "setback",
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
  label: "lesson",
  json: ["records"],
  booleans: ["resting"],
  title: (record) => record.text,
  text: (record) => record.step ?? "",
});

export const paceKind = defineKind<Pace>({
  kind: "pace",
  label: "pace of applications",
  title: ({ cap, until }) => `A calmer pace: ${sayCap(cap)} until ${sayDay(until)}`,
  text: (record) => [record.recovery, record.improve, record.why].filter(Boolean).join("\n"),
});

export const setbackKindsOfRecord = [setbackKind, lessonKind, paceKind];

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
