// How goals hang together: a goal serves one nearer to the vision and ends no later than it.
import { type Day, sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { goalRefusals } from "../refusals.ts";
import { type Goal, type GoalLevel, goalLevels } from "../schema.ts";

export const levelRank = (level: GoalLevel): number => goalLevels.indexOf(level);

type Node = Pick<Goal, "id" | "parentId" | "title" | "level" | "due">;

const endsLater = (due: Day | null, parentDue: Day | null): boolean => due !== null && parentDue !== null && due > parentDue;

/** Refuses a place in the tree that cannot be: a parent on the same or a later level, or a child that ends after its parent. */
export const checkLevelAndEnd = (goal: Node, parent: Node | undefined, children: readonly Node[]): void => {
  if (parent && levelRank(goal.level) <= levelRank(parent.level))
    refuse(goalRefusals.wrongLevel, { level: goal.level, parentLevel: parent.level });
  if (parent) checkEndsWithin(goal, parent);
  for (const child of children) {
    if (levelRank(child.level) <= levelRank(goal.level))
      refuse(goalRefusals.wrongLevel, { level: child.level, parentLevel: goal.level });
    checkEndsWithin(child, goal);
  }
};

const checkEndsWithin = (child: Node, parent: Node): void => {
  if (!endsLater(child.due, parent.due)) return;
  refuse(goalRefusals.childEndsLater, {
    child: child.title,
    childDue: sayDay(child.due ?? ""),
    parent: parent.title,
    parentDue: sayDay(parent.due ?? ""),
  });
};

export const childrenOf = <T extends Pick<Goal, "parentId">>(all: readonly T[], id: string): T[] =>
  all.filter((goal) => goal.parentId === id);

/** From the top of the tree down to the goal's own parent. */
export const trailOf = <T extends Pick<Goal, "id" | "parentId">>(all: readonly T[], goal: Pick<Goal, "parentId">): T[] => {
  const trail: T[] = [];
  let above = all.find((other) => other.id === goal.parentId);
  while (above && !trail.includes(above)) {
    trail.unshift(above);
    const next: string | null = above.parentId;
    above = all.find((other) => other.id === next);
  }
  return trail;
};

/** The tree in reading order: every goal followed by what serves it; earlier levels, then earlier ends, come first. */
export const inTreeOrder = <T extends Node>(all: readonly T[]): { goal: T; depth: number }[] => {
  const ids = new Set(all.map((goal) => goal.id));
  const byParent = new Map<string | null, T[]>();
  for (const goal of all) {
    const key = goal.parentId !== null && ids.has(goal.parentId) ? goal.parentId : null;
    byParent.set(key, [...(byParent.get(key) ?? []), goal]);
  }
  const under = (parentId: string | null, depth: number): { goal: T; depth: number }[] =>
    (byParent.get(parentId) ?? [])
      .sort((a, b) => levelRank(a.level) - levelRank(b.level) || (a.due ?? "9").localeCompare(b.due ?? "9"))
      .flatMap((goal) => [{ goal, depth }, ...under(goal.id, depth + 1)]);
  return under(null, 0);
};
