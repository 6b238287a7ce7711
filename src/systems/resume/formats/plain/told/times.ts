// When a clause says that something was: since when, until when, how long, and whether it ended.
import type { Day } from "../../../../../core/day.ts";
import { fold } from "../../../../../core/fold.ts";
import { wholeWords } from "../../../../../language/whole-words.ts";
import { dateIn, lengthIn, monthIn, type Period, periodIn, yearsBefore } from "../periods.ts";
import words from "./words.json" with { type: "json" };

export interface Time {
  /** As far as it is told: 2021 or 2021-03. */
  start?: string;
  end?: string;
  /** How long, in years. */
  years?: number;
  /** Whether the words say that it goes on. */
  open: boolean;
  /** Whether the clause says that it is over: "left", "laid off". */
  ended: boolean;
  /** Whether only a part at the end is meant: "the last 6 years as a foreman". */
  atLast: boolean;
  /** Where all of it stands in the clause. */
  spans: readonly (readonly [from: number, to: number])[];
}

const ended = wholeWords(words.ended);
const began = wholeWords(words.began);
const pandemic =
  /(?<!\p{L})(?:since|seit|desde|depuis)\s+(?:la |le |der |dem |the )?(?:covid|corona|pandemi[ace]|pandémie|lockdown)(?!\p{L})/iu;
