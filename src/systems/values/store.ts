// Exercises that weigh work values, the values as last measured, hard limits, energy entries, enjoyed roles and success statements in the record.
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import { inOrder, listing, within } from "../../database/listing.ts";
import type { ListOptions, Owned, Records } from "../../database/records.ts";
import { type EnergyEntry, type EnjoyedRole, energyEntry, enjoyedRole } from "./schema/energy.ts";
import {
  type HardLimit,
  hardLimit,
  type ValuesExercise,
  valuesExercise,
  type WorkValueRecord,
  workValue,
} from "./schema/exercise.ts";
import { type SuccessStatement, successStatement } from "./schema/success.ts";
import { valueIds, workValueWords } from "./schema/work-values.ts";

export const exerciseKind = defineKind<ValuesExercise>({
  kind: "values-exercise",
  label: "values exercise",
  shape: valuesExercise,
  json: ["answers"],
  title: (record) => `Work values, ${record.finishedOn ?? `begun ${record.startedOn}`}`,
  text: (record) => record.note ?? "",
});

export const workValueKind = defineKind<WorkValueRecord>({
  kind: "work-value",
  label: "work value",
  shape: workValue,
  title: (record) => record.label,
  text: (record) => valueIds.flatMap((id) => (id === record.id ? [workValueWords[id].means] : [])).join(""),
});

export const limitKind = defineKind<HardLimit>({
  kind: "hard-limit",
  label: "hard limit",
  shape: hardLimit,
  title: (record) => record.words,
  text: (record) => record.about,
});

export const energyKind = defineKind<EnergyEntry>({
  kind: "energy-entry",
  shape: energyEntry,
  noun: "energy",
  label: "energy entry",
  title: (record) => record.what,
  text: (record) => [record.role, record.note].filter(Boolean).join("\n"),
});

export const enjoyedRoleKind = defineKind<EnjoyedRole>({
  kind: "enjoyed-role",
  shape: enjoyedRole,
  noun: "energy",
  label: "role enjoyed",
  title: (record) => record.title,
  text: (record) => [record.good, record.missing].filter(Boolean).join("\n"),
});

export const successKind = defineKind<SuccessStatement>({
  kind: "success-statement",
  shape: successStatement,
  noun: "success",
  label: "success statement",
  title: (record) => record.words.slice(0, 120),
  text: (record) => [record.words, record.horizon, record.signs].filter(Boolean).join("\n"),
});

export const valuesKinds = [exerciseKind, workValueKind, limitKind, energyKind, enjoyedRoleKind, successKind];

/** Exercises, the latest first: by the day they ended, unfinished ones before all. */
export const exercisesOf = (records: Records, options: ListOptions = {}): Promise<Owned<ValuesExercise>[]> =>
  records.list(exerciseKind, {
    ...options,
    orderBy: (query) => inOrder(query, ["finishedOn desc nulls first", "createdAt desc"]),
  });

/** Those that were finished, the latest first. */
export const finishedExercises = (
  records: Records,
  { where = (query) => query, page }: ListOptions,
): Promise<Owned<ValuesExercise>[]> =>
  records.list(exerciseKind, {
    where: (query) => where(query.where("finishedOn", "is not", null)),
    orderBy: (query) => inOrder(query, ["finishedOn desc", "createdAt desc"]),
    ...(page && { page }),
  });

export const successList = listing({ filters: {}, sorts: { latest: ["since desc", "createdAt desc"] } });

/** Statements, the one that holds first. */
export const statementsOf = (records: Records, options: ListOptions = {}): Promise<Owned<SuccessStatement>[]> =>
  records.list(successKind, { ...options, orderBy: (query) => inOrder(query, successList.sorts.latest) });

/** The statement that holds. */
export const latestStatement = async (records: Records): Promise<Owned<SuccessStatement> | undefined> =>
  (await statementsOf(records, { page: { limit: 1, offset: 0 } }))[0];

export const energyList = listing({ filters: {}, sorts: { day: ["day desc", "createdAt desc", "id"] } });

/** All entries, for the audit that weighs each task by all of them: some hundreds in years of noting. */
export const energyEntriesOf = (records: Records, from?: Day, to?: Day): Promise<Owned<EnergyEntry>[]> =>
  records.list(energyKind, {
    where: within("day", from, to),
    orderBy: (query) => inOrder(query, energyList.sorts.day),
  });

export const lastEnergyEntry = async (records: Records): Promise<Owned<EnergyEntry> | undefined> =>
  (
    await records.list(energyKind, { orderBy: (query) => inOrder(query, energyList.sorts.day), page: { limit: 1, offset: 0 } })
  )[0];

export const enjoyedRolesOf = (records: Records): Promise<Owned<EnjoyedRole>[]> =>
  records.list(enjoyedRoleKind, { orderBy: (query) => query.orderBy("enjoyed", "desc").orderBy("title") });

export const limitsOf = (records: Records): Promise<Owned<HardLimit>[]> =>
  records.list(limitKind, { orderBy: (query) => query.orderBy("about").orderBy("createdAt") });
