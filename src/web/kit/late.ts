// Parts of the kit that are fetched when a person reaches for them, once for all screens.
import { useEffect, useSyncExternalStore } from "react";

export interface Late<T> {
  fetch: () => void;
  /** Undefined until it is here. */
  use: () => T | undefined;
}

/** `late(() => import("./late/menu.ts"))`: nothing is fetched before it is asked for. */
export const late = <T>(load: () => Promise<T>): Late<T> => {
  const listeners = new Set<() => void>();
  let here: T | undefined;
  let asked: Promise<void> | undefined;
  const fetch = () => {
    asked ??= load().then(
      (loaded) => {
        here = loaded;
        for (const listener of listeners) listener();
      },
      // A connection that was gone for a moment: asked again the next time.
      () => (asked = undefined),
    );
  };
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { fetch, use: () => useSyncExternalStore(listen, () => here) };
};

/** The part, fetched as soon as it is wanted. */
export const useWanted = <T>(part: Late<T>, wanted: boolean): T | undefined => {
  useEffect(() => {
    if (wanted) part.fetch();
  }, [part, wanted]);
  return part.use();
};
