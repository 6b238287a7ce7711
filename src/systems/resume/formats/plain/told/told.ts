// Positions told in everyday sentences, as most people tell them who have no resume at hand.
import { meaningOf } from "../../../../../career/meaning.ts";
import type { ExperienceFact } from "../../../../../career/profile-facts.ts";
import type { Day } from "../../../../../core/day.ts";
import { fold } from "../../../../../core/fold.ts";
import { wholeWords } from "../../../../../language/whole-words.ts";
import { dateIn, lengthIn, periodIn, yearsBefore } from "../periods.ts";
import { factOf } from "../positions.ts";
import { type Clause, clausesOf, type Sentence } from "./clauses.ts";
import { apart, isLearningYear, type Time, timeIn, yearsAfter } from "./times.ts";
import words from "./words.json" with { type: "json" };
import { employerIn, saysWork, type Work, workIn } from "./work.ts";

interface Told {
  title: string | null;
  organisation: string | null;
  place: string | null;
  line: number;
  start?: string;
  end?: string;
  years?: number;
  /** Whether it goes on, as far as the words say. */
  open: boolean;
  /** How it stands to the position told before it. */
  link: "earlier" | "then" | "also" | null;
  past: boolean;
  /** Whether the words say that it has ended. */
  isOver: boolean;
  atLast: boolean;
  isFramed: boolean;
  isKnown: boolean;
}

