// Exercises that weigh work values, the values as last measured, hard limits, energy entries, enjoyed roles and success statements in the record.
import { defineKind } from "../../database/kind.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { EnergyEntry, EnjoyedRole } from "./schema/energy.ts";
import type { HardLimit, ValuesExercise, WorkValueRecord } from "./schema/exercise.ts";
import type { SuccessStatement } from "./schema/success.ts";
import { valueIds, workValueWords } from "./schema/work-values.ts";

export const exerciseKind = defineKind<ValuesExercise>({
  kind: "values-exercise",
  label: "values exercise",
  json: ["answers"],
  title: (record) => `Work values, ${record.finishedOn ?? `begun ${record.startedOn}`}`,
  text: (record) => record.note ?? "",
});

export const workValueKind = defineKind<WorkValueRecord>({
  kind: "work-value",
  label: "work value",
  title: (record) => record.label,
  text: (record) => valueIds.flatMap((id) => (id === record.id ? [workValueWords[id].means] : [])).join(""),
});

export const limitKind = defineKind<HardLimit>({
  kind: "hard-limit",
  label: "hard limit",
  title: (record) => record.words,
  text: (record) => record.about,
});

export const energyKind = defineKind<EnergyEntry>({
  kind: "energy-entry",
  label: "energy entry",
  title: (record) => record.what,
  text: (record) => [record.role, record.note].filter(Boolean).join("\n"),
});

export const enjoyedRoleKind = defineKind<EnjoyedRole>({
  kind: "enjoyed-role",
  label: "role enjoyed",
  title: (record) => record.title,
  text: (record) => [record.good, record.missing].filter(Boolean).join("\n"),
});

export const successKind = defineKind<SuccessStatement>({
  kind: "success-statement",
  label: "success statement",
  title: (record) => record.words.slice(0, 120),
  text: (record) => [record.words, record.horizon, record.signs].filter(Boolean).join("\n"),
});

export const valuesKinds = [exerciseKind, workValueKind, limitKind, energyKind, enjoyedRoleKind, successKind];

/** Exercises, the latest first: by the day they ended, unfinished ones before all. */
export const exercisesOf = async (records: Records): Promise<Owned<ValuesExercise>[]> => {
  const all = await records.list(exerciseKind);
  const at = (one: ValuesExercise) => `${one.finishedOn ?? "9999"} ${one.createdAt} ${one.id}`;
  return all.sort((a, b) => at(b).localeCompare(at(a)));
};

/** Statements, the one that holds first. */
export const statementsOf = async (records: Records): Promise<Owned<SuccessStatement>[]> => {
  const all = await records.list(successKind);
  return all.sort((a, b) => `${b.since} ${b.createdAt}`.localeCompare(`${a.since} ${a.createdAt}`));
};

export const energyEntriesOf = (records: Records): Promise<Owned<EnergyEntry>[]> =>
  records.list(energyKind, { orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id") });

export const enjoyedRolesOf = (records: Records): Promise<Owned<EnjoyedRole>[]> =>
  records.list(enjoyedRoleKind, { orderBy: (query) => query.orderBy("enjoyed", "desc").orderBy("title") });

export const limitsOf = (records: Records): Promise<Owned<HardLimit>[]> =>
  records.list(limitKind, { orderBy: (query) => query.orderBy("about").orderBy("createdAt") });
