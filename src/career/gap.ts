// The gap between a person and what a role asks: what is missing, how far, how much it matters, and how ready they are.

export const importanceWeight = { essential: 1, optional: 0.5 } as const;

export interface Need {
  skillId: string;
  level: number;
  importance: "essential" | "optional";
  /** What nearly every role asks for, such as teamwork: it counts in readiness, and stands last among what is missing. */
  isGeneric?: boolean;
  /** Its place among what decides for the role, from 0; left out where it does not decide. */
  decides?: number;
}

export interface GapLine<N extends Need> {
  need: N;
  have: number;
  /** Levels still to go, 0 to 5. */
  distance: number;
  /** Weight times distance, more where the need decides, a twentieth of it where it is generic: the order in which gaps are closed. */
  matters: number;
  /** Readiness (0 to 1) if this gap alone were closed. */
  readinessIfClosed: number;
}

const genericWeight = 0.05;
const genericDecidingWeight = 0.5;

/** What decides most counts more than twice; the further down, the nearer to what any other need counts. What everybody brings never comes first. */
const decidingWeight = ({ decides, isGeneric }: Need): number => {
  if (isGeneric) return decides === undefined ? genericWeight : genericDecidingWeight;
  return decides === undefined ? 1 : Math.max(1.6, 2.4 - 0.12 * decides);
};

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

/** What the person says to lack themselves comes before what is only not known. */
const saidMissingWeight = 1.5;

/**
 * Every need with its gap, what matters most first; equal ones keep the order of the role. `unsure` are levels that may be one higher or lower,
 * `saidMissing` what the person says that they have not.
 */
export const gapOf = <N extends Need>(
  needs: readonly N[],
  levelOf: (skillId: string) => number,
  { unsure = () => false, saidMissing = () => false }: Partial<Record<"unsure" | "saidMissing", (need: N) => boolean>> = {},
): GapLine<N>[] => {
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
        matters:
          weight *
          (unsure(need) ? shortfall(have, need.level) : distance) *
          decidingWeight(need) *
          (saidMissing(need) ? saidMissingWeight : 1),
        readinessIfClosed: now + (weight * (1 - cover(have, need.level))) / total,
      };
    })
    .sort((a, b) => b.matters - a.matters || b.readinessIfClosed - a.readinessIfClosed);
};

/** Less matters only what nearly every role asks for: it is no work of the next weeks, and nothing that stands between. */
const leastInEarnest = 0.5;

/** Whether a gap is worth a goal and hours: levels are missing, of something that is not asked of everybody. */
export const isInEarnest = ({ distance, matters }: Pick<GapLine<Need>, "distance" | "matters">): boolean =>
  distance > 0 && matters >= leastInEarnest;

/** How likely a person stands at each level; the chances add up to 1. */
export type LikelyLevel = readonly (readonly [level: number, chance: number])[];

/** A level that was inferred, or stated and not confirmed, may be one higher or, somewhat sooner, lower. */
export const aboutLevel = (level: number): LikelyLevel =>
  level === 0
    ? [[0, 1]]
    : [
        [Math.max(0, level - 2), 0.1],
        [level - 1, 0.3],
        [level, 0.4],
        [Math.min(5, level + 1), 0.2],
      ];

/** Levels to go, on average, where the level is only likely. */
const shortfall = (level: number, need: number): number =>
  aboutLevel(level).reduce((sum, [likely, chance]) => sum + chance * Math.max(0, need - likely), 0);

/** About four in five; errors in levels lean the same way, so the spread of single ones is widened. */
const spread = 1.28 * 1.6;

/** What decides counts more for whether one is ready, what everybody brings counts less. */
const weightInRange = (need: Need): number => importanceWeight[need.importance] * (need.isGeneric ? 0.5 : decidingWeight(need));

/** What a need adds to the mean and the variance of readiness, before both are divided by the sum of weights. */
const spreadOf = (need: Need, levels: LikelyLevel): { mean: number; variance: number } => {
  const weight = weightInRange(need);
  const expected = levels.reduce((sum, [level, chance]) => sum + chance * cover(level, need.level), 0);
  const around = levels.reduce((sum, [level, chance]) => sum + chance * (cover(level, need.level) - expected) ** 2, 0);
  return { mean: weight * expected, variance: weight ** 2 * around };
};

/** For each need, by its skill, the share from 0 to 1 that its level has in what leaves readiness open; all 0 where nothing is open. */
export const opennessOf = (needs: readonly Need[], likely: (need: Need) => LikelyLevel): Map<string, number> => {
  const spreads = needs.map((need) => [need.skillId, spreadOf(need, likely(need)).variance] as const);
  const whole = spreads.reduce((sum, [, variance]) => sum + variance, 0);
  return new Map(spreads.map(([skillId, variance]) => [skillId, whole === 0 ? 0 : variance / whole]));
};

/** Readiness from and to, 0 to 1, where levels are only likely: its mean, as far up and down as the levels are unsure. */
export const readinessRangeOf = (needs: readonly Need[], likely: (need: Need) => LikelyLevel): [number, number] => {
  if (needs.length === 0) return [1, 1];
  let mean = 0;
  let variance = 0;
  let total = 0;
  for (const need of needs) {
    const of = spreadOf(need, likely(need));
    mean += of.mean;
    variance += of.variance;
    total += weightInRange(need);
  }
  const half = (spread * Math.sqrt(variance)) / total;
  return [Math.max(0, mean / total - half), Math.min(1, mean / total + half)];
};
