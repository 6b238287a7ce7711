// How far a long work has come, at the command line: one line that moves where somebody looks on, else a line now and then.
import { type Progress, sayProgress } from "../core/progress.ts";
import { type Heard, onceItTakesLong } from "../core/telling.ts";

export interface ProgressLine {
  heard: Heard;
  /** Clears the line away, before anything else is written. */
  end: () => void;
}

interface Place {
  write: (text: string) => void;
  /** Whether a line can be written over: on a terminal, but not in a file. */
  isTerminal: boolean;
}

const betweenLines = 5_000;
const clear = "\r\u001b[2K";

export const progressLine = ({ write, isTerminal }: Place): ProgressLine => {
  const { heard, end } = onceItTakesLong(isTerminal ? moving(write) : standing(write));
  let isSaid = false;
  return {
    heard: (progress) => {
      isSaid = true;
      heard(progress);
    },
    end: () => {
      end();
      if (isTerminal && isSaid) write(clear);
    },
  };
};

const moving =
  (write: Place["write"]) =>
  (progress: Progress): void =>
    write(`${clear}… ${sayProgress(progress)}`);

const standing = (write: Place["write"]) => {
  let last = { step: "", at: 0 };
  return (progress: Progress): void => {
    const at = performance.now();
    if (progress.step === last.step && at - last.at < betweenLines) return;
    last = { step: progress.step, at };
    write(`… ${sayProgress(progress)}\n`);
  };
};
