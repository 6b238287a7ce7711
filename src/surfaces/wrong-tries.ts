// Slows whoever tries links that open nothing: each wrong try of the last minutes makes the next look wait longer.

const remembered = 10 * 60_000;
const free = 5;
const longest = 4_000;

/** Milliseconds to wait after so many wrong tries: none after a few, then twice as long with each, four seconds at most. */
export const waitAfter = (wrong: number): number => (wrong < free ? 0 : Math.min(longest, 100 * 2 ** (wrong - free)));

export interface WrongTries {
  note: () => void;
  /** Milliseconds that the next look waits. */
  wait: () => number;
}

export const wrongTries = (now: () => number = Date.now): WrongTries => {
  let times: number[] = [];
  const recent = () => {
    times = times.filter((time) => time > now() - remembered);
    return times.length;
  };
  return {
    note: () => {
      times.push(now());
      // What is longer ago than these makes nothing slower.
      times = times.slice(-50);
    },
    wait: () => waitAfter(recent()),
  };
};
