// What several setbacks show together: counts with intervals, silent under five of a kind, and never a cause.
import { hundredths } from "../../../core/say.ts";
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
  /** How sure that is, with the figures. */
  figures: string[];
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

/** `25 to 75 %`: where the share of all such cases may lie, told by these few. */
export const sayInterval = ({ low, high }: Interval): string => `${hundredths(low)} to ${hundredths(high)} %`;

export const sayKind: Record<SetbackKind, string> = {
  rejection: "rejection",
  "missed-goal": "missed goal",
  "failed-project": "failed project",
  "lost-job": "lost job",
  "hard-feedback": "hard feedback",
  conflict: "conflict",
  other: "something else",
};

const sayKinds: Record<SetbackKind, string> = {
  rejection: "rejections",
  "missed-goal": "missed goals",
  "failed-project": "failed projects",
  "lost-job": "lost jobs",
  "hard-feedback": "hard feedback",
  conflict: "conflicts",
  other: "something else",
};

const sayKindShare = ({ of, count, share }: Part<SetbackKind>): string => `${count} of ${share.n} setbacks were ${sayKinds[of]}.`;

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

/** Rejections whose stage is known, by stage, the most frequent first. */
export const stagesOf = (rejections: readonly Pick<Setback, "stage">[]): Part<RejectionStage>[] =>
  partsOf(
    rejectionStages,
    rejections.flatMap(({ stage }) => stage ?? []),
  );

/** The stage that stands out: from twelve rejections on, where its interval lies above that of every other. */
export const standsOut = (parts: readonly Part<RejectionStage>[]): Part<RejectionStage> | undefined => {
  const [first, ...others] = parts;
  if (!first || first.share.n < leastToCompare) return undefined;
  return others.every((other) => first.share.low > other.share.high) ? first : undefined;
};

const sayStages = (parts: readonly Part<RejectionStage>[]): string[] => {
  const [first, ...others] = parts;
  if (!first || first.share.n < leastOfAKind) return [];
  const { n } = first.share;
  const most = standsOut(parts);
  if (most) return [`“${most.of}” stands out: ${most.count} of ${n} rejections came there. That tells where to look, not why.`];
  if (others.length === 0) return [`All ${n} rejections came at “${first.of}”; from ${leastToCompare} on that is compared.`];
  const spread = `${n} rejections are spread over ${parts.length} stages`;
  return [n < leastToCompare ? `${spread}; from ${leastToCompare} on they are compared.` : `${spread}; none stands out.`];
};

/** Where all told the same there is no spread to make an interval of. */
const sayMean = (what: string, { mean, low, high }: Interval): string => {
  const [least, most] = [Math.round(Math.max(0, low)), Math.round(Math.min(100, high))];
  return least === most ? `${what} ${Math.round(mean)} each time` : `${what} ${Math.round(mean)} (${least} to ${most})`;
};

const drawn = <K extends string>(parts: readonly Part<K>[]): Part<K>[] => parts.filter(({ count }) => count >= leastOfAKind);

/**
 * Shares of kinds and of stages with Wilson intervals (95 %), means of what was mine, theirs and luck with t intervals. A kind or stage is shown
 * from five cases of its own on (“something else” is no kind), means from five told; a stage is called out from twelve rejections on.
 */
export const patternsOf = (setbacks: readonly Kept[]): Patterns => {
  const n = setbacks.length;
  const all = partsOf(
    setbackKinds,
    setbacks.map(({ kind }) => kind),
  );
  const kinds = drawn(all).filter(({ of }) => of !== "other");
  const unnamed = all.find(({ of }) => of === "other")?.count ?? 0;
  const mostOfOne = Math.max(0, ...all.filter(({ of }) => of !== "other").map(({ count }) => count));
  const stages = stagesOf(setbacks.filter(({ kind }) => kind === "rejection"));
  const staged = stages[0]?.share.n ?? 0;
  const shares = sharesOf(setbacks);
  const toldShares = setbacks.filter(({ reflection }) => reflection?.shares).length;
  return {
    n,
    kinds,
    stages: { n: staged, parts: drawn(stages) },
    shares,
    said: [
      ...kinds.map(sayKindShare),
      ...sayStages(stages),
      ...(shares
        ? [
            `In ${shares.n} setbacks you put about ${Math.round(shares.mine.mean)} of 100 down to yourself, ${Math.round(shares.theirs.mean)} to others and ${Math.round(shares.luck.mean)} to luck.`,
          ]
        : []),
    ],
    figures: [
      ...kinds.map(({ of, count, share }) => `${count} of ${share.n} ${sayKinds[of]}: ${sayInterval(share)}.`),
      ...stages
        .filter(({ share }) => share.n >= leastOfAKind)
        .map(({ of, count, share }) => `${count} of ${share.n} at “${of}”: ${sayInterval(share)}.`),
      ...(shares
        ? [
            `Of 100: ${sayMean("yours", shares.mine)}, ${sayMean("theirs", shares.theirs)}, ${sayMean("luck", shares.luck)}; n = ${shares.n}.`,
          ]
        : []),
    ],
    silent: [
      ...(n < leastOfAKind ? [missing(n, "Setbacks")] : []),
      ...(n >= leastOfAKind && kinds.length === 0 ? [missing(mostOfOne, "The most of one kind")] : []),
      ...(unnamed >= leastOfAKind
        ? [`${unnamed} of ${n} are “something else”, which is no kind and shows nothing: a kind for them tells more.`]
        : []),
      ...(n >= leastOfAKind && staged < leastOfAKind ? [missing(staged, "Rejections with their stage")] : []),
      ...(n >= leastOfAKind && !shares ? [missing(toldShares, "Setbacks with what was yours, theirs and luck")] : []),
    ],
  };
};
