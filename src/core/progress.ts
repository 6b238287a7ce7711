// How far a long work has come, in words for whoever waits for it.

export interface Progress {
  /** What is being done, for people: "Taking in". */
  step: string;
  done: number;
  /** 0 where it is not known how much there is. */
  total: number;
}

/** Between 0 and 1. */
export const shareOf = ({ done, total }: Progress): number => Math.min(1, done / total);

/** “Taking in: 1,200 of 20,545 (6 %)”; the step alone where it is not known how much there is. */
export const sayProgress = (progress: Progress): string => {
  const { step, done, total } = progress;
  if (total === 0) return step;
  const number = (count: number) => count.toLocaleString("en");
  return `${step}: ${number(done)} of ${number(total)} (${Math.floor(shareOf(progress) * 100)} %)`;
};
