// Positions told in everyday sentences, as most people tell them who have no resume at hand.
import { meaningOf } from "../../../../career/meaning.ts";
import type { ExperienceFact } from "../../../../career/profile-facts.ts";
import { starterTitles } from "../../../../catalogue/titles.ts";
import type { Day } from "../../../../core/day.ts";
import { wholeWords } from "../../../../language/whole-words.ts";
import { type Period, periodIn } from "./periods.ts";
import { type Draft, factOf, without } from "./positions.ts";
import words from "./words.json" with { type: "json" };

const ongoing =
  /(?:^|[^\p{L}])(?:have|has|['’]ve|still|since|now|seit|bis heute|desde|hasta hoy|ahora|depuis|toujours)(?![\p{L}])/iu;
const cue = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?:(?:a|an|the|ein|eine|einem|un|una|une|now|currently|jetzt|ahora)\\s+)?(?:[\\p{L}-]+\\s+){0,2}$`,
  "iu",
);
const somebodyElse =
  /(?:^|[^\p{L}])(?:my|our|your|his|her|their|the|mein|meine|unser|unsere|der|die|dem|den|mi|nuestro|nuestra|el|la|los|mon|ma|notre|nos|le|les|other|two|three|\d+)\s+(?:[\p{L}-]+\s+)?$/iu;
const atWork =
  /(?:^|[^\p{L}])(?:weekends|saturdays|sundays|part-time|evenings|work|worked|working|job|employed|arbeite|gearbeitet|arbeitete|beschäftigt|trabajo|trabajé|trabajado|empleado|empleada|travaille|travaillé|employé|employée)(?![\p{L}])/iu;
const past = wholeWords(words.past);
const following = wholeWords(words.following);
const noWork = wholeWords(words.noWork);
const doing = words.doing.map(([says = "", title = ""]) => ({ says: wholeWords(says), title }));
const betweenClauses = new RegExp(`[,;:]\\s+|\\s+(?:and|und|y|et)\\s+(?=(?:${words.before})|\\p{L}+\\s)`, "iu");

/** Positions told in everyday sentences: "I'm a supervisor in a shoe shop, have been for three years". */
export const spokenPositions = (sentences: readonly { text: string; line: number }[], today: Day): ExperienceFact[] => {
  const drafts: (Pick<Draft, "title" | "organisation" | "place" | "period" | "line"> & { text: string; clause: string })[] = [];
  for (const { text, line } of sentences) {
    for (const clause of claimedIn(text)) {
      const period = endedIn(clause, periodIn(clause));
      const held = heldIn(clause, period);
      const latest = drafts.at(-1);
      if (held) {
        const [organisation, place] = held.atPlace ? [null, null] : employerIn(clause.slice(held.end), "^\\s*");
        drafts.push({ title: held.title, organisation, place, period, line, text, clause });
      } else if (period && latest && latest.period === null && latest.text === text) {
        latest.period = period;
        if (latest.organisation === null) [latest.organisation, latest.place] = employerIn(without(clause, period), "(?:^|\\s)");
      }
    }
  }
  const positions: ExperienceFact[] = [];
  for (const draft of drafts)
    positions.push(factOf({ ...draft, further: [], highlights: [], open: false }, "work", today, positions.at(-1)));
  return positions.map((one, at) =>
    upTo(afterwards(one, drafts[at], positions[at - 1]), drafts[at], positions[at + 1], drafts[at + 1]),
  );
};

/** The clauses that say what is; in a sentence that goes on to a wish those that say since when: "Truck driver for ten years, want to become a dispatcher". */
const claimedIn = (sentence: string): string[] => {
  const meaning = meaningOf(sentence);
  if (meaning === "denial") return [];
  const clauses = sentence.split(betweenClauses).filter(Boolean);
  return meaning === "claim" ? clauses : clauses.filter((clause) => meaningOf(clause) === "claim" && periodIn(clause) !== null);
};

/** A length told of what is over counts back from what came later, not from today. */
const endedIn = (clause: string, period: Period | null): Period | null =>
  period?.years !== undefined && past.test(clause) && !ongoing.test(clause) ? { ...period, lasts: false, earlier: true } : period;

type Told = Pick<Draft, "period"> & { clause: string };

/** "After that two years as a carer": it begins where the one before it ended. */
const afterwards = (one: ExperienceFact, draft: Told | undefined, before: ExperienceFact | undefined): ExperienceFact => {
  const start = before?.end;
  const years = draft?.period?.years;
  if (start === undefined || years === undefined || !following.test(draft?.clause ?? "")) return one;
  return { ...one, start, end: String(Number(start.slice(0, 4)) + Math.round(years)) };
};

/** "Six years as a cook, then in a warehouse since 2021": it ended where the one after it began. */
const upTo = (
  one: ExperienceFact,
  draft: Told | undefined,
  after: ExperienceFact | undefined,
  next: Told | undefined,
): ExperienceFact => {
  const years = draft?.period?.earlier ? draft.period.years : undefined;
  if (years === undefined || !after?.start || next?.period?.years !== undefined || !following.test(next?.clause ?? ""))
    return one;
  return { ...one, start: String(Number(after.start.slice(0, 4)) - Math.round(years)), end: after.start };
};

/** One or two words, none of which is what firms and houses are called by. */
const isPlaceName = /^(?!.*(?:hospital|school|hotel|klinik|schule|werk|gmbh|ltd|&))\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/iu;

/** Who one works for and where, behind a small word: "at Copper & Comb in Limerick since 2018". */
const employerIn = (text: string, lead: string): [organisation: string | null, place: string | null] => {
  const [, name = ""] =
    new RegExp(`${lead}(?:${words.preposition})\\s+((?:the )?\\p{Lu}[\\p{L}\\p{N}&'’. -]*)`, "u").exec(text) ?? [];
  const leads = new RegExp(`${lead}(${words.preposition})\\s+(?:the )?\\p{Lu}`, "u").exec(text)?.[1] ?? "";
  const [organisation = "", place = ""] = name
    .replace(new RegExp(`\\s+(?:${words.since}|for|seit|desde|depuis)(?:\\s.*)?$`, "iu"), "")
    .split(/\s+(?:in|en|à)\s+(?=\p{Lu})/u);
  const named = organisation.replace(/[.\s]+$/, "");
  if (/^(?:in|en|à|dans)$/i.test(leads) && !place && isPlaceName.test(named)) return [null, named];
  return [named || null, /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u.exec(place)?.[0] ?? null];
};

/** Work that no role is called by, where everything around it says that it is work: "I was a widget tuner in a mill from 2010 to 2014". */
const framed = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?<article>(?:an?|eine?|une?|una)\\s+)?(?<title>\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,3}?)(?=\\s+(?:${words.preposition})\\s+(?<name>\\S))`,
  "iu",
);

const framedIn = (clause: string, period: Period): Held | null => {
  const said = apart(clause, period);
  const found = framed.exec(said);
  const { article, title = "" } = found?.groups ?? {};
  if (!found || noWork.test(title) || !(article || /^\p{Lu}/u.test(title))) return null;
  return { title: title.trim(), end: found.index + found[0].length, atPlace: false };
};

/** With blanks in the place of the period, so that every word keeps its place. */
const apart = (clause: string, { from, to }: Period): string =>
  `${clause.slice(0, from)}${" ".repeat(to - from)}${clause.slice(to)}`;

interface Held {
  title: string;
  end: number;
  atPlace: boolean;
}

const cueOfSelf = /^\W*(?:i|ich|yo|je|j['’])(?![\p{L}])|^\W*(?:conduzco|conducía|limpio|limpiaba|fahre|putze)/iu;

/** The person's own work named in a clause: not what somebody else does, and only where the words around it say that it is work. */
const heldIn = (clause: string, period: Period | null): Held | null => {
  const titles = starterTitles();
  const isDated = period !== null;
  for (const held of titles.within(clause)) {
    const before = (period ? apart(clause, period) : clause).slice(0, held.start);
    if (somebodyElse.test(before)) continue;
    const leads = /^\W*(?:[\p{L}-]+\s+){0,1}$/u.test(before);
    const follows = new RegExp(`^\\s*(?:${words.preposition})\\s`, "iu").test(clause.slice(held.end));
    if (cue.test(before) || (leads && (isDated || follows))) return { title: held.matched, end: held.end, atPlace: false };
  }
  const framed = period ? framedIn(clause, period) : null;
  if (framed) return framed;
  const done = doing.find(({ says }) => says.test(clause));
  if (done && (isDated || cueOfSelf.test(clause))) return { title: done.title, end: clause.length, atPlace: false };
  const place = titles.atPlace(clause);
  if (
    !place ||
    /(?:^|[^\p{L}])(?:my|his|her|their|mein|seine|mi|su|mon|sa|son)\s+(?:[\p{L}-]+\s+)?$/iu.test(clause.slice(0, place.start))
  )
    return null;
  const isWork =
    atWork.test(clause) ||
    (place.leads && (cue.test(`${clause.slice(0, place.start).replace(/\S+\s+\S+\s+\S*\s*$/u, "")}`) || isDated)) ||
    (isDated && place.start < 40);
  return isWork ? { title: place.role.label, end: place.end, atPlace: true } : null;
};
