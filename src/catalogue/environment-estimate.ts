// What the environment of a role is probably like where no Work Context is imported: derived from what is measured beside it, estimated where nothing is.

import type { EnvironmentDimension, FigureGround } from "../career/work-profile.ts";
import { iscoEnvironments, type Level, socEnvironments } from "./starter/environment-levels.ts";
import { toThousandths, type WorkFigures } from "./work-figures.ts";

export type Estimates = Record<EnvironmentDimension, { figure: number; ground: FigureGround } | null>;

/** Each twentieth of the O*NET 30.0 occupations, ascending: 874 for work values, 923 for interests. USDOL/ETA, CC BY 4.0. */
const twentieths = {
  independence: [2.33, 2.67, 3, 3, 3.33, 3.67, 4, 4, 4.33, 4.67, 4.67, 5, 5, 5.33, 5.33, 5.33, 5.67, 5.67, 6],
  social: [1, 1.13, 1.24, 1.36, 1.5, 1.68, 1.84, 2, 2.2, 2.46, 2.66, 2.91, 3.17, 3.54, 3.87, 4.35, 5.26, 5.88, 6.66],
  relationships: [2.67, 3, 3.33, 3.33, 3.67, 3.67, 4, 4, 4.33, 4.33, 4.5, 4.67, 5, 5, 5.33, 5.33, 6, 6, 6.33],
} as const satisfies Partial<Record<keyof WorkFigures, readonly number[]>>;

const replaced = "replaced when O*NET's Work Context is imported";

/**
 * Figures from 0 to 1 with their standard errors; null for a dimension of which nothing can be said. Sources of the rules: regressions over 873
 * occupations of O*NET 30.0 on what people in the work say (percentiles, 0 to 1). Autonomy: 0.25 + 0.50 of the percentile of the work value
 * Independence, against the work styles Initiative and Independence (r 0.50, residual 0.25). People: 0.12 + 0.76 of the mean percentile of
 * the Social interest and the work value Relationships, against the work style Social Orientation (r 0.71, residual 0.20).
 */
export const estimatedEnvironment = (role: { soc?: string; isco?: string }, figures: WorkFigures): Estimates => {
  const independence = percentile("independence", figures);
  const withPeople = [percentile("social", figures), percentile("relationships", figures)];
  const [social, relationships] = withPeople;
  const group = groupOf(role);
  return {
    autonomy:
      independence === null
        ? null
        : derived(
            0.25 + 0.5 * independence,
            0.25,
            `Derived from O*NET's work value Independence; with what people in the work say of it, it agrees only in part (r 0.50 over 873 occupations); ${replaced}.`,
          ),
    people:
      social == null || relationships == null
        ? null
        : derived(
            0.12 + (0.76 * (social + relationships)) / 2,
            0.2,
            `Derived from O*NET's Social interest and work value Relationships; they agree well with how far people in the work say it takes liking to be with others (r 0.71 over 873 occupations); ${replaced}.`,
          ),
    pace: group && estimated(paceOf[group.pace], 0.25, group),
    place: group && estimated(placeOf[group.place], 0.2, group),
  };
};

const paceOf: Record<Level, number> = { low: 0.3, middle: 0.5, high: 0.7 };
const placeOf: Record<Level, number> = { low: 0.15, middle: 0.5, high: 0.8 };

const groupOf = ({ soc, isco }: { soc?: string; isco?: string }) =>
  (soc && (socEnvironments[soc.slice(0, 4)] ?? socEnvironments[soc.slice(0, 2)])) ||
  (isco && iscoEnvironments[isco.slice(0, 2)]) ||
  null;

const derived = (figure: number, error: number, said: string) => ({
  figure: toThousandths(figure),
  ground: { how: "derived" as const, error, said },
});

const estimated = (figure: number, error: number, { group }: { group: string }) => ({
  figure,
  ground: {
    how: "estimated" as const,
    error,
    said: `Cairn's own estimate for the group “${group}”, not measured; ${replaced}.`,
  },
});

/** Share of the occupations below it, equal ones by half, in steps of a fortieth. */
const percentile = (name: keyof typeof twentieths, figures: WorkFigures): number | null => {
  const value = figures[name];
  if (value === null) return null;
  const cuts = twentieths[name];
  const below = cuts.filter((cut) => cut < value).length;
  const equal = cuts.filter((cut) => cut === value).length;
  return (below + 0.5 + equal / 2) / (cuts.length + 1);
};
