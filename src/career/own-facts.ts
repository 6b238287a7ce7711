// What a person's own account offers a plan to speak of: where they work, with whom, how much of what, and what came of it.
import type { OwnFacts } from "./action.ts";

export interface Account {
  title: string;
  organisation: string | null;
  /** Everything that was said of the position, a line or sentence each. */
  lines: readonly string[];
}

const shortest = 12;
const longest = 60;

const placeOfWork =
  /\b(?:\d+[- ]bed )?(?:[\p{L}-]+ ){0,2}(?:unit|ward|department|branch|kitchen|depot|warehouse|workshop|practice|clinic|Abteilung|Station|Filiale|Werkstatt|departamento|almacén|service|atelier)\b/u;
const withPeople =
  /\b(?:lead|led|leading|manag(?:e|ed|ing)|supervis(?:e|ed|ing)|train(?:ed|ing)?|for|run|ran|precept(?:ed|ing)?|mentor(?:ed|ing)?|line manage) (?:a (?:team|shift|crew|group) of )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: to \d+)? (?:[\p{Ll}-]+ ){0,2}?(?:people|nurses|assistants|graduates|colleagues|staff|teachers|technicians|drivers|plumbers|engineers|developers|apprentices|volunteers|cooks|sellers|operators|cleaners|waiters|juniors|trainees|analysts|designers|clerks|agents|workers))\b/iu;
const amount = /(?<![\p{L}\d.,/-])(\d{2,3}(?:[,.]\d{3})*|\d{2,6}) ((?:[\p{Ll}-]+ )?\p{Ll}{3,}s)\b/u;
/** What is counted without being work: times, shares, money and calendar. */
const noAmount = /\b(?:years|months|weeks|days|hours|minutes|percent|times|points|euros|dollars|pounds|steps|s)$/u;
const change =
  /\b(?:from|cut|raised|reduced|increased|saved|doubled|halved|passed|won|grew|brought|senkte|redujo|réduit)\b.*\d|\d.*\b(?:to|instead of|fewer|more|less)\b.*\d/iu;

const first = <T>(lines: readonly string[], read: (line: string) => T | null | undefined): T | null => {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
};

const resultIn = (line: string): string | undefined =>
  line
    .split(/[,;:.](?=\s)|(?<=\S) [–-] /u)
    .map((part) => part.trim())
    .find((part) => part.length >= shortest && part.length <= longest && change.test(part));

/** Reads from the present position, or the last one; what is not said is null. */
export const ownFactsOf = ({ title, organisation, lines }: Account): OwnFacts => {
  const all = [title, organisation ?? "", ...lines];
  return {
    title,
    employer: organisation,
    unit: first(all, (line) =>
      placeOfWork
        .exec(line)?.[0]
        .trim()
        .replace(/^(?:the|my|our|a|of|in|at) /iu, ""),
    ),
    team: first(lines, (line) => withPeople.exec(line)?.[1]),
    number: first(lines, (line) => {
      const [whole, , counted = ""] = amount.exec(line) ?? [];
      return noAmount.test(counted) || /^(?:19|20)\d\d /.test(whole ?? "") ? null : whole;
    }),
    result: first(lines, resultIn),
  };
};
