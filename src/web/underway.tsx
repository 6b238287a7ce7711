// What takes its time just now: how far the latest of it is, on whatever page it was begun.
import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Progress } from "../core/progress.ts";

const UnderwayBar = lazy(() => import("./underway-bar.tsx"));

let all: readonly { of: object; progress: Progress }[] = [];
const listeners = new Set<() => void>();

const set = (next: typeof all): void => {
  all = next;
  for (const listener of listeners) listener();
};

/** For one call: hears how far it is, until it ends. */
export const underway = () => {
  const of = {};
  const others = () => all.filter((one) => one.of !== of);
  return {
    heard: (progress: Progress): void => set([...others(), { of, progress }]),
    end: (): void => set(others()),
  };
};

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function Underway() {
  const latest = useSyncExternalStore(listen, () => all.at(-1));
  return (
    latest && (
      <Suspense>
        <UnderwayBar progress={latest.progress} />
      </Suspense>
    )
  );
}
