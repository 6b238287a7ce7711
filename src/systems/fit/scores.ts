// Every role of the catalogue scored against a person, part by part, in one pass over the table of work profiles.
import { environmentDimensions, interestAreas } from "../../career/work-profile.ts";
import type { Person, WorkTable } from "./readers.ts";
import { askedOfPlace } from "./rules/asked-environment.ts";
import { closenessOf, environmentFit } from "./rules/environment.ts";
import { correlation, profileOf } from "./rules/interests.ts";
import { type PartScores, placed, type Scores } from "./rules/ranking.ts";
import { errorOf } from "./rules/spread.ts";
import { percentileOf, ratedValues, weighed, weightsOf } from "./rules/values.ts";

/** What every role scores, kept with the table it was reckoned from: an import brings a new one. */
const kept = new WeakMap<WorkTable, Map<string, PartScores>>();
const mostKept = 24;

const keep = (work: WorkTable, name: string, scores: () => Float64Array): PartScores => {
  const of = kept.get(work) ?? new Map<string, PartScores>();
  kept.set(work, of);
  const found = of.get(name) ?? placed(scores());
  of.delete(name);
  of.set(name, found);
  const [oldest] = of.keys();
  if (of.size > mostKept && oldest !== undefined) of.delete(oldest);
  return found;
};

/** A part that is not known of the person is absent. */
export const scoresOf = (person: Person, work: WorkTable): Scores => {
  const { interests, values, environment, readiness, places } = person;
  const scores: Scores = {};
  if (interests) {
    const profile = profileOf(interests.scores);
    scores.interests = keep(work, `interests ${profile}`, () => interestScores(profile, work));
  }
  if (values) {
    const weights = weightsOf(values.shares);
    scores.values = keep(work, `values ${weights}`, () => valueScores(weights, work));
  }
  if (environment) {
    const of = `environment ${JSON.stringify(environment.scores)} ${places.map(({ id, revision }) => `${id} ${revision}`)}`;
    scores.environment = keep(work, of, () => environmentScores(environment.scores, places, work));
  }
  if (readiness.size > 0) scores.skills = placed(Float64Array.from(work.ids, (id) => readiness.get(id)?.readiness ?? Number.NaN));
  return scores;
};

/** Writes the figures of one row into `into`; answers whether all of them are known. */
const figures = (work: WorkTable, names: readonly string[], into: Float64Array) => {
  const columns = names.map((name) => work.column.get(name) ?? 0);
  const width = work.names.length;
  return (row: number): boolean => {
    let isWhole = true;
    for (const [place, column] of columns.entries()) {
      const value = work.values[row * width + column] ?? Number.NaN;
      into[place] = value;
      isWhole &&= !Number.isNaN(value);
    }
    return isWhole;
  };
};

const interestScores = (profile: readonly number[], work: WorkTable): Float64Array => {
  const row = new Float64Array(interestAreas.length);
  const areas = interestAreas.map((area) => area.id);
  const read = figures(work, areas, row);
  return Float64Array.from(work.ids.keys(), (at) => (read(at) ? (correlation(profile, row) ?? Number.NaN) : Number.NaN));
};

const valueScores = (weights: readonly number[], work: WorkTable): Float64Array => {
  const row = new Float64Array(ratedValues.length);
  const read = figures(work, ratedValues, row);
  return Float64Array.from(work.ids.keys(), (at) => {
    if (!read(at)) return Number.NaN;
    for (const [place, sorted] of work.kinds.sorted.entries()) row[place] = percentileOf(sorted, row[place] ?? 0);
    return weighed(weights, row);
  });
};

/** Held against the latest picture of a place in the role where there is one, otherwise against what is known of its kind of work. */
const environmentScores = (
  person: NonNullable<Person["environment"]>["scores"],
  places: Person["places"],
  work: WorkTable,
): Float64Array => {
  const known = environmentDimensions.flatMap(({ id }) => {
    const score = person[id];
    return score ? [{ column: work.column.get(id) ?? 0, yours: { mean: score.mean, error: errorOf(score) } }] : [];
  });
  const width = work.names.length;
  const seen = new Map(places.toReversed().map((place) => [place.roleId, place]));
  return Float64Array.from(work.ids, (id, row) => {
    const picture = seen.get(id);
    const asSeen = picture && environmentFit(person, askedOfPlace(picture), "");
    if (asSeen) return asSeen.closeness;
    const shared = known.flatMap(({ column, yours }) => {
      const mean = work.values[row * width + column] ?? Number.NaN;
      return Number.isNaN(mean) ? [] : [{ yours, its: { mean, error: work.errors[row * width + column] ?? 0 } }];
    });
    if (shared.length < 2) return Number.NaN;
    return closenessOf(
      shared.map((one) => one.yours),
      shared.map((one) => one.its),
    );
  });
};
