// The particulars of a posting as its own text says them: title, organisation, place, kind of employment, hours, pay, days, how to apply.
import type { Day } from "../../core/day.ts";
import { fold, wordsOf } from "../../core/fold.ts";
import { lazily } from "../../core/lazily.ts";
import { phraseBook } from "../../language/phrase-book.ts";
import data from "./facts.json" with { type: "json" };
import { hoursIn } from "./hours.ts";
import { type Line, linesOf } from "./lines.ts";
import { isPlace, organisationIn } from "./organisation.ts";
import { type Pay, payIn } from "./pay.ts";
import { postingDay } from "./posting-day.ts";
import { type PostingUnit, unitsIn } from "./requirements.ts";

export type Employment = keyof typeof data.employment;
export type WorkMode = keyof typeof data.mode;
export type HowToApply = keyof typeof data.how;

export interface PostingFacts {
  title: string | null;
  organisation: string | null;
  place: string | null;
  mode: WorkMode | null;
  employment: Employment | null;
  /** The most that is said. */
  hoursPerWeek: number | null;
  pay: Pay | null;
  deadline: Day | null;
  postedOn: Day | null;
  how: HowToApply | null;
}

type Label = keyof typeof data.labels;

const labels = lazily(
  () =>
    new Map(
      (Object.entries(data.labels) as [Label, string[]][]).flatMap(([label, names]) =>
        names.map((name) => [wordsOf(name).join(" "), label] as const),
      ),
    ),
);
const employmentBook = lazily(() => phraseBook<Employment>(data.employment));
const modeBook = lazily(() => phraseBook<WorkMode>(data.mode));
const howBook = lazily(() => phraseBook<HowToApply>(data.how));

const longestValue = 160;

/** The first value that stands behind each label, or in the line below one that stands alone. */
const labelled = (lines: readonly Line[]): Map<Label, string> => {
  const values = new Map<Label, string>();
  lines.forEach(({ text }, at) => {
    const colon = text.slice(0, 40).indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    if (name.length > 40) return;
    const label = labels().get(wordsOf(name).join(" "));
    const value = (colon < 0 ? "" : text.slice(colon + 1).trim()) || (lines[at + 1]?.text ?? "");
    if (!label || values.has(label) || (colon < 0 && !standsAlone(label)) || value.length > longestValue) return;
    if (value !== "") values.set(label, value);
  });
  return values;
};

/** Labels that mean what they say without a colon as well. */
const standsAlone = (label: Label): boolean => label === "place" || label === "deadline" || label === "employment";

/** What the text says of itself. `today` is for days without a year. Each line is looked at for itself, so time grows with the length alone. */
export const factsIn = (posting: string, today: Day, units: readonly PostingUnit[] = unitsIn(posting)): PostingFacts => {
  const lines = linesOf(posting);
  const given = labelled(lines);
  const monthsFirst = isAmerican(posting);
  const title = titleIn(lines, given);
  return {
    title,
    organisation: given.get("organisation") ?? organisationIn(lines, title),
    place: placeIn(lines, given),
    mode: firstOf(modeBook(), modeWords(given, units), ["on-site", "hybrid", "remote"]),
    employment: firstOf(employmentBook(), [title ?? "", given.get("employment") ?? "", ...shortLines(lines)], employmentOrder),
    hoursPerWeek: hoursIn([given.get("hours") ?? "", ...lines.map(({ text }) => text)]),
    pay: payIn(lines.map(({ text }) => text)),
    deadline: dayOf(given.get("deadline") ?? deadlineSaid(units), today, monthsFirst),
    postedOn: dayOf(given.get("posted"), today, monthsFirst),
    how: howIn(units),
  };
};

const employmentOrder = Object.keys(data.employment) as Employment[];

const isAmerican = (posting: string): boolean =>
  posting.includes("$") || /\b(?:FLSA|401\(?k\)?|EEO|U\.S\.|USA|GED)\b/.test(posting);

const dayOf = (written: string | undefined, today: Day, monthsFirst: boolean): Day | null =>
  written === undefined ? null : postingDay(written, today, monthsFirst);

/** The kind that is met first among the texts; of several in one text, the first in order. */
const firstOf = <Kind extends string>(
  book: (words: readonly string[]) => { kind: Kind }[],
  texts: readonly string[],
  order: readonly Kind[],
): Kind | null => {
  for (const text of texts) {
    const met = book(wordsOf(text.slice(0, 400))).map(({ kind }) => kind);
    const kind = order.find((one) => met.includes(one));
    if (kind) return kind;
  }
  return null;
};

