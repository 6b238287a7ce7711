// How far a long work has come, for whoever waits for it; and while it goes on, everybody else has their turn.
import { setImmediate as turn } from "node:timers/promises";
import type { Progress } from "./progress.ts";

export type Heard = (progress: Progress) => void;

/** Said as often as one likes, after each record: it costs next to nothing. Without a word it only lets the others have their turn. */
export type Tell = (step?: string, done?: number, total?: number) => Promise<void>;

/** In milliseconds: so long nobody else has to wait. */
const atOnce = 20;
const betweenWords = 250;

export const telling = (heard?: Heard): Tell => {
  let gaveWay = performance.now();
  let said = { step: "", at: 0 };
  return async (step, done = 0, total = 0) => {
    const at = performance.now();
    if (heard && step && (step !== said.step || at - said.at >= betweenWords)) {
      said = { step, at };
      heard({ step, done, total });
    }
    if (at - gaveWay < atOnce) return;
    await turn();
    gaveWay = performance.now();
  };
};

/** Nothing is said of what is done within a second. */
const patience = 1_000;

/** Passes on what is still going on after a second; `end` once it is over. */
export const onceItTakesLong = (heard: Heard): { heard: Heard; end: () => void } => {
  let latest: Progress | undefined;
  let isLong = false;
  const late = setTimeout(() => {
    isLong = true;
    if (latest) heard(latest);
  }, patience);
  return {
    heard: (progress) => {
      latest = progress;
      if (isLong) heard(progress);
    },
    end: () => clearTimeout(late),
  };
};
