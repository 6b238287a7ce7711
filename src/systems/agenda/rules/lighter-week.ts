// Coming back after a while: when it is one, and what a lighter week would be. Nothing is dropped, and nothing that is due to others moves.

import { addDays, type Day, daysBetween, weekOf } from "../../../core/day.ts";

/** So many days without a change, and coming back is welcomed. */
const awayFrom = 10;

/** The day of the last change where it lies so far back that the person was away; null where they were not, or had nothing yet. */
export const awaySince = (lastChange: Day | null, today: Day): Day | null =>
  lastChange !== null && daysBetween(lastChange, today) >= awayFrom ? lastChange : null;

export interface Waiting {
  key: string;
  due: Day | null;
  minutes: number;
  /** Whether its day was promised to somebody or is set from outside. */
  promised?: boolean | undefined;
  begun?: boolean | undefined;
}

export interface LighterWeek<W extends Waiting> {
  /** Minutes of this week, as they are and halved; null where nobody said how many there are. */
  minutes: { usual: number; lighter: number } | null;
  /** The two or three first, then what else is due this week; each in the order of Today. */
  stays: W[];
  /** Due to others by the end of the week: it keeps its day. */
  promised: W[];
  moves: { line: W; to: Day }[];
}

const halfHour = 30;

/** About half, in half hours, and never nothing. */
export const halved = (minutes: number): number =>
  Math.min(minutes, Math.max(halfHour, Math.round(minutes / 2 / halfHour) * halfHour));

const [fewest, most] = [2, 3];

/** What takes no longer is a question to be answered: it has a place of the three only where nothing else asks for it. */
const moment = 10;

/** The two or three that are nearest to a day or begun; a third only where the hours hold it. */
const kept = <W extends Waiting>(lines: readonly W[], today: Day, room: number): Set<W> => {
  const far = ({ due, begun }: W): number => (begun || due === null ? 0 : Math.abs(daysBetween(today, due)));
  const chosen = new Set<W>();
  let taken = 0;
  const isSmall = ({ minutes }: W): number => (minutes > moment ? 0 : 1);
  for (const line of lines.toSorted((a, b) => isSmall(a) - isSmall(b) || far(a) - far(b))) {
    if (chosen.size === most || (chosen.size >= fewest && taken + line.minutes > room)) break;
    chosen.add(line);
    taken += line.minutes;
  }
  return chosen;
};

type IsOff = (day: Day) => boolean;

/** Whoever keeps every day free for longer has no open day that could be waited for. */
const longestOff = 366;

const nextOpen = (from: Day, isOff: IsOff): Day => {
  for (let days = 0; days < longestOff; days++) if (!isOff(addDays(from, days))) return addDays(from, days);
  return from;
};

/** In their order over the open days from one on, on each no more than its share; a long one has a day of its own. */
const spread = <W extends Waiting>(lines: readonly W[], from: Day, share: number, isOff: IsOff): { line: W; to: Day }[] => {
  let to = nextOpen(from, isOff);
  let taken = 0;
  return lines.map((line) => {
    if (taken > 0 && taken + line.minutes > share) {
      to = nextOpen(addDays(to, 1), isOff);
      taken = 0;
    }
    taken += line.minutes;
    return { line, to };
  });
};

const leastShare = 60;
const workdays = 5;

/** About half of the week's hours. What is due this week stays, and two or three of what waits; the rest of it goes to days after this week. */
export const lighterWeek = <W extends Waiting>(
  lines: readonly W[],
  usual: number | null,
  today: Day,
  isOff: IsOff = () => false,
): LighterWeek<W> => {
  const nextMonday = addDays(weekOf(today), 7);
  const minutes = usual === null || halved(usual) === usual ? null : { usual, lighter: halved(usual) };
  const near = lines.filter(({ due, begun }) => begun || (due !== null && due < nextMonday));
  const own = near.filter(({ promised }) => !promised);
  const chosen = kept(own, today, minutes?.lighter ?? Number.POSITIVE_INFINITY);
  const waits = own.filter((line) => line.due !== null && line.due < today && !chosen.has(line));
  const isDueThisWeek = ({ due }: W): boolean => due !== null && due >= today && due < nextMonday;
  return {
    minutes,
    stays: [...own.filter((line) => chosen.has(line)), ...own.filter((line) => !chosen.has(line) && isDueThisWeek(line))],
    promised: near.filter(({ promised, due }) => promised && due !== null && due < nextMonday),
    moves: spread(waits, nextMonday, Math.max(leastShare, Math.round((usual ?? 0) / workdays)), isOff),
  };
};
