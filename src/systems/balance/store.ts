// Balance in the database: private always, and kept out of every export and share; written only through records.
import { addDays, type Day, sayDay, weekOf } from "../../core/day.ts";
import type { RecordFields } from "../../core/record.ts";
import { defineKind, type Kind } from "../../database/kind.ts";
import type { Draft, Owned, Patch, RecordQuery, Records } from "../../database/records.ts";
import { writeOne } from "../../database/write-one.ts";
import {
  type Boundaries,
  boundaries,
  type Pulse,
  pulse,
  type Recovery,
  type RecoveryLog,
  type Relief,
  recovery,
  recoveryLog,
  relief,
  type StrainCheck,
  strainCheck,
  type TimeOff,
  timeOff,
  type WorkedHours,
  workedHours,
} from "./schema.ts";

export const pulseKind = defineKind<Pulse>({
  kind: "pulse",
  label: "pulse",
  shape: pulse,
  openTo: "named",
  title: ({ day }) => `Pulse of ${sayDay(day)}`,
  text: ({ note }) => note ?? "",
});

export const strainKind = defineKind<StrainCheck>({
  kind: "strain-check",
  label: "strain check",
  shape: strainCheck,
  noun: "strain",
  openTo: "named",
  json: ["answers"],
  title: ({ day }) => `Strain check of ${sayDay(day)}`,
  text: ({ note }) => note ?? "",
});

export const hoursKind = defineKind<WorkedHours>({
  kind: "hours",
  table: "workedHours",
  label: "entry of hours",
  shape: workedHours,
  title: ({ sort, span, day, hours }) =>
    `${hours} h of ${sort === "work" ? "work" : "career effort"} ${span === "day" ? "on" : "in the week of"} ${sayDay(day)}`,
  text: ({ note }) => note ?? "",
});

export const boundariesKind = defineKind<Boundaries>({
  kind: "boundaries",
  label: "set of boundaries",
  shape: boundaries,
  json: ["quiet", "daysOff"],
  title: () => "Your boundaries",
});

export const timeOffKind = defineKind<TimeOff>({
  kind: "time-off",
  shape: timeOff,
  noun: "boundaries",
  label: "time off",
  title: ({ label }) => label,
});

export const recoveryLogKind = defineKind<RecoveryLog>({
  kind: "recovery-log",
  shape: recoveryLog,
  noun: "recovery",
  label: "recovery done",
  title: ({ day, minutes }) => `${minutes} minutes of recovery on ${sayDay(day)}`,
});

export const recoveryKind = defineKind<Recovery>({
  kind: "recovery",
  label: "recovery",
  shape: recovery,
  json: ["days"],
  booleans: ["active"],
  parts: [{ kind: recoveryLogKind, by: "recoveryId" }],
  title: ({ title }) => title,
});

export const reliefKind = defineKind<Relief>({
  kind: "relief",
  shape: relief,
  noun: "guard",
  label: "lighter week",
  title: ({ week }) => `Lighter week of ${sayDay(week)}`,
  text: ({ reason }) => reason,
});

export const balanceKinds = [
  pulseKind,
  strainKind,
  hoursKind,
  boundariesKind,
  timeOffKind,
  recoveryKind,
  recoveryLogKind,
  reliefKind,
] as const;

/** Nobody else sees how somebody feels: there is no field that opens these records. */
export const keptPrivate = { visibility: "private", employerSensitive: true } as const;

/** Writes the one record that an id stands for, which nobody else sees. */
const writeOwn = <T extends RecordFields>(
  records: Records,
  kind: Kind<T>,
  { id, ...patch }: Draft<T> & { id: string },
): Promise<Owned<T>> => writeOne(records, kind, id, patch as unknown as Patch<T>, { usual: keptPrivate as unknown as Patch<T> });

/** A note that was not said stays as it is. */
const noteOf = async <T extends RecordFields & { note: string | null }>(
  records: Records,
  kind: Kind<T>,
  id: string,
  said: string | null | undefined,
): Promise<string | null> => (said === undefined ? ((await records.find(kind, id))?.note ?? null) : said);

const period =
  (from?: Day, to?: Day) =>
  (query: RecordQuery): RecordQuery => {
    const since = from ? query.where("day", ">=", from) : query;
    return to ? since.where("day", "<=", to) : since;
  };

const lastOne = { limit: 1, offset: 0 };

/** Oldest first. */
export const pulsesOf = (records: Records, from?: Day, to?: Day): Promise<Owned<Pulse>[]> =>
  records.list(pulseKind, { where: period(from, to), orderBy: (query) => query.orderBy("day") });

export const lastPulse = async (records: Records): Promise<Owned<Pulse> | undefined> =>
  (await records.list(pulseKind, { orderBy: (query) => query.orderBy("day", "desc"), page: lastOne }))[0];

