// What fit rests on: the person's scores with their days, the catalogue's work profiles, and how ready the person is.
import { interestAreas, workValues } from "../../career/work-profile.ts";
import { openCatalogue, type ProfileTable } from "../../catalogue/index.ts";
import { type Day, dayOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { latestScores } from "../questionnaires/index.ts";
import { type RoleReadiness, readiness } from "../skills/index.ts";
import { type DrawnValues, drawnValues } from "../values/index.ts";
import type { EnvironmentScores } from "./rules/environment.ts";
import type { InterestScores } from "./rules/interests.ts";
import { type HeldAgainstAll, heldAgainstAll, type KindsOfWork, kindsOfWork, ratedValues } from "./rules/values.ts";
import { type Workplace, workplaceScales } from "./schema/workplace.ts";
import { workplacesOf } from "./store.ts";

/** What is known of a person; each part null where it is not. */
export interface Person {
  interests: { scores: InterestScores; on: Day } | null;
  values: DrawnValues | null;
  /** Brought to 0 to 1. */
  environment: { scores: EnvironmentScores; on: Day } | null;
  readiness: ReadonlyMap<string, RoleReadiness>;
  /** The places that the person has pictured, the latest first. */
  places: readonly Workplace[];
}

export const readPerson = async (context: Context, roleIds?: readonly string[]): Promise<Person> => ({
  interests: await readInterests(context),
  values: await drawnValues(context.records),
  environment: await readEnvironment(context),
  readiness: new Map((await readiness(context, roleIds)).map((one) => [one.roleId, one])),
  places: await workplacesOf(context.records),
});

export const readInterests = async (context: Context): Promise<Person["interests"]> => {
  const latest = await latestScores(context, "interests");
  const found = interestAreas.flatMap(({ id }) => latest?.scales.find((scale) => scale.id === id) ?? []);
  const [realistic, investigative, artistic, social, enterprising, conventional] = found;
  if (!latest || !realistic || !investigative || !artistic || !social || !enterprising || !conventional) return null;
  return {
    scores: { realistic, investigative, artistic, social, enterprising, conventional },
    on: dayOf(latest.finishedAt, context.timezone),
  };
};

export const readEnvironment = async (context: Context): Promise<Person["environment"]> => {
  const latest = await latestScores(context, "environment");
  if (!latest) return null;
  const scores: EnvironmentScores = {};
  for (const { id, mean, low, high, min, max } of latest.scales) {
    const known = workplaceScales.find((scale) => scale.id === id);
    const share = (value: number) => (value - min) / (max - min);
    if (known) scores[known.id] = { mean: share(mean), low: share(low), high: share(high) };
  }
  return { scores, on: dayOf(latest.finishedAt, context.timezone) };
};

/** The catalogue's work profiles as fit needs them. */
export interface WorkTable extends ProfileTable {
  /** Place of each figure in a row. */
  column: ReadonlyMap<string, number>;
  /** What all kinds of work with measured work values give. */
  kinds: KindsOfWork;
  /** The rows that share interests and work values with a role, itself among them; roles without them are not in it. */
  sharing: ReadonlyMap<string, readonly number[]>;
}

const tables = new WeakMap<Float32Array["buffer"], WorkTable>();

export const readWork = async (context: Context) => {
  const catalogue = await openCatalogue(context);
  const table = catalogue.profiles();
  const kept = tables.get(table.values.buffer);
  if (kept) return { catalogue, work: kept };
  const column = new Map<string, number>(table.names.map((name, place) => [name, place]));
  const work = { ...table, column, kinds: kindsOfWork(measuredValues(table, column)), sharing: sharingIn(table, column) };
  tables.set(table.values.buffer, work);
  return { catalogue, work };
};

type Column = WorkTable["column"];

const measuredValues = ({ ids, names, values, errors }: ProfileTable, column: Column): number[][] => {
  const places = ratedValues.map((id) => column.get(id) ?? 0);
  return ids.flatMap((_, row) => {
    const at = places.map((place) => row * names.length + place);
    const isMeasured = at.every((one) => !Number.isNaN(values[one]) && errors[one] === 0);
    return isMeasured ? [at.map((one) => values[one] ?? 0)] : [];
  });
};

const sharingIn = ({ ids, names, values }: ProfileTable, column: Column): WorkTable["sharing"] => {
  const places = [...interestAreas, ...workValues].map(({ id }) => column.get(id) ?? 0);
  const figuresOf = (row: number) => places.map((place) => (values[row * names.length + place] ?? Number.NaN).toFixed(3));
  const rows = [...ids.keys()].filter((row) => !figuresOf(row).includes("NaN"));
  const groups = [...Map.groupBy(rows, (row) => figuresOf(row).join()).values()];
  return new Map(groups.flatMap((group) => group.map((row) => [ids[row] ?? "", group] as const)));
};

const held = new WeakMap<KindsOfWork, WeakMap<readonly Float64Array[], HeldAgainstAll>>();

/** A person's values against all kinds of work; reckoned once for each exercise and catalogue. */
export const valuesAgainst = ({ shares, drawn }: NonNullable<Person["values"]>, { kinds }: WorkTable): HeldAgainstAll => {
  const ofKinds = held.get(kinds) ?? new WeakMap<readonly Float64Array[], HeldAgainstAll>();
  held.set(kinds, ofKinds);
  const found = ofKinds.get(drawn) ?? heldAgainstAll(shares, drawn, kinds);
  ofKinds.set(drawn, found);
  return found;
};
