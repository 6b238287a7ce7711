// All keys in one place: palette, capture, undo, lists, and the letters that a screen's own buttons carry.
import { useEffect } from "react";
import { isStandalone } from "./kit/alone.tsx";
import { singleKeysAct } from "./single-keys.ts";
import { undoLatest } from "./toast.tsx";

type Opens = "palette" | "capture" | "keys";

interface KeysOptions {
  open: (overlay: Opens) => void;
  /** While an overlay is open only the overlay's own keys count. */
  busy: boolean;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const rowsInSight = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main [data-row]")];

const rowInHand = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;

const moveBy = (step: 1 | -1): boolean => {
  const rows = rowsInSight();
  const current = rowInHand();
  const place = current ? rows.indexOf(current) + step : step === 1 ? 0 : rows.length - 1;
  const next = rows[Math.min(rows.length - 1, Math.max(0, place))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
};

const press = (deed: string): boolean => {
  const button = rowInHand()?.querySelector<HTMLElement>(`[data-do="${deed}"]`);
  button?.click();
  return button !== null && button !== undefined;
};

/** After a row is gone the focus goes to its neighbour, so that the next key finds a row. */
const pressAndStay = (deed: string): boolean => {
  const place = rowsInSight().findIndex((row) => row.contains(document.activeElement));
  const pressed = press(deed);
  if (pressed) setTimeout(() => !rowInHand() && rowsInSight()[Math.min(place, rowsInSight().length - 1)]?.focus(), 400);
  return pressed;
};

const pressHere = (letter: string): boolean => {
  const buttons = document.querySelectorAll<HTMLElement>(`main [data-hotkey="${CSS.escape(letter)}"]`);
  for (const button of buttons) button.click();
  return buttons.length > 0;
};

const inList: Readonly<Record<string, () => boolean>> = {
  j: () => moveBy(1),
  k: () => moveBy(-1),
  e: () => press("edit"),
  x: () => pressAndStay("done"),
  s: () => press("snooze"),
  d: () => pressAndStay("dismiss"),
  delete: () => pressAndStay("remove"),
};

const handle = (event: KeyboardEvent, { open, busy }: KeysOptions): boolean => {
  const key = event.key.toLowerCase();
  if (isStandalone() && (event.ctrlKey || event.metaKey || key === "z" || key === "c" || key === "?")) return false;
  if (key === "k" && (event.ctrlKey || event.metaKey)) {
    // A dialog holds the focus; another on top of it could not be typed into.
    if (!document.querySelector("[role=dialog]")) open("palette");
    return true;
  }
  if (busy || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("[role=dialog]"))
    return false;
  if (key === "enter") return event.target === rowInHand() && press("open");
  if (key.length === 1 && !singleKeysAct()) return false;
  if (inList[key]?.()) return true;
  if (pressHere(key)) return true;
  if (key === "z") void undoLatest();
  else if (key === "c") open("capture");
  else if (key === "?") open("keys");
  else if (key === "m") document.querySelector<HTMLElement>(".loop .entry[aria-current]")?.focus();
  else return false;
  return true;
};

export const useKeys = ({ open, busy }: KeysOptions): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && handle(event, { open, busy })) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [open, busy]);
};
