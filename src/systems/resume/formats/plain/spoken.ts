// Positions told in everyday sentences, as most people tell them who have no resume at hand.
import { meaningOf } from "../../../../career/meaning.ts";
import type { ExperienceFact } from "../../../../career/profile-facts.ts";
import { starterTitles } from "../../../../catalogue/titles.ts";
import type { Day } from "../../../../core/day.ts";
import { periodIn } from "./periods.ts";
import { type Draft, factOf, without } from "./positions.ts";
import words from "./words.json" with { type: "json" };

const cue = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?:(?:a|an|the|ein|eine|einem|un|una|une|now|currently|jetzt|ahora)\\s+)?(?:[\\p{L}-]+\\s+){0,2}$`,
  "iu",
);
const somebodyElse =
  /(?:^|[^\p{L}])(?:my|our|your|his|her|their|the|mein|meine|unser|unsere|der|die|dem|den|mi|nuestro|nuestra|el|la|los|mon|ma|notre|nos|le|les|other|two|three|\d+)\s+(?:[\p{L}-]+\s+)?$/iu;
const atWork =
  /(?:^|[^\p{L}])(?:weekends|part-time|evenings|work|worked|working|job|employed|arbeite|gearbeitet|arbeitete|beschäftigt|trabajo|trabajé|trabajado|empleado|empleada|travaille|travaillé|employé|employée)(?![\p{L}])/iu;
const betweenClauses = new RegExp(`[,;:]\\s+|\\s+(?:and|und|y|et)\\s+(?=(?:${words.before})|\\p{L}+\\s)`, "iu");

/** Positions told in everyday sentences: "I'm a supervisor in a shoe shop, have been for three years". */
export const spokenPositions = (sentences: readonly { text: string; line: number }[], today: Day): ExperienceFact[] => {
  const drafts: (Pick<Draft, "title" | "organisation" | "place" | "period" | "line"> & { text: string })[] = [];
  for (const { text, line } of sentences) {
    if (meaningOf(text) !== "claim") continue;
    for (const clause of text.split(betweenClauses)) {
      if (!clause) continue;
      const period = periodIn(clause);
      const held = heldIn(clause, period !== null);
      const latest = drafts.at(-1);
      if (held) {
        const [organisation, place] = held.atPlace ? [null, null] : employerIn(clause.slice(held.end), "^\\s*");
        drafts.push({ title: held.title, organisation, place, period, line, text });
      } else if (period && latest && latest.period === null && latest.text === text) {
        latest.period = period;
        if (latest.organisation === null) [latest.organisation, latest.place] = employerIn(without(clause, period), "(?:^|\\s)");
      }
    }
  }
  const positions: ExperienceFact[] = [];
  for (const draft of drafts)
    positions.push(factOf({ ...draft, further: [], highlights: [], open: false }, "work", today, positions.at(-1)));
  return positions;
};

/** Who one works for and where, behind a small word: "at Copper & Comb in Limerick since 2018". */
const employerIn = (text: string, lead: string): [organisation: string | null, place: string | null] => {
  const [, name = ""] =
    new RegExp(`${lead}(?:${words.preposition})\\s+((?:the )?\\p{Lu}[\\p{L}\\p{N}&'’. -]*)`, "u").exec(text) ?? [];
  const [organisation = "", place = ""] = name
    .replace(new RegExp(`\\s+(?:${words.since}|for|seit|desde|depuis)(?:\\s.*)?$`, "iu"), "")
    .split(/\s+(?:in|en|à)\s+(?=\p{Lu})/u);
  return [organisation.trim() || null, /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u.exec(place)?.[0] ?? null];
};

/** Work that no role is called by, where everything around it says that it is work: "I was a widget tuner at Northwind from 2010 to 2014". */
const framed = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?<article>(?:an?|eine?|une?|una)\\s+)?(?<title>\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,3}?)(?=\\s+(?:${words.preposition})\\s+(?<name>\\S))`,
  "iu",
);

const framedIn = (clause: string): { title: string; end: number; atPlace: boolean } | null => {
  const found = framed.exec(clause);
  const { article, title = "", name = "" } = found?.groups ?? {};
  if (!found || !/\p{Lu}/u.test(name) || !(article || /^\p{Lu}/u.test(title))) return null;
  return { title, end: found.index + found[0].length, atPlace: false };
};

/** The person's own work named in a clause: not what somebody else does, and only where the words around it say that it is work. */
const heldIn = (clause: string, isDated: boolean): { title: string; end: number; atPlace: boolean } | null => {
  const titles = starterTitles();
  for (const held of titles.within(clause)) {
    const before = clause.slice(0, held.start);
    if (somebodyElse.test(before)) continue;
    const leads = /^\W*(?:[\p{L}-]+\s+){0,1}$/u.test(before);
    const follows = new RegExp(`^\\s*(?:${words.preposition})\\s`, "iu").test(clause.slice(held.end));
    if (cue.test(before) || (leads && (isDated || follows))) return { title: held.matched, end: held.end, atPlace: false };
  }
  const framed = isDated ? framedIn(clause) : null;
  if (framed) return framed;
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
