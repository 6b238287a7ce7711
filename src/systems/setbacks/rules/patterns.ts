// What several setbacks show together: counts with intervals, silent under five of a kind, and never a cause.
import { type Interval, meanInterval, shareInterval } from "../../../core/uncertainty.ts";
import { type RejectionStage, rejectionStages, type Setback, type SetbackKind, setbackKinds } from "../schema/setback.ts";

/** Under so many of a kind nothing is said of it. */
export const leastOfAKind = 5;
/** Under so many rejections no stage is compared with another. */
export const leastToCompare = 12;

export interface Part<K extends string> {
  of: K;
  count: number;
  share: Interval;
}

export interface Patterns {
  n: number;
  kinds: Part<SetbackKind>[];
  stages: { n: number; parts: Part<RejectionStage>[] };
  shares: { n: number; mine: Interval; theirs: Interval; luck: Interval } | null;
  /** What the numbers carry, in sentences; without a cause. */
  said: string[];
  /** What is missing until something can be said. */
  silent: string[];
}

type Kept = Pick<Setback, "kind" | "stage" | "reflection">;

const partsOf = <K extends string>(names: readonly K[], values: readonly string[]): Part<K>[] =>
  names
    .map((of) => ({ of, count: values.filter((value) => value === of).length }))
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, share: shareInterval(part.count, values.length) as Interval }))
    .sort((a, b) => b.count - a.count);

const percent = (share: number): number => Math.round(share * 100);

const sayShare = (what: string, { count, share }: Pick<Part<string>, "count" | "share">): string =>
  `${what}: ${count} of ${share.n}, ${percent(share.low)} to ${percent(share.high)} %.`;

export const sayKind: Record<SetbackKind, string> = {
  rejection: "rejection",
  "missed-goal": "missed goal",
  "failed-project": "failed project",
  "lost-job": "lost job",
  "hard-feedback": "hard feedback",
  conflict: "conflict",
  other: "something else",
};

const missing = (n: number, what: string): string => `${what}: ${n} so far. From ${leastOfAKind} on they are looked at together.`;

const sharesOf = (all: readonly Kept[]): Patterns["shares"] => {
  const told = all.flatMap(({ reflection }) => reflection?.shares ?? []);
  const [mine, theirs, luck] = [
    meanInterval(told.map((one) => one.mine)),
    meanInterval(told.map((one) => one.theirs)),
    meanInterval(told.map((one) => one.luck)),
  ];
  return told.length < leastOfAKind || !mine || !theirs || !luck ? null : { n: told.length, mine, theirs, luck };
};

/** The stage that stands out, where its interval lies above that of every other. */
const standsOut = (parts: readonly Part<RejectionStage>[], n: number): Part<RejectionStage> | undefined => {
  const [first, ...others] = parts;
  if (!first || n < leastToCompare) return undefined;
  return others.every((other) => first.share.low > other.share.high) ? first : undefined;
};

const sayMean = (what: string, { mean, low, high }: Interval): string =>
  `${what} ${Math.round(mean)} (${Math.round(Math.max(0, low))} to ${Math.round(Math.min(100, high))})`;

/**
 * Shares of kinds and of stages with Wilson intervals (95 %), means of what was mine, theirs and luck with t intervals. Kinds are shown from five
 * setbacks on, stages from five rejections whose stage is known, means from five told; a stage is called out from twelve on.
 */
export const patternsOf = (setbacks: readonly Kept[]): Patterns => {
  const n = setbacks.length;
  const staged = setbacks.flatMap(({ kind, stage }) => (kind === "rejection" && stage !== null ? [stage] : []));
  const kinds =
    n < leastOfAKind
      ? []
      : partsOf(
          setbackKinds,
          setbacks.map(({ kind }) => kind),
        );
  const stages = staged.length < leastOfAKind ? [] : partsOf(rejectionStages, staged);
  const shares = sharesOf(setbacks);
  const toldShares = setbacks.filter(({ reflection }) => reflection?.shares).length;
  const most = standsOut(stages, staged.length);
  return {
    n,
    kinds,
    stages: { n: staged.length, parts: stages },
    shares,
    said: [
      ...kinds.filter(({ count }) => count >= leastOfAKind).map((part) => sayShare(`Among all, ${sayKind[part.of]}`, part)),
      ...stages.slice(0, 1).map((part) => sayShare(`Most rejections came at “${part.of}”`, part)),
      ...(most ? [`“${most.of}” stands out from every other stage. That tells where to look, not why.`] : []),
      ...(shares
        ? [
            `As you saw it, of 100: ${sayMean("yours", shares.mine)}, ${sayMean("theirs", shares.theirs)}, ${sayMean("luck", shares.luck)}; n = ${shares.n}.`,
          ]
        : []),
    ],
    silent: [
      ...(n < leastOfAKind ? [missing(n, "Setbacks")] : []),
      ...(n >= leastOfAKind && staged.length < leastOfAKind ? [missing(staged.length, "Rejections with their stage")] : []),
      ...(n >= leastOfAKind && !shares ? [missing(toldShares, "Setbacks with what was yours, theirs and luck")] : []),
    ],
  };
};
