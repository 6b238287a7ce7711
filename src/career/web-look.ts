// What is remembered of looking at an address on the web: what came of it, and when to look again. Pure: the clock comes in.
import { z } from "zod";
import { sayInstant } from "../core/day.ts";
import { instant } from "../core/day-fields.ts";

/** Whether Cairn may read the web: public addresses, nothing at all, or addresses inside the own network as well. */
export const webReadings = ["on", "off", "local"] as const;
export type WebReading = (typeof webReadings)[number];

export const webLook = z.object({
  at: instant("When Cairn looked there last."),
  said: z.string().max(600).describe("What came of it."),
  readAt: instant("When something could be read there last.").nullable(),
  failures: z.number().int().min(0).describe("How often in a row it failed."),
  nextAt: instant("When Cairn looks again by itself, where it does."),
  notBefore: instant("When a person may ask it to look again."),
  etag: z.string().max(500).nullable().describe("The mark that the address gave its content."),
  lastModified: z.string().max(100).nullable().describe("When its content changed, in the words of the address."),
});
export type WebLook = z.infer<typeof webLook>;

/** What came of one look. `wait` is in seconds, where the address itself asks for it. */
export type CameOfLook =
  | { kind: "same" }
  | { kind: "read"; etag: string | null; lastModified: string | null }
  | { kind: "away"; said: string; wait: number | null };

const hour = 3_600_000;
/** A little less than a day, so that a job that comes each hour finds it due a day later. */
const betweenLooks = 23 * hour;
/** After the first, second, third and every further failure in a row. */
const backOff = [1, 4, 24, 72].map((hours) => hours * hour);
/** However long an address asks to be left alone. */
const longestWait = 7 * 24 * hour;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** How a look changes what is remembered; `found` says what a look that succeeded found. */
export const afterLook = (before: WebLook | null, came: CameOfLook, { now, found }: { now: string; found: string }): WebLook => {
  if (came.kind === "away") {
    const failures = (before?.failures ?? 0) + 1;
    const asked = Math.min((came.wait ?? 0) * 1000, longestWait);
    const pause = Math.max(asked, backOff[Math.min(failures, backOff.length) - 1] ?? hour);
    return {
      at: now,
      said: came.said,
      readAt: before?.readAt ?? null,
      failures,
      nextAt: later(now, pause),
      notBefore: later(now, Math.max(asked, hour)),
      etag: before?.etag ?? null,
      lastModified: before?.lastModified ?? null,
    };
  }
  const marks = came.kind === "read" ? came : { etag: before?.etag ?? null, lastModified: before?.lastModified ?? null };
  return {
    ...{ at: now, said: found, readAt: now, failures: 0 },
    nextAt: later(now, betweenLooks),
    notBefore: later(now, hour),
    etag: marks.etag,
    lastModified: marks.lastModified,
  };
};

/** Whether an address may be asked again: at most once an hour, and not while it asks to be left alone. */
export const mayLook = (before: WebLook | null, now: string): boolean => before === null || before.notBefore <= now;

interface SayLook {
  timezone: string;
  /** Whether Cairn looks there by itself. */
  daily: boolean;
  reads: WebReading;
}

/** What came of the last look, and when the next one is; null where none was and none is to come. */
export const sayLook = (look: WebLook | null, { timezone, daily, reads }: SayLook): string | null => {
  const off = reads === "off" && "Reading the web is switched off here (CAIRN_READ_WEB=off).";
  if (!look) return daily ? off || "Cairn looks there within the hour." : null;
  const failed = look.failures > 0 && look.readAt && `It was read last on ${sayInstant(look.readAt, timezone)}.`;
  const next = daily && `Cairn looks again on ${sayInstant(look.nextAt, timezone)}.`;
  return [`Looked there on ${sayInstant(look.at, timezone)}: ${look.said}`, failed, off || next].filter(Boolean).join(" ");
};

/** Why an address is left alone for now. */
export const sayTooSoon = (title: string, { at, notBefore }: WebLook, timezone: string): string =>
  `Cairn looked for “${title}” on ${sayInstant(at, timezone)}, and does so once an hour at the most. It can look again from ${sayInstant(notBefore, timezone)} on.`;