const past = wholeWords(words.past);
const then = wholeWords(words.then);
const now = wholeWords(words.now);
const also = wholeWords(words.also);
const earlier = wholeWords(words.earlier);
const began = wholeWords(words.began);
const ongoing = /(?:^|[^\p{L}])(?:have|has|['’]ve|ive|still|now|bis heute|hasta hoy|ahora|llevo|toujours|been)(?![\p{L}])/iu;

/** Positions told in everyday sentences: "I'm a supervisor in a shoe shop, have been for three years". */
export const toldPositions = (sentences: readonly Sentence[], today: Day): ExperienceFact[] => {
  const told: Told[] = [];
  const heard: Heard = { lengthIn: -1, endPending: undefined, event: undefined, link: null };
  for (const clause of clausesOf(sentences)) {
    const time = timeIn(clause.text, today, heard.lengthIn === clause.line);
    if (time?.years !== undefined) heard.lengthIn = clause.line;
    if (!clause.claims || (clause.runsOn && !time)) continue;
    take(clause, time, told, heard);
  }
  const kept = told.filter((one) => hasTime(one) || one.link !== null || one.isFramed || (one.isKnown && told.length === 1));
  resolve(kept, today);
  const positions: ExperienceFact[] = [];
  for (const one of kept) positions.push(asFact(one, positions.at(-1), today));
  return positions.map((one) => ({ ...one, highlights: [...one.highlights, ...besideTitle(one, sentences)] }));
};

/** What stands in brackets after the title says what the work is done with: "Developer (Java, Oracle), 9 years". */
const besideTitle = ({ title, source }: ExperienceFact, sentences: readonly Sentence[]): string[] => {
  for (const { text, line } of sentences) {
    const at = source === `line ${line}` ? text.indexOf(`${title} (`) : -1;
    const [, inside] = at < 0 ? [] : (/^\(([^()]{2,120})\)/u.exec(text.slice(at + title.length + 1)) ?? []);
    const isWhatWith = inside && /,|^\p{Lu}/u.test(inside) && periodIn(inside) === null && lengthIn(inside) === null;
    if (isWhatWith) return [inside];
  }
  return [];
};

/** What was told in clauses before and is meant for the next. */
interface Heard {
  /** The line in which a length was told last. */
  lengthIn: number;
  endPending: string | undefined;
  /** When something that is no work began: a move, a child. */
  event: string | undefined;
  link: Told["link"];
}

const hasTime = ({ start, end, years }: Told): boolean => start !== undefined || end !== undefined || years !== undefined;

const take = (clause: Clause, time: Time | null, told: Told[], heard: Heard): void => {
  const said = time ? apart(clause.text, time.spans) : clause.text;
  const latest = told.at(-1);
  const work = workIn(said, time !== null);
  const link = linkIn(clause.text) ?? heard.link;
  heard.link = !work && !time && clause.text.split(/\s+/).length <= 4 ? link : null;
  const [organisation, place] = employerOf(said, work);
  const isWorkAt = !work && organisation !== null && time !== null && (saysWork(said) || /^\W*(?:at|bei|chez|en)\s/iu.test(said));
  if (work && latest && (isTheSame(work, latest, time, link) || isWhereOf(work, latest, clause, time, link)))
    attach(latest, time, link, clause.text, said);
  else if (work || (isWorkAt && !(latest && !hasTime(latest)))) {
    const isOver = past.test(clause.text) && !ongoing.test(clause.text);
    const one: Told = {
      title: work?.title ?? null,
      organisation,
      place,
      line: clause.line,
      ...(time?.start && { start: time.start }),
      ...(time?.end && { end: time.end }),
      ...(time?.years !== undefined && { years: time.years }),
      open: time?.open ?? false,
      link,
      past: isOver || (time?.ended ?? false),
      isOver: time?.ended ?? false,
      atLast: time?.atLast ?? false,
      isFramed: work?.isFramed ?? true,
      isKnown: work?.isKnown ?? false,
    };
    if (heard.endPending && !one.start && !one.end) one.end = heard.endPending;
    else if (heard.event && !hasTime(one) && link === "then") one.start = heard.event;
    else if (heard.event && one.end === undefined && link === "earlier" && !latest) one.end = heard.event;
    heard.endPending = undefined;
    told.push(one);
  } else if (latest && moved.test(clause.text)) {
    const when = dateIn(clause.text)?.date;
    if (when && latest.end === undefined && latest.start === undefined) latest.end = when;
    heard.event = when;
  } else if (latest) attach(latest, time, link, clause.text, said);
  else if (time?.ended && time.end) heard.endPending = time.end;
  else heard.event = time?.start;
};

const moved = wholeWords(words.moved);

const employerOf = (said: string, work: Work | null): [organisation: string | null, place: string | null] =>
  work
    ? work.atPlace
      ? [null, null]
      : employerIn(said.slice(work.end), saysWork(said) ? "(?:^|\\s)" : "^\\s*")
    : employerIn(said, "(?:^|\\s)");

/** "Manager since 2019" after "store manager" is one and the same. */
const isTheSame = (work: Work, latest: Told, time: Time | null, link: Told["link"]): boolean =>
  link !== "earlier" &&
  link !== "then" &&
  !time?.atLast &&
  latest.title !== null &&
  ` ${fold(latest.title)} `.includes(` ${fold(work.title)} `) &&
  (latest.start === undefined || time?.start !== undefined) &&
  latest.end === undefined;

/** "Registered nurse, 8 years on a surgical ward": the place says where the one who was just named works. */
const isWhereOf = (work: Work, latest: Told, { line }: Clause, time: Time | null, link: Told["link"]): boolean =>
  work.isOnlyThere === true &&
  time !== null &&
  link === null &&
  latest.line === line &&
  latest.title !== null &&
  !hasTime(latest);

/** What a clause without work of its own adds to the position before it: how long, since when, that it ended, for whom. */
const attach = (latest: Told, time: Time | null, link: Told["link"], text: string, said: string): void => {
  if (!time) return;
  if (time.ended) {
    latest.end ??= time.end;
    latest.isOver = true;
    if (latest.years === undefined && latest.start === undefined) latest.years = time.years;
    latest.open = false;
  } else if (link === "earlier" && time.years !== undefined && hasTime(latest)) {
    // "Freelance since 2017, in an agency for 4 years before that": the same work, longer.
    if (latest.start !== undefined) latest.start = yearsBefore(latest.start, time.years);
    else if (latest.years !== undefined && latest.link === null) latest.years += time.years;
  } else if (!hasTime(latest)) {
    Object.assign(latest, { start: time.start, end: time.end, years: time.years, open: time.open });
    if (latest.organisation === null) [latest.organisation, latest.place] = employerIn(said, "(?:^|\\s)");
  } else if (latest.start === undefined && time.start !== undefined && time.end !== undefined)
    Object.assign(latest, { start: time.start, end: time.end, years: undefined });
  else if (latest.end === undefined && latest.start === undefined && time.end !== undefined && time.start === undefined)
    latest.end = time.end;
  else if (time.start !== undefined && time.end === undefined && isSame.test(text)) latest.start = time.start;
};
const isSame = /(?<!\p{L})(?:manager|supervisor|lead)(?!\p{L})/iu;

const linkIn = (text: string): Told["link"] => {
  if (also.test(text)) return "also";
  if (earlier.test(text)) return "earlier";
  return then.test(text) || now.test(text) ? "then" : null;
};

/** Counts lengths from where one position ended or the next began. */
const resolve = (told: Told[], today: Day): void => {
  for (const one of told) if (one.isOver) one.end ??= today.slice(0, 7);
  for (const one of told) if (one.start === undefined && one.years !== undefined && one.end !== undefined) backFrom(one, one.end);
  for (const [at, one] of told.entries()) {
    const before = told[at - 1];
    const after = told[at + 1];
    if (one.atLast && before && one.years !== undefined && one.start === undefined) {
      one.start = yearsBefore(today.slice(0, 7), one.years);
      one.open = true;
      if (before.years !== undefined && before.start === undefined) before.start = yearsBefore(today.slice(0, 7), before.years);
      before.end ??= one.start;
    } else if (one.link === "earlier" && before) {
      if (one.end === undefined && !(one.start !== undefined && one.open)) one.end = before.start ?? undefined;
      if (one.end !== undefined && one.years !== undefined && one.start === undefined) backFrom(one, one.end);
    } else if (one.start === undefined && one.years !== undefined && one.end === undefined) {
      const isNext =
        after !== undefined &&
        (after.link === "then" || one.past || one.link === "earlier") &&
        after.link !== "earlier" &&
        after.link !== "also";
      const nextStart = isNext ? startOf(after, today) : undefined;
      if (one.link === "then" && before?.end !== undefined && one.past) {
        one.start = before.end;
        one.end = yearsAfter(before.end, one.years);
      } else if (nextStart !== undefined) {
        one.end = nextStart;
        backFrom(one, nextStart);
      } else {
        if (one.past && !one.open) one.end = today.slice(0, 7);
        backFrom(one, today.slice(0, 7));
      }
    }
    if (one.link === "then" && before) {
      if (one.start === undefined && one.end === undefined) one.start = before.end;
      else if (one.start !== undefined && before.end === undefined && before.link !== "also" && isBefore(before.start, one.start))
        before.end = one.start;
    }
    if (one.link === "earlier" && !before && after && one.end === undefined && !one.open) one.end = startOf(after, today);
  }
};

const isBefore = (start: string | undefined, later: string): boolean =>
  start === undefined || start.slice(0, 4) <= later.slice(0, 4);

const startOf = ({ start, end, years }: Told, today: Day): string | undefined =>
  start ?? (years === undefined ? undefined : yearsBefore(end ?? today.slice(0, 7), years));

const backFrom = (one: Told, end: string): void => {
  one.start = yearsBefore(end, one.years ?? 0);
};

const asFact = (one: Told, before: ExperienceFact | undefined, today: Day): ExperienceFact => {
  const { title, organisation, place, line, start, end } = one;
  const fact = factOf(
    { title, organisation, place, line, period: null, further: [], highlights: [], open: false },
    "work",
    today,
    before,
  );
  return { ...fact, ...(start && { start }), ...(end && { end }) };
};

const personal = /(?:^|[^\p{L}])(?:i|i['’]m|im|i['’]ve|ive|ich|yo|soy|llevo|fui|je|j['’]\p{L}+)(?![\p{L}])/iu;
const worksAs =
  /(?:^|[^\p{L}])(?:worked|working|apprenticeship as|arbeite|gearbeitet|trabajo|trabajando|travaille|travaillé)(?!\p{L})/iu;
const marksOfTelling = [then, now, earlier, worksAs, wholeWords(words.ended), personal];

/** Whether a line tells of work as one would say it, rather than heading a position as resumes do. */
export const isTold = (text: string): boolean => {
  const period = periodIn(text);
  const rest = period ? apart(text, [[period.from, period.to]]) : text;
  if (
    marksOfTelling.some((mark) => mark.test(rest)) ||
    period?.years !== undefined ||
    isLearningYear(text) ||
    meaningOf(text) !== "claim"
  )
    return true;
  if (period === null) return began.test(text) && dateIn(text) !== null;
  const [before, after] = [text.slice(0, period.from), text.slice(period.to)];
  return [before, after].some((rest) => periodIn(rest) !== null || lengthIn(rest) !== null);
};
