// What a posting asks for, line by line: which lines must be met, which are wished for, and which ask for nothing.
import { wordsOf } from "../../core/fold.ts";
import { lazily } from "../../core/lazily.ts";
import { phraseBook } from "../../language/phrase-book.ts";
import { type Line, linesOf } from "./lines.ts";
import markers from "./markers.json" with { type: "json" };
import { headingOf, labelOf, leadsOn, type Section } from "./sections.ts";
import { unitsOf } from "./units.ts";
import { leastYears } from "./years.ts";

export interface PostingUnit {
  /** An item of a list, or a sentence. */
  text: string;
  /** Where the text begins in the posting. */
  start: number;
  section: Section;
  /** Denied: it says that something is not needed. Null where it asks for nothing. */
  asks: "must" | "nice" | "denied" | null;
  /** The least years of practice that the line names; null where it names none. */
  years: number | null;
}

export interface PostingRequirement extends Pick<PostingUnit, "text" | "start" | "years"> {
  importance: "must" | "nice";
}

type Marker = keyof typeof markers;

const book = lazily(() => phraseBook<Marker>(markers));

/** Everything asked of a person, in the order of the text. */
export const requirementsIn = (posting: string): PostingRequirement[] => requirementsOf(unitsIn(posting));

/** The same, where the posting was read already. */
export const requirementsOf = (units: readonly PostingUnit[]): PostingRequirement[] =>
  units.flatMap(({ text, start, years, asks }) =>
    asks === "must" || asks === "nice" ? [{ text, start, importance: asks, years }] : [],
  );

/** What a posting says, headings left out, each with the section it stands in and what it asks. Time grows with the length of the text alone. */
export const unitsIn = (posting: string): PostingUnit[] => {
  const found: PostingUnit[] = [];
  let section: Section = "other";
  let hasItems = false;
  /** Headings that are not known stand below one that is, and part what it opened. */
  let hasParts = false;
  let isOpened = false;
  for (const line of linesOf(posting)) {
    const read: Section | "same" | null = headingOf(line);
    hasParts = read === "other" ? hasParts || isOpened : hasParts && (read === null || read === "same");
    const heading: Section | "same" | null = read === "other" && hasParts ? "same" : read;
    isOpened = heading !== null && (isOpened || heading !== "same");
    if (heading !== null) {
      const lead: "must" | "nice" | null = leadsOn(line) ? leadIn(line, heading, section) : null;
      if (lead) found.push(...judged(withoutColon(line), lead, false));
      else if (heading !== "same") hasItems = false;
      section = lead ?? (heading === "same" ? section : heading);
      continue;
    }
    if (isForm(line)) section = "facts";
    const label = labelOf(line);
    const isOwn = label !== null && label.kind !== "facts" && (label.kind === "nice" || !line.isItem);
    if (isOwn && !line.isItem && goesOn.has(label.kind)) [section, hasItems] = [label.kind, false];
    hasItems ||= line.isItem;
    const isText = !line.isItem && (hasItems || isProse(line));
    found.push(...(isOwn ? judged(behindLabel(line, label.from), label.kind, isText) : judged(line, section, isText)));
    if (isText && endsSection(line, hasItems)) section = "other";
  }
  return found;
};

/** The part that a line with a list below it asks in: the one it stands in, or the one it opens where its own words ask; null where it is a heading. */
const leadIn = ({ words }: Line, heading: Section | "same", before: Section): "must" | "nice" | null => {
  if (heading !== "must" && heading !== "same") return null;
  const isAsking = book()(words).some(({ kind }) => kind === "asks");
  if (before === "must" || before === "nice") return isAsking ? "must" : before;
  return heading === "must" && isAsking ? "must" : null;
};

/** After a label such as “Requirements: …” its part goes on; after “Salary: …” it does not. */
const goesOn: ReadonlySet<Section> = new Set(["must", "nice", "duties"]);

