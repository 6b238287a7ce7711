// Certificates as lines and sentences tell them: what they are called, since when, and until when they hold.

import { meaningOf } from "../../../../career/meaning.ts";
import type { CertificateFact } from "../../../../career/profile-facts.ts";
import { capital } from "../../../../core/capital.ts";
import type { Day } from "../../../../core/day.ts";
import { daysIn } from "../../../../language/days.ts";
import { wholeWords } from "../../../../language/whole-words.ts";
import more from "./more-words.json" with { type: "json" };
import { periodIn } from "./periods.ts";

const endsAndSigns = /^[\s|,:;(–—-]+|[\s|,.:;(–—-]+$/gu;
const holdsUntil = wholeWords(more.holdsUntil);
const qualification = wholeWords(more.qualification);
const leadsToOne = new RegExp(`^(?:${more.leadsToCertificate})\\s+`, "iu");
const isNone = /^(?:no|not|without|keine?n?|ohne|ning[uú]n|sin|aucune?|sans)\b/iu;
/** A longer phrase tells of something else as well. */
const mostWords = 10;

/** One entry of a list: "First aid, 2024", "SIA licence, valid until March 2027". */
export const certificate = (entry: string, source: string, today: Day): CertificateFact => {
  const until = untilIn(entry, today);
  const said = until?.title ?? entry;
  const period = periodIn(said, true);
  const title = (period ? `${said.slice(0, period.from)}${said.slice(period.to)}` : said).replace(endsAndSigns, "");
  return {
    title: capital(title).slice(0, 200),
    ...(period?.start && { date: period.start }),
    ...(until && { expires: until.day }),
    source,
  };
};

/** What a sentence says that one holds: "NVQ Level 3 in hairdressing.", "I hold a forklift licence", "My Gas Safe card runs out in June". */
export const certificatesTold = (sentence: string, source: string, today: Day): CertificateFact[] => {
  if (meaningOf(sentence) !== "claim") return [];
  const until = untilIn(sentence, today);
  const said = (until?.title ?? sentence).trim();
  const isSaidToBeHeld = leadsToOne.test(said);
  return said
    .replace(leadsToOne, "")
    .split(/,\s+(?=\p{Lu})|;\s+|\s+and (?:an?|my) /u)
    .filter((part) => isName(part, isSaidToBeHeld || until !== null))
    .map((part) => ({ ...certificate(part, source, today), ...(until && { expires: until.day }) }));
};

const isName = (part: string, isHeld: boolean): boolean =>
  qualification.test(part) &&
  part.split(/\s+/).length <= mostWords &&
  !isNone.test(part) &&
  !/\b(?:I|my|we|our|ich|wir|yo|je|nous)\b/u.test(part) &&
  (isHeld || /^[\p{Lu}\d]/u.test(part));

const untilIn = (text: string, today: Day): { title: string; day: string } | null => {
  const found = holdsUntil.exec(text);
  if (!found) return null;
  const after = text.slice(found.index);
  const [named] = daysIn(after, today, "ahead");
  const day = named ? named.day.slice(0, named.isMonth ? 7 : 10) : /\b20\d\d\b/.exec(after)?.[0];
  return day ? { title: text.slice(0, found.index).replace(endsAndSigns, ""), day } : null;
};
