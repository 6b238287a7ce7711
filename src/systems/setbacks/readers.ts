// What setbacks tell themselves and others: where each stands, the lessons with what taught them, and the pace.

import { addDays, type Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { MeasuredDay } from "../../operations/contributions.ts";
import { stateOf } from "./rules/cool-off.ts";
import { type LessonSource, lessonReader, lessonsFor, type PlannedStep } from "./rules/lesson-match.ts";
import { pacingOf } from "./rules/pacing.ts";
import { answered, nextStep } from "./rules/reflection.ts";
import type { LessonBack } from "./schema/lesson.ts";
import type { Pacing } from "./schema/pace.ts";
import type { Setback, SetbackLine } from "./schema/setback.ts";
import { readLessons, readPaces, readSetbacks, setbackKind, setbackTitles } from "./store.ts";

export const setbackLineOf = (setback: Setback, today: Day): SetbackLine => ({
  ...setback,
  state: stateOf(setback, today),
  answered: answered(setback.reflection),
  next: nextStep(setback.reflection),
});

export const setbackRef = ({ id, title }: Pick<Setback, "id" | "title">): RecordRef => ({
  kind: setbackKind.kind,
  id,
  label: title,
});

export const lessonSources = async (records: Records): Promise<LessonSource[]> => {
  const lessons = await readLessons(records);
  const titles = await setbackTitles(records, lessons);
  return lessons.map((lesson) => ({ lesson, from: titles.get(lesson.setbackId ?? "") ?? null }));
};

/** For planned steps one after the other: the lesson that fits each best, or null. The lessons are read once. */
export const lessonFinder = async (records: Records): Promise<(planned: PlannedStep) => LessonBack | null> => {
  const find = lessonReader(await lessonSources(records));
  return (planned) => find(planned, 1)[0] ?? null;
};

const mostBack = 2;

/** The lessons that fit a step just planned, the best first. */
export const lessonsBack = async (records: Records, planned: PlannedStep): Promise<LessonBack[]> =>
  lessonsFor(planned, await lessonSources(records), mostBack);

const applicationsUnit = "applications";

/** Applications by day, from the systems that count them; null where none was written down, as nobody counts then. */
const applicationsSent = async (context: Context): Promise<MeasuredDay[] | null> => {
  const counting = context.app.systems.flatMap((system) => system.measures ?? []).filter(({ unit }) => unit === applicationsUnit);
  const days: MeasuredDay[] = [];
  for (const measure of counting) days.push(...(await measure.values(context, addDays(context.today, -29), context.today)));
  return days.length === 0 ? null : days;
};

export const readPacing = async (context: Context): Promise<Pacing> => {
  const rejections = await readSetbacks(context.records, { where: (query) => query.where("kind", "=", "rejection") });
  return pacingOf({
    rejections: rejections.map(({ day, stage }) => ({ day, stage })),
    applications: await applicationsSent(context),
    paces: await readPaces(context.records),
    today: context.today,
  });
};
