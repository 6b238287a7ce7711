// By when a person can fairly apply for a role: from the step they take, how ready they are, the hours they give and what must be held before.

import type { SituationKind } from "../../../career/situation.ts";
import { addDays, addMonths, type Day } from "../../../core/day.ts";
import { percent, sayCount } from "../../../core/say.ts";

export interface Way {
  situation: SituationKind;
  /** From and to, 0 to 1. */
  readiness: readonly [number, number];
  weeklyHours: number;
  /** What must be held before anybody is asked, with the months that it takes; those held are left out. */
  gates: readonly { name: string; months: number | null }[];
  /** When a post comes free where they work, which is what a promotion goes to; nothing where nobody said. */
  postFreeFrom?: Day | null;
}

/**
 * Months of preparation by the kind of step, for somebody who is about two thirds ready: who knows the work and has none applies at once, who changes
 * field needs proof first. Chosen so that the day falls where four careful readers put it for most of 60 invented people (docs/soundness.md): a first
 * application is a try from which one learns. Ready people wait less, and a gate is never passed earlier.
 */
const usualMonths: Record<SituationKind, number> = {
  "laid-off": 1,
  return: 2,
  downshift: 2,
  "first-job": 3,
  promotion: 4,
  "step-up": 4,
  change: 4,
};
const usuallyReady = 0.65;
/** Months that ten points of readiness are worth, at five hours a week. */
const monthsPerTenth = 0.6;
const usualHours = 5;
const longest = 24;
/** What takes this many months or more is a training or a degree: the first application is for a place in it. */
const longTraining = 12;
/** Months until places are known, papers are together and one has applied; who has no work is quicker. */
const monthsToPlace = 4;
const monthsToPlaceInNeed = 2;
/** Who has no work cannot wait for what is missing: it is learned beside the search. */
const isInNeed = (situation: SituationKind): boolean => situation === "laid-off" || situation === "return";

/** The training that comes before any post, the longest; null where there is none. */
const trainingFirst = ({ gates }: Way): Way["gates"][number] | null =>
  gates
    .filter(({ months }) => (months ?? 0) >= longTraining)
    .toSorted((a, b) => (b.months ?? 0) - (a.months ?? 0))
    .at(0) ?? null;

export const monthsToApply = (way: Way): number => {
  const {
    situation,
    readiness: [low, high],
    weeklyHours,
    gates,
  } = way;
  if (trainingFirst(way)) return isInNeed(situation) ? monthsToPlaceInNeed : monthsToPlace;
  const missing = (usuallyReady - (low + high) / 2) * 10 * monthsPerTenth;
  const pace = Math.min(1.5, Math.max(0.6, usualHours / weeklyHours));
  const more = isInNeed(situation) ? Math.max(0, missing) / 4 : missing * (missing > 0 ? pace : 1);
  const before = Math.max(0, ...gates.map(({ months }) => months ?? 0));
  return Math.min(longest, Math.max(1, before, Math.round(usualMonths[situation] + more)));
};

export interface FirstApplication {
  day: Day;
  /** Whether a post is applied for, or a place in the training that comes before it. */
  for: "post" | "training";
  because: string;
}

export const firstApplication = (way: Way, today: Day): FirstApplication => {
  const months = monthsToApply(way);
  const [low, high] = way.readiness;
  const training = trainingFirst(way);
  const gate = way.gates.find((one) => one.months === months && one.months > 1);
  const ready = endOfMonth(addMonths(today, months));
  const earliest = addMonths(today, Math.max(0, ...way.gates.map(({ months: needed }) => needed ?? 0)));
  const isTheirs = way.situation === "promotion" && way.postFreeFrom && way.postFreeFrom >= earliest;
  const free = isTheirs && way.postFreeFrom ? endOfMonth(addMonths(way.postFreeFrom, -1)) : null;
  const inTime = free !== null && free < ready ? (free > today ? free : endOfMonth(today)) : null;
  const known = `${percent(low)} to ${percent(high)} of what the role asks for is there`;
  return {
    day: inTime ?? ready,
    for: training ? "training" : "post",
    because: inTime
      ? `You say that a post comes free: ask for it before it does, with ${known}.`
      : training
        ? `${training.name} comes first and takes about ${sayCount(training.months ?? 0, "month")}: the first application is for a place in it.`
        : gate
          ? `${gate.name} comes first and takes about ${sayCount(months, "month")}.`
          : isInNeed(way.situation)
            ? `You look for work now, and ${known}: what is missing is learned beside the search.`
            : `As you stand, ${known}; at ${sayCount(way.weeklyHours, "hour")} a week about ${sayCount(months, "month")} make a fair first application.`,
  };
};

const endOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
