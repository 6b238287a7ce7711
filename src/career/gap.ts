// The gap between a person and what a role asks: what is missing, how far, how much it matters, and how ready they are.

export const importanceWeight = { essential: 1, optional: 0.5 } as const;

export interface Need {
  skillId: string;
  level: number;
  importance: "essential" | "optional";
}

export interface GapLine<N extends Need> {
  need: N;
  have: number;
  /** Levels still to go, 0 to 5. */
  distance: number;
  /** Weight times distance: the order in which gaps are closed. */
  matters: number;
  /** Readiness (0 to 1) if this gap alone were closed. */
  readinessIfClosed: number;
}

const cover = (have: number, need: number): number => (need === 0 ? 1 : Math.min(have, need) / need);

/**
 * Readiness from 0 to 1: the weighted mean of how much of each needed level is there.
 * Sum of w * min(have, need) / need over the sum of w; essential weighs 1, optional 0.5. A role that asks for nothing is fully met.
 */
export const readinessOf = (needs: readonly Need[], levelOf: (skillId: string) => number): number => {
  if (needs.length === 0) return 1;
  let covered = 0;
  let total = 0;
  for (const need of needs) {
    const weight = importanceWeight[need.importance];
    covered += weight * cover(levelOf(need.skillId), need.level);
    total += weight;
  }
  return covered / total;
};

/** Every need with its gap, what matters most first; equal ones keep the order of the role. */
export const gapOf = <N extends Need>(needs: readonly N[], levelOf: (skillId: string) => number): GapLine<N>[] => {
  const total = needs.reduce((sum, need) => sum + importanceWeight[need.importance], 0);
  const now = readinessOf(needs, levelOf);
  return needs
    .map((need) => {
      const have = levelOf(need.skillId);
      const weight = importanceWeight[need.importance];
      const distance = Math.max(0, need.level - have);
      return {
        need,
        have,
        distance,
        matters: weight * distance,
        readinessIfClosed: now + (weight * (1 - cover(have, need.level))) / total,
      };
    })
    .sort((a, b) => b.matters - a.matters || b.readinessIfClosed - a.readinessIfClosed);
};
