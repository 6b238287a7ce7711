// What is half written, kept on this device until it is saved: a reload, a closed tab or the browser's Back takes nothing away.
import { useCallback, useState } from "react";

const prefix = "cairn-draft:";
const keptFor = 60 * 86_400_000;

interface Kept {
  at: number;
  value: unknown;
}

/** A place that holds texts by name, as the browser's `localStorage` does. */
export type DraftPlace = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const isKept = (read: unknown): read is Kept =>
  typeof read === "object" && read !== null && "value" in read && "at" in read && typeof read.at === "number";

const readAt = (place: DraftPlace, name: string): Kept | undefined => {
  try {
    const read: unknown = JSON.parse(place.getItem(name) ?? "null");
    return isKept(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/** Drafts nobody came back to for two months, and what cannot be read, make room. */
const tidy = (place: DraftPlace, now: number): void => {
  const names = Array.from({ length: place.length }, (_, at) => place.key(at) ?? "");
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const kept = readAt(place, name);
    if (!kept || now - kept.at > keptFor) place.removeItem(name);
  }
};

/** What was kept under a key; undefined where nothing is. */
export const readDraft = (place: DraftPlace, key: string): unknown => readAt(place, prefix + key)?.value;

/** Keeps a value under a key, or forgets it when there is none. A device that is full or forbids it keeps nothing and says nothing. */
export const keepDraft = (place: DraftPlace, key: string, value: unknown, now: number): void => {
  try {
    tidy(place, now);
    if (value === undefined) place.removeItem(prefix + key);
    else place.setItem(prefix + key, JSON.stringify({ at: now, value } satisfies Kept));
  } catch {
    // The form itself still holds it.
  }
};

/** The device's own place; a browser that forbids it throws on the mere look. */
const device = (): DraftPlace | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

/**
 * A draft by its key, such as `review:<id>:wins`: what was kept when the form opened, and the way to keep what stands in it now
 * (`undefined` once it is saved or emptied).
 */
export const useKeptDraft = (key: string): { before: unknown; keep: (value: unknown) => void } => {
  const [before] = useState(() => {
    const place = device();
    return place && readDraft(place, key);
  });
  const keep = useCallback(
    (value: unknown) => {
      const place = device();
      if (place) keepDraft(place, key, value, Date.now());
    },
    [key],
  );
  return { before, keep };
};
