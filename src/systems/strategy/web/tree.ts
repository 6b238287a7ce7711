// The ways as one tree: what begins alike stands once, and each role knows how one got there.
import type { PathStep, PathWay } from "../schema/path.ts";

export interface Branch {
  /** The ids of the roles up to it. */
  key: string;
  step: PathStep;
  /** The steps up to it, itself the last. */
  trail: readonly PathStep[];
  branches: Branch[];
}

export const treeOf = (ways: readonly PathWay[]): Branch[] => {
  const roots: Branch[] = [];
  for (const { steps } of ways) {
    let level = roots;
    steps.forEach((step, at) => {
      const trail = steps.slice(0, at + 1);
      const key = trail.map(({ id }) => id).join(" ");
      const standing = level.find((one) => one.key === key);
      const branch = standing ?? { key, step, trail, branches: [] };
      if (!standing) level.push(branch);
      level = branch.branches;
    });
  }
  return roots;
};

/** All of it from the top, as it is read. */
export const inOrder = (branches: readonly Branch[]): Branch[] => branches.flatMap((one) => [one, ...inOrder(one.branches)]);

/** Where an arrow key leads from a role: up and down through all, right to what follows, left to what comes before. */
export const keyTo = (roots: readonly Branch[], from: string, pressed: string): string | undefined => {
  const all = inOrder(roots);
  const at = all.findIndex(({ key }) => key === from);
  const here = all[at];
  if (!here) return undefined;
  const before = here.trail
    .slice(0, -1)
    .map(({ id }) => id)
    .join(" ");
  const targets: Readonly<Record<string, string | undefined>> = {
    ArrowDown: all[at + 1]?.key,
    ArrowUp: all[at - 1]?.key,
    ArrowRight: here.branches[0]?.key,
    ArrowLeft: before || undefined,
    Home: all[0]?.key,
    End: all.at(-1)?.key,
  };
  return targets[pressed];
};