const shortLines = (lines: readonly Line[]): string[] => lines.map(({ text }) => text).filter((text) => text.length <= 140);

/** What is said of where one works: not what others in the house do, nor what is offered besides. */
const modeWords = (given: Map<Label, string>, units: readonly PostingUnit[]): string[] => {
  const place = given.get("place") ?? "";
  return [`${place} ${isRemotePlace(place) ? "fully remote" : ""}`, ...units.filter(saysWhere).map(({ text }) => text)];
};

/** “Remote (EU)” is a place to none but those who write postings. */
export const isRemotePlace = (place: string): boolean => /\b(?:remote|anywhere|home ?office|télétravail|remoto)\b/i.test(place);

const isOfTheWork = /\b(?:role|position|job|opportunity|stelle|arbeit|poste|puesto|trabajo)\b/i;

const saysWhere = ({ text, section }: PostingUnit): boolean =>
  section !== "equal" && section !== "about" && (text.length <= 60 || (text.length <= 300 && isOfTheWork.test(text)));

const noTitles = lazily(() => new Set(data.noTitle.map((words) => wordsOf(words).join(" "))));
const opens = lazily(() => data.titleOpens.map((words) => wordsOf(words)).sort((a, b) => b.length - a.length));

const titleIn = (lines: readonly Line[], given: Map<Label, string>): string | null => {
  const said = given.get("title");
  if (said) return said.slice(0, 200);
  const line = lines.slice(0, 8).find(({ words, text }) => !noTitles().has(words.join(" ")) && /\p{L}{2}/u.test(text));
  if (!line) return null;
  const title = withoutOpening(line.text);
  if (title.length <= 120) return title;
  return `${title.slice(0, 119).trimEnd()}…`;
};

/** “Now hiring: line cook” is a line cook; an article after the opening goes with it. */
const withoutOpening = (line: string): string => {
  const words = wordsOf(line);
  const opening = opens().find((open) => open.length < words.length && open.every((word, at) => words[at] === word));
  if (!opening) return line.replace(/[\s:–-]+$/, "");
  let rest = line;
  for (const _ of opening) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u, "");
  const value = rest.replace(/^[^\p{L}\p{N}(]+/u, "").replace(/^(?:an?|eine?n?|une?|una?)\s+/i, "");
  const hadColon = /^[^\p{L}\p{N}]*[:!–-]/u.test(rest);
  return hadColon || opening.length > 1 ? value : line;
};

const mostPlaceWords = 7;

const placeIn = (lines: readonly Line[], given: Map<Label, string>): string | null => {
  const said = given.get("place");
  if (said && !said.endsWith(".")) return said.slice(0, 300);
  const near = lines.slice(1, 6).find(({ text, words }) => words.length <= mostPlaceWords && isPlace(text));
  if (near) return near.text.split(/\s·\s|\s\|\s/)[0]?.trim() ?? null;
  for (const { text } of lines.slice(0, 40)) {
    const based =
      /\b(?:based in|located in|in our office in|standort|à pourvoir à|con sede en) ((?:\p{Lu}[\p{L}'’.-]{1,30},? ?){1,4})/u.exec(
        text.slice(0, 600),
      )?.[1];
    if (based) return based.replace(/[\s,.]+$/, "");
  }
  return null;
};

const deadlineSaid = (units: readonly PostingUnit[]): string | undefined => {
  for (const { text } of units) {
    const cue = deadlineCue.exec(fold(text.slice(0, 600)));
    if (cue) return text.slice(cue.index);
  }
  return undefined;
};

const deadlineCue =
  /\b(?:apply (?:by|before|until)|closing date|deadline|applications? (?:close|due|must be (?:received|submitted) by)|job close date|bewerbungsfrist|bewerbungsschluss|bis zum|bewerbungen? bis|date limite|avant le|jusqu'au|hasta el|fecha limite|plazo)\b/;

/** The first way that the text names; what is said of those who need help to apply names none. */
const howIn = (units: readonly PostingUnit[]): HowToApply | null => {
  for (const { text, section } of units) {
    if (section === "equal" || section === "duties" || section === "must" || section === "nice" || section === "offer") continue;
    const [first] = howBook()(wordsOf(text));
    if (
      first &&
      (first.kind !== "phone" || /\d{3}/.test(text)) &&
      (first.kind !== "mail" || /@|mail|post|cv|resume|unterlagen|bewerbung/i.test(text))
    )
      return first.kind;
  }
  return null;
};
