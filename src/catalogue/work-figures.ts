// The figures of a work profile in one fixed order, for whoever reads, stores or ranks them: six interests, six work values, four dimensions of environment.

import {
  type EnvironmentDimension,
  environmentDimensions,
  type InterestArea,
  interestAreas,
  type WorkGrounds,
  type WorkProfile,
  type WorkValue,
  workValues,
} from "../career/work-profile.ts";

export const figureSets = {
  interests: interestAreas.map((area) => area.id),
  workValues: workValues.map((value) => value.id),
  environment: environmentDimensions.map((dimension) => dimension.id),
} as const;

export type FigureSet = keyof typeof figureSets;
export type FigureName = InterestArea | WorkValue | EnvironmentDimension;

/** The order of the sixteen figures of a row. Interests and work values 1 to 7, environment 0 to 1. */
export const figureNames: readonly FigureName[] = [...figureSets.interests, ...figureSets.workValues, ...figureSets.environment];

/** Each figure by its name; null where the source has none. Interests and work values come as a whole set or not at all. */
export type WorkFigures = Record<FigureName, number | null>;

export const noFigures = (): WorkFigures => ({
  realistic: null,
  investigative: null,
  artistic: null,
  social: null,
  enterprising: null,
  conventional: null,
  achievement: null,
  independence: null,
  recognition: null,
  relationships: null,
  support: null,
  workingConditions: null,
  pace: null,
  autonomy: null,
  people: null,
  place: null,
});

export const noGrounds = (): WorkGrounds => ({
  interests: null,
  workValues: null,
  pace: null,
  autonomy: null,
  people: null,
  place: null,
});

/** The ground under each figure that is known: that of its set, or for the environment its own. */
export const groundUnder = (name: FigureName): keyof WorkGrounds =>
  figureSets.interests.some((one) => one === name)
    ? "interests"
    : figureSets.workValues.some((one) => one === name)
      ? "workValues"
      : (figureSets.environment.find((one) => one === name) ?? "pace");

const setNames: readonly FigureSet[] = ["interests", "workValues", "environment"];

/** Whether anything of a set is known. */
export const hasSet = (figures: WorkFigures, set: FigureSet): boolean => figureSets[set].some((name) => figures[name] !== null);

export interface FiguresOfGroup {
  figures: WorkFigures;
  /** Sets that the occupation of the group's own name lacks, and that are the mean over the detailed occupations in it. */
  meanOf: FigureSet[];
}

/**
 * The figures of a six-digit SOC group from those of its eight-digit O*NET occupations: set by set the ".00" occupation's own where it has
 * any, otherwise the mean over the detailed occupations that have them. Null where no occupation of the group has figures.
 */
export function figuresOfGroup(occupations: readonly { code: string; figures: WorkFigures }[]): FiguresOfGroup | null {
  const own = occupations.find((occupation) => occupation.code.endsWith(".00"));
  const result: FiguresOfGroup = { figures: noFigures(), meanOf: [] };
  for (const set of setNames) {
    const from = own && hasSet(own.figures, set) ? [own] : occupations.filter((one) => hasSet(one.figures, set));
    if (from.length === 0) continue;
    if (from[0] !== own) result.meanOf.push(set);
    for (const name of figureSets[set]) result.figures[name] = mean(from.map((one) => one.figures[name]));
  }
  return setNames.some((set) => hasSet(result.figures, set)) ? result : null;
}

/** Set by set the first one's figures, the second one's where the first has none. */
export function filledFrom(first: WorkFigures, second: WorkFigures): WorkFigures {
  const filled = { ...second };
  for (const set of setNames) {
    if (hasSet(first, set)) for (const name of figureSets[set]) filled[name] = first[name];
  }
  return filled;
}

/** A row as a profile. `figure` answers the value under a name, null where it is not known. */
export function profileFrom(figure: (name: FigureName) => number | null, source: string, grounds: WorkGrounds): WorkProfile {
  const environment = {
    pace: figure("pace"),
    autonomy: figure("autonomy"),
    people: figure("people"),
    place: figure("place"),
  };
  return {
    interests: whole({
      realistic: figure("realistic"),
      investigative: figure("investigative"),
      artistic: figure("artistic"),
      social: figure("social"),
      enterprising: figure("enterprising"),
      conventional: figure("conventional"),
    }),
    workValues: whole({
      achievement: figure("achievement"),
      independence: figure("independence"),
      recognition: figure("recognition"),
      relationships: figure("relationships"),
      support: figure("support"),
      workingConditions: figure("workingConditions"),
    }),
    environment: Object.values(environment).every((value) => value === null) ? null : environment,
    grounds,
    source,
  };
}

function whole<K extends string>(figures: Record<K, number | null>): Record<K, number> | null {
  return isWhole(figures) ? figures : null;
}

const isWhole = <K extends string>(figures: Record<K, number | null>): figures is Record<K, number> =>
  Object.values(figures).every((value) => value !== null);

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : toThousandths(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/** Published figures have two decimals; three keep their means apart. */
export const toThousandths = (value: number): number => Math.round(value * 1000) / 1000;
