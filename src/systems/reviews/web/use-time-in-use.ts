// Seconds in which a screen was in sight and in use: it rests while the page is hidden and after a minute without a key or a touch.
import { useCallback, useEffect, useRef, useState } from "react";

const restsAfter = 60_000;

/** `seconds` is for showing; `now()` is exact. Both go on from what was used before. */
export const useTimeInUse = (before: number): { seconds: number; now: () => number } => {
  const used = useRef(before);
  const [seconds, setSeconds] = useState(before);
  useEffect(() => {
    let lastDeed = Date.now();
    const deed = () => {
      lastDeed = Date.now();
    };
    const timer = setInterval(() => {
      if (document.hidden || Date.now() - lastDeed > restsAfter) return;
      used.current += 1;
      setSeconds(used.current);
    }, 1000);
    const deeds = ["keydown", "pointerdown", "scroll"] as const;
    for (const kind of deeds) window.addEventListener(kind, deed, { passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of deeds) window.removeEventListener(kind, deed);
    };
  }, []);
  return { seconds, now: useCallback(() => used.current, []) };
};