const lastYear =
  /(?<!\p{L})(?:(?:since|until|till|bis|seit|desde|hasta|depuis|jusqu['’]à)\s+)?(?:last year|letzte[sn]? jahr|letztem jahr|(?:el )?año pasado|l['’]an dernier|l['’]année dernière)(?!\p{L})/iu;
const thisYear =
  /(?<!\p{L})(?:(?:in|im|en|cet|since|seit|desde|depuis)\s+)?(?:this|diese[rnm]|este|cette|ce)\s+(?:year|spring|summer|autumn|fall|winter|jahr|frühling|sommer|herbst|año|verano|otoño|primavera|été|année|automne|printemps)(?!\p{L})/iu;
const leadsIn =
  /(?<!\p{L})(?:since|until|till|in|im|on|from|by|seit|bis|ab|desde|hasta|en|depuis|jusqu['’]en|jusqu['’]à|last|this|early|late|end of|beginning of)\s+$/iu;
const toEnd = /(?<!\p{L})(?:until|till|bis|hasta|jusqu['’]\p{L}+)\s+(?:last |letzten |letztes )?$/iu;
const fromStart = /(?<!\p{L})(?:since|from|seit|ab|desde|depuis)\s+(?:last |letztem )?$/iu;
const last = /(?<!\p{L})(?:the last|the past|last|past|die letzten|davon die letzten|los últimos|las últimas|les)\s+$/iu;
const shortLength = /(?<![\p{L}\p{N}.,])(?:(?:for|another|the last|last)\s+)?(\d{1,2})(?=\s+(?:as|at|in|before)\s|\s*$)/iu;

/** Null where the clause tells no time. `afterLength`: a length was told before in this line, so that a bare number is one too: "estate agent for 2". */
export const timeIn = (clause: string, today: Day, afterLength: boolean): Time | null => {
  const spans: [number, number][] = [];
  const take = (from: number, to: number, lead: RegExp) =>
    spans.push([from - (lead.exec(clause.slice(0, from))?.[0].length ?? 0), to]);
  const time: Time = { open: false, ended: false, atLast: false, spans };
  const period = periodIn(clause);
  const over = ended.exec(period?.start || period?.end ? apart(clause, [[period.from, period.to]]) : clause);
  time.ended = over !== null;
  if (over) spans.push([over.index, over.index + over[0].length]);
  const isRange = told(clause, period, time, take);
  if (!isRange) namedIn(clause, today, time, take);
  const rest = apart(clause, spans);
  const length = isRange ? null : lengthIn(rest);
  if (length) {
    time.years = length.years;
    time.atLast = last.test(rest.slice(0, length.from));
    take(length.from, length.to, last);
  } else if (!isRange && learning.test(clause)) {
    const [found = "", figure, word = ""] = learning.exec(clause) ?? [];
    time.years = (figure ? Number(figure) : (ordinals[fold(word)] ?? 1)) - 0.75;
    time.open = true;
    const from = clause.indexOf(found);
    take(from, from + found.length, leadsIn);
  } else if (afterLength && spans.length === 0) {
    const bare = shortLength.exec(clause);
    if (bare) {
      time.years = Number(bare[1]);
      time.atLast = /last/i.test(bare[0]);
      take(bare.index, bare.index + bare[0].length, leadsIn);
    }
  }
  if (time.ended && time.end === undefined && time.start !== undefined && !isRange) {
    time.end = time.start;
    delete time.start;
  }
  return spans.length > 0 ? { ...time, open: time.open && !time.ended } : null;
};

export const isLearningYear = (text: string): boolean => learning.test(text);

/** The third year of an apprenticeship began two years ago, and a bit. */
const learning =
  /(?<![\p{L}\p{N}])(?:(\d)(?:st|nd|rd|th|\.|º|°|er|e|ème|a)?|(first|second|third|fourth|final|erste[ns]|zweite[ns]|dritte[ns]|vierte[ns]|primer|segundo|tercer|cuarto|première|deuxième|troisième))[\s-]+(?:year|lehrjahr|ausbildungsjahr|año|année)(?!\p{L})(?!\s+(?:in a row|running))/iu;
const ordinals: Record<string, number> = {
  second: 2,
  third: 3,
  fourth: 4,
  final: 3,
  zweiten: 2,
  zweites: 2,
  dritten: 3,
  drittes: 3,
  vierten: 4,
  viertes: 4,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  deuxieme: 2,
  troisieme: 3,
};

type Take = (from: number, to: number, lead: RegExp) => void;

/** What is told in years: whether it has both ends, or an open one said as such. */
const told = (clause: string, period: Period | null, time: Time, take: Take): boolean => {
  if (period && (period.start || period.end)) {
    time.start = period.start;
    time.end = period.end;
    time.open = period.lasts;
    take(period.from, period.to, leadsIn);
    return period.start !== undefined && period.end !== undefined;
  }
  const single = dateIn(clause);
  if (!single || !(time.ended || began.test(clause))) return false;
  time[time.ended ? "end" : "start"] = single.date;
  time.open = !time.ended;
  take(single.from, single.to, leadsIn);
  return false;
};

/** What has to be counted from today: "since September", "until last year", "this summer", "since the pandemic". */
const namedIn = (clause: string, today: Day, time: Time, take: Take): void => {
  if (time.start || time.end) return;
  const year = Number(today.slice(0, 4));
  const set = (date: string, found: { from: number; to: number }) => {
    const before = clause.slice(0, found.to);
    const isEnd =
      time.ended || toEnd.test(clause.slice(0, found.from)) || /^(?:until|till|bis|hasta|jusqu)/iu.test(clause.slice(found.from));
    if (isEnd) time.end = date;
    else if (
      fromStart.test(clause.slice(0, found.from)) ||
      /^(?:since|seit|desde|depuis)/iu.test(clause.slice(found.from)) ||
      began.test(before) ||
      made.test(before)
    ) {
      time.start = date;
      time.open = true;
    } else return;
    take(found.from, found.to, leadsIn);
  };
  const span = (found: RegExpExecArray) => ({ from: found.index, to: found.index + found[0].length });
  const named = [
    { found: pandemic.exec(clause), date: "2020" },
    { found: lastYear.exec(clause), date: String(year - 1) },
    { found: thisYear.exec(clause), date: String(year) },
  ].find(({ found }) => found !== null);
  if (named?.found) {
    set(named.date, span(named.found));
    return;
  }
  const length = lengthIn(clause);
  if (length && (ago.after.test(clause.slice(length.to)) || ago.before.test(clause.slice(0, length.from)))) {
    const isSince = began.test(clause) || made.test(clause);
    time[isSince ? "start" : "end"] = yearsBefore(today.slice(0, 7), length.years);
    time.open = isSince;
    const behind = ago.after.exec(clause.slice(length.to))?.[0].length ?? 0;
    take(length.from, length.to + behind, ago.before);
    return;
  }
  const month = monthIn(clause);
  if (!month) return;
  const isPast = month.month <= Number(today.slice(5, 7));
  set(`${isPast ? year : year - 1}-${String(month.month).padStart(2, "0")}`, month);
};

/** "2 years ago", "vor zwei Jahren", "il y a 3 ans". */
const ago = { after: /^\s+ago(?!\p{L})/iu, before: /(?<!\p{L})(?:vor|il y a)\s+$/iu };
const made = /(?<!\p{L})(?:made|became|promoted|geworden|befördert|ascendid[oa]|promue?)(?!\p{L})/iu;

/** The clause with blanks where the time stands, so that every other word keeps its place. */
export const apart = (clause: string, spans: Time["spans"]): string =>
  spans.reduce((text, [from, to]) => `${text.slice(0, from)}${" ".repeat(to - from)}${text.slice(to)}`, clause);

/** `years` after a date. */
export const yearsAfter = (date: string, years: number): string => String(Number(date.slice(0, 4)) + Math.round(years));