/** One a day: again on the same day changes it. */
export const writePulse = async (
  records: Records,
  { note, ...draft }: Omit<Draft<Pulse>, "id" | "note"> & { note?: string | null | undefined },
): Promise<Owned<Pulse>> =>
  writeOwn(records, pulseKind, { ...draft, id: draft.day, note: await noteOf(records, pulseKind, draft.day, note) });

/** Oldest first. */
export const strainChecksOf = (records: Records, from?: Day, to?: Day): Promise<Owned<StrainCheck>[]> =>
  records.list(strainKind, { where: period(from, to), orderBy: (query) => query.orderBy("day") });

/** The last one until a day. */
export const lastStrainCheck = async (records: Records, to?: Day): Promise<Owned<StrainCheck> | undefined> =>
  (
    await records.list(strainKind, {
      where: period(undefined, to),
      orderBy: (query) => query.orderBy("day", "desc"),
      page: lastOne,
    })
  )[0];

/** One a day: again on the same day changes it. */
export const writeStrainCheck = async (
  records: Records,
  { note, ...draft }: Omit<Draft<StrainCheck>, "id" | "note"> & { note?: string | null | undefined },
): Promise<Owned<StrainCheck>> =>
  writeOwn(records, strainKind, { ...draft, id: draft.day, note: await noteOf(records, strainKind, draft.day, note) });

/** Oldest first. */
export const hoursOf = (records: Records, from?: Day, to?: Day): Promise<Owned<WorkedHours>[]> =>
  records.list(hoursKind, {
    where: period(from, to),
    orderBy: (query) => query.orderBy("day").orderBy("id"),
  });

/** One entry for each sort, span and day; for a week the day is its Monday. */
export const hoursId = ({ sort, span, day }: Pick<WorkedHours, "sort" | "span" | "day">): string =>
  `${sort}-${span}-${span === "week" ? weekOf(day) : day}`;

export const writeHours = async (
  records: Records,
  { sort, span, day, hours, note }: Pick<WorkedHours, "sort" | "span" | "day" | "hours"> & { note?: string | null | undefined },
): Promise<Owned<WorkedHours>> => {
  const on = span === "week" ? weekOf(day) : day;
  const id = hoursId({ sort, span, day });
  return writeOwn(records, hoursKind, { id, sort, span, day: on, hours, note: await noteOf(records, hoursKind, id, note) });
};

const boundariesId = "mine";

export const noBoundaries = {
  hoursInTotal: null,
  workHours: null,
  quiet: [],
  daysOff: [],
  strainEvery: "month",
} satisfies Partial<Boundaries>;

export const boundariesOf = (records: Records): Promise<Owned<Boundaries> | undefined> =>
  records.find(boundariesKind, boundariesId);

export const writeBoundaries = async (
  records: Records,
  patch: Patch<Boundaries>,
  revision?: number,
): Promise<Owned<Boundaries>> => {
  const before = await boundariesOf(records);
  if (before) return records.update(boundariesKind, before, patch, revision);
  return writeOwn(records, boundariesKind, { ...noBoundaries, ...patch, id: boundariesId });
};

/** Earliest first; those that end on a day or later where one is named. */
export const timesOffOf = (records: Records, since?: Day): Promise<Owned<TimeOff>[]> =>
  records.list(timeOffKind, {
    where: (query) => (since ? query.where("to", ">=", since) : query),
    orderBy: (query) => (since ? query.orderBy("to").orderBy("id") : query.orderBy("from").orderBy("id")),
  });

export const recoveriesOf = (records: Records): Promise<Owned<Recovery>[]> =>
  records.list(recoveryKind, { orderBy: (query) => query.orderBy("title").orderBy("id") });

/** Oldest first. */
export const recoveryLogsOf = (records: Records, from?: Day, to?: Day): Promise<Owned<RecoveryLog>[]> =>
  records.list(recoveryLogKind, {
    where: period(from, to),
    orderBy: (query) => query.orderBy("day").orderBy("id"),
  });

export const logRecovery = (records: Records, draft: Draft<RecoveryLog>): Promise<Owned<RecoveryLog>> =>
  records.create(recoveryLogKind, { ...draft, ...keptPrivate });

export const reliefsOf = (records: Records, from?: Day): Promise<Owned<Relief>[]> =>
  records.list(reliefKind, {
    where: (query) => (from ? query.where("week", ">=", from) : query),
    orderBy: (query) => query.orderBy("week"),
  });

/** More minutes are added to those that were taken off the week before. */
export const addRelief = async (records: Records, week: Day, minutes: number, reason: string): Promise<Owned<Relief>> => {
  const before = await records.find(reliefKind, week);
  return writeOwn(records, reliefKind, { id: week, week, minutes: minutes + (before?.minutes ?? 0), reason });
};

export const lastDayOfWeek = (monday: Day): Day => addDays(monday, 6);
