// Setbacks, lessons and paces as they are stored, read for one person.
import { z } from "zod";
import { type Day, sayDay } from "../../core/day.ts";
import { type AnyKind, defineKind } from "../../database/kind.ts";
import { condition, equals, inOrder, listing } from "../../database/listing.ts";
import type { ListOptions, Owned, RecordQuery, Records } from "../../database/records.ts";
import { sayCap } from "./rules/pacing.ts";
import { type Lesson, lesson, lessonFields } from "./schema/lesson.ts";
import { type Pace, pace } from "./schema/pace.ts";
import { type Setback, type SetbackState, setback, setbackFields, setbackState } from "./schema/setback.ts";

export const setbackKind = defineKind<Setback>({
  kind: "setback",
  label: "setback",
  shape: setback,
  json: ["records", "reflection"],
  derived: {
    version: 1,
    names: ["begunOn", "lookedAtOn"],
    columns: ({ reflection }) => ({ begunOn: reflection?.begunOn ?? null, lookedAtOn: reflection?.finishedOn ?? null }),
  },
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
  shape: lesson,
  json: ["records"],
  booleans: ["resting"],
  title: (record) => record.text,
  text: (record) => record.step ?? "",
});

export const paceKind = defineKind<Pace>({
  kind: "pace",
  label: "pace of applications",
  shape: pace,
  title: ({ cap, until }) => `A calmer pace: ${sayCap(cap)} until ${sayDay(until)}`,
  text: (record) => [record.recovery, record.improve, record.why].filter(Boolean).join("\n"),
});

export const setbackKindsOfRecord = [setbackKind, lessonKind, paceKind];

const latest = ["day desc", "createdAt desc"];

const inState = (query: RecordQuery, state: SetbackState, today: Day): RecordQuery => {
  if (state === "looked-at") return query.where("lookedAtOn", "is not", null);
  if (state === "open") return query.where("begunOn", "is not", null).where("lookedAtOn", "is", null);
  return query.where("begunOn", "is", null).where("coolOffUntil", state === "resting" ? ">" : "<=", today);
};

export const setbackList = listing({
  textHelp: "Words of the title, of what was said, or of what you made of it.",
  filters: {
    kind: equals("kind", setbackFields.kind),
    state: condition(setbackState.describe("Only those that stand there."), inState),
    lookedAt: condition(z.boolean().describe("Only those that were looked at to the end, or only the others."), (query, looked) =>
      query.where("lookedAtOn", looked ? "is not" : "is", null),
    ),
  },
  sorts: {
    day: latest,
    hurts: ["hurts desc nulls last", ...latest],
    changed: ["updatedAt desc", ...latest],
    title: ["lower(title)", ...latest],
  },
  sortHelp: "The latest first, what hurts most, what changed last, or by title.",
  tabs: { all: {}, lookedAt: { lookedAt: true } },
});

/** The latest first. */
export const readSetbacks = (records: Records, options: ListOptions = {}): Promise<Owned<Setback>[]> =>
  records.list(setbackKind, { ...options, orderBy: (query) => inOrder(query, latest) });

export const lessonList = listing({
  filters: { step: equals("step", lessonFields.step.unwrap().describe("Only lessons about this sort of step.")) },
  sorts: { learned: ["learnedOn desc", "createdAt desc"] },
});

/** The latest first. */
export const readLessons = (records: Records, options: ListOptions = {}): Promise<Owned<Lesson>[]> =>
  records.list(lessonKind, { ...options, orderBy: (query) => inOrder(query, lessonList.sorts.learned) });

/** What the setbacks behind some lessons are called, by their id. */
export const setbackTitles = (records: Records, lessons: readonly Lesson[]): Promise<ReadonlyMap<string, string>> =>
  wordsById(
    records,
    setbackKind,
    "title",
    lessons.map(({ setbackId }) => setbackId),
  );

/** What the lessons that some setbacks left say, by their id. */
export const lessonTexts = (records: Records, setbacks: readonly Setback[]): Promise<ReadonlyMap<string, string>> =>
  wordsById(
    records,
    lessonKind,
    "text",
    setbacks.map(({ reflection }) => reflection?.lessonId),
  );

const wordsById = async (
  records: Records,
  kind: AnyKind,
  column: string,
  named: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(named.filter((id) => typeof id === "string"))];
  if (ids.length === 0) return new Map();
  const rows = await records.rows<Record<string, string>>(kind, ["id", column], {
    where: (query) => query.where("id", "in", ids),
    orderBy: (query) => query.orderBy("id"),
  });
  return new Map(rows.map((row) => [row.id ?? "", row[column] ?? ""]));
};

export const readPaces = (records: Records): Promise<Owned<Pace>[]> =>
  records.list(paceKind, {
    orderBy: (query) => query.orderBy("from", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });
