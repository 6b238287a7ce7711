// What a person's preferred environment is held against: the figures of a kind of work, or a picture of one place.
import { environmentDimensions, type FigureGround, type WorkProfile } from "../../../career/work-profile.ts";
import { type Workplace, workplaceScales } from "../schema/workplace.ts";
import type { AskedDimension } from "./environment.ts";
import { z95 } from "./spread.ts";

export const sayGround = {
  measured: "measured",
  borrowed: "borrowed",
  derived: "derived",
  estimated: "estimated",
} as const satisfies Record<FigureGround["how"], string>;

/** The known dimensions of a kind of work, each with the interval that its ground gives. */
export const askedOfWork = ({ environment, grounds }: Pick<WorkProfile, "environment" | "grounds">): AskedDimension[] =>
  environmentDimensions.flatMap(({ id, label, low, high }) => {
    const mean = environment?.[id];
    const ground = grounds[id];
    if (mean == null || !ground) return [];
    const half = z95 * ground.error;
    return [{ id, label, low, high, its: { mean, low: mean - half, high: mean + half }, how: sayGround[ground.how] }];
  });

/** One answer of five may as well be its neighbour: one step of four either way, taken as a 95 % interval. */
const half = 0.25;

export const askedOfPlace = (picture: Workplace): AskedDimension[] =>
  workplaceScales.flatMap(({ id, label, low, high }) => {
    const answer = picture[id];
    if (answer === null) return [];
    const mean = (answer - 1) / 4;
    return [{ id, label, low, high, its: { mean, low: mean - half, high: mean + half }, how: "as you see it" }];
  });