const withoutColon = (line: Line): Line => ({ ...line, text: line.text.slice(0, -1) });

const behindLabel = (line: Line, from: number): Line => {
  const text = line.text.slice(from);
  const shift = from + text.length - text.trimStart().length;
  return { ...line, text: line.text.slice(shift), start: line.start + shift };
};

/** The particulars of a form, written one after another. */
const isForm = ({ words }: Line): boolean => book()(words.slice(0, 8)).some(({ kind, from }) => kind === "form" && from === 0);

const shortItem = 120;

/** Speaks for the employer, or goes on for longer than an item of a list does. */
const isProse = ({ text, words }: Line): boolean => text.length > shortItem && employerSpeaks.has(words[0] ?? "");

const employerSpeaks = new Set(
  "we our us at join the this come if for please as in these it by you wir unser nous notre nuestro".split(" "),
);

/** A paragraph below a list, or one in which the employer speaks, is no longer part of what is asked. */
const endsSection = ({ text }: Line, hasItems: boolean): boolean =>
  !text.endsWith(":") && (hasItems ? text.length > 80 : text.length > shortItem);

const judged = (line: Line, section: Section, isText: boolean): PostingUnit[] => {
  const kinds = new Set(line.isItem ? [] : book()(line.words).map(({ kind }) => kind));
  const standsIn = kinds.has("equal") && !kinds.has("condition") ? "equal" : section;
  return unitsOf(line, !line.isItem).map((unit) => {
    const words = wordsOf(unit.text);
    const asks = askedBy({ text: unit.text, words }, standsIn, isText);
    return { ...unit, section: standsIn, asks, years: asks === null ? null : leastYears(words) };
  });
};

/** “No … needed” at the beginning. */
const denials = new Set("no kein keine keinerlei ohne sans aucun aucune sin ningun ninguna".split(" "));

/** What asks for nothing unless every hire must pass it. */
const silent: ReadonlySet<Section> = new Set(["offer", "about", "facts", "apply"]);

/** What one sentence or item asks for; null where it asks for nothing. */
const askedBy = ({ text, words }: Pick<Line, "text" | "words">, section: Section, isText: boolean): PostingUnit["asks"] => {
  if (section === "equal" || isEmptyTalk(text, words)) return null;
  const marks = book()(words);
  const said = new Set(marks.map(({ kind }) => kind));
  if (said.has("condition") && section !== "offer") return "must";
  if (said.has("equal")) return null;
  if (said.has("apply")) return null;
  if (said.has("denied") || (denials.has(words[0] ?? "") && said.has("must"))) return said.has("nice") ? "nice" : "denied";
  if (section === "must" || section === "nice") {
    const isAsked = said.has("must") || said.has("asks") || said.has("nice") || said.has("looking") || leastYears(words) !== null;
    if ((isText || said.has("talk")) && !isAsked) return null;
    if (said.has("nice")) return said.has("asks") ? "must" : "nice";
    return section === "nice" && !said.has("asks") ? "nice" : section;
  }
  if (silent.has(section)) return null;
  if (said.has("asks")) return "must";
  const seeks = said.has("looking") && said.has("person") && section !== "duties";
  const isYours = section === "other" && marks.some(({ kind, from }) => kind === "yours" && from === 0);
  if (seeks || isYours) return said.has("nice") ? "nice" : "must";
  return null;
};

const shortFacts = new Set("yes no none na n/a tbd ja nein keine oui non aucun si".split(" "));
const pay = /[$€£]\s?\d|\d\s?(?:[$€£]|EUR|USD|GBP|CHF)(?![\p{L}])/u;

/** Figures alone, a question, an address, what is paid: nothing that a person must have. */
const isEmptyTalk = (text: string, words: readonly string[]): boolean => {
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return true;
  if (shortFacts.has(words.join("")) || text.endsWith("?")) return true;
  if (words.length <= 4 && /:\/\/|@|www\.|^#\S+$/.test(text)) return true;
  return pay.test(text);
};
