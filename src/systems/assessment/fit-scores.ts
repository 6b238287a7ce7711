// Every role of the catalogue scored against a person, part by part, in one pass over the table of work profiles.
import { environmentDimensions, interestAreas } from "../../career/work-profile.ts";
import type { Person, WorkTable } from "./fit-readers.ts";
import { askedOfPlace } from "./rules/asked-environment.ts";
import { closenessOf, environmentFit } from "./rules/fit-environment.ts";
import { correlation, profileOf } from "./rules/fit-interests.ts";
import type { Scores } from "./rules/fit-ranking.ts";
import { errorOf } from "./rules/fit-spread.ts";
import { percentileOf, ratedValues, weighed, weightsOf } from "./rules/fit-values.ts";

/** In the order of the table's rows; a part that is not known of the person is absent. */
export const scoresOf = (person: Person, work: WorkTable): Scores => {
  const { interests, values, environment, readiness, places } = person;
  const scores: Scores = {};
  if (interests) scores.interests = interestScores(profileOf(interests.scores), work);
  if (values) scores.values = valueScores(weightsOf(values.shares), work);
  if (environment) scores.environment = environmentScores(environment.scores, places, work);
  if (readiness.size > 0) scores.skills = Float64Array.from(work.ids, (id) => readiness.get(id)?.readiness ?? Number.NaN);
  return scores;
};

const figures = (work: WorkTable, names: readonly string[]) => {
  const columns = names.map((name) => work.column.get(name) ?? 0);
  const width = work.names.length;
  return (row: number) => columns.map((column) => work.values[row * width + column] ?? Number.NaN);
};

const interestScores = (profile: readonly number[], work: WorkTable): Float64Array => {
  const of = figures(
    work,
    interestAreas.map((area) => area.id),
  );
  return Float64Array.from(work.ids.keys(), (row) => correlation(profile, of(row)) ?? Number.NaN);
};

const valueScores = (weights: readonly number[], work: WorkTable): Float64Array => {
  const of = figures(work, ratedValues);
  return Float64Array.from(work.ids.keys(), (row) => {
    const given = of(row);
    if (given.some(Number.isNaN)) return Number.NaN;
    return weighed(
      weights,
      given.map((value, place) => percentileOf(work.kinds.sorted[place] ?? new Float64Array(), value)),
    );
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
