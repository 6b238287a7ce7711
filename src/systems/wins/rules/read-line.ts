// What a line written in ten seconds says: the day, the number, the kind and who helped; the line itself is kept as it was written.

import { nameTitles } from "../../../career/call-name.ts";
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import { dayToCome, type NamedDay, namedDay, withoutDay } from "../../../language/days.ts";
import { mostTitle, type PersonInWin, type WinKind, type WinNumber } from "../schema.ts";
import { readNumber, unclearNumber } from "./read-number.ts";
import { plain } from "./say-number.ts";

export interface ReadLine {
  /** The line without the day that it begins or ends with. */
  title: string;
  /** Null where it names none that has come. */
  day: Day | null;
  kind: WinKind;
  number: WinNumber | null;
  people: PersonInWin[];
  /** What it says that can be read in two ways and was therefore not taken over; each a sentence with the way out. */
  questions: string[];
}

/** Signs that turn round the direction of what follows them, beyond the title as well. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

export const readLine = (line: string, today: Day): ReadLine => {
  const written = line.replace(turning, "").trim().replace(/\s+/g, " ");
  const named = namedDay(written, today);
  const title = named ? withoutDay(written, named) : written;
  return {
    title: shortened(capital(title || written)),
    day: named?.day ?? null,
    kind: kindIn(written),
    number: readNumber(title)?.number ?? null,
    people: peopleIn(written),
    questions: questionsOn(written, named, today),
  };
};

const questionsOn = (line: string, named: NamedDay | null, today: Day): string[] => {
  const unclear = unclearNumber(line);
  const toCome = named ? null : dayToCome(line, today);
  return [
    ...(unclear
      ? [
          unclear.readings.length === 0
            ? `“${unclear.words}” has more figures than can be kept exactly, so no number was kept.`
            : `“${unclear.words}” can mean ${unclear.readings.map(plain).join(" or ")}, so no number was kept. Put the one that is meant into the number.`,
        ]
      : []),
    ...(line.length > mostTitle
      ? ["The line is longer than a title can be: the title ends where the words allow, and all of it is kept as you wrote it."]
      : []),
    ...(toCome ? [`“${toCome}” is still to come. Give the day on which it happened, if that was not today.`] : []),
  ];
};

/** As much as a title holds, ending after a whole word. */
const shortened = (text: string): string => {
  if (text.length <= mostTitle) return text;
  const begun = text.slice(0, mostTitle - 1);
  const end = begun.lastIndexOf(" ");
  return `${begun.slice(0, end < mostTitle / 2 ? undefined : end).trimEnd()}…`;
};

const kindWords: [WinKind, RegExp][] = [
  ["recognised", /\b(?:award\w*|prize|praised?|recogni[sz]ed|promot(?:ed|ion)|thanked|nominated|applause|compliment\w*)\b/i],
  ["learned", /\b(?:learn(?:ed|t)|passed|certifi\w+|completed (?:the |a )?course|finished (?:the |a )?course|exam)\b/i],
  ["helped", /\b(?:helped|mentored|coached|taught|supported|onboarded|trained|unblocked)\b/i],
  [
    "improved",
    /\b(?:cut|reduced?|improved?|sped up|increased?|raised|doubled|halved|lowered|shortened|fixed|saved|automated|simplified|grew|faster)\b/i,
  ],
  ["led", /\b(?:led|lead|chaired|managed|organi[sz]ed|ran|moderated|hosted|headed)\b/i],
  [
    "delivered",
    /\b(?:shipped|launched|delivered|released|published|built|wrote|finished|completed|presented|implemented|merged|designed|created|closed|sold|gave)\b/i,
  ],
  ["reached", /\b(?:reached|achieved|hit|exceeded|met)\b/i],
];

/** The kind whose word comes first in the text. */
export const kindIn = (text: string): WinKind => {
  const found = kindWords
    .map(([kind, pattern]) => ({ kind, at: pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.at - b.at)[0];
  return found && found.at < Number.POSITIVE_INFINITY ? found.kind : "other";
};

const name = `(${nameTitles}\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)`;
const several = `${name}(?:(?:,| and|, and) ${name})?`;
const partWords: [PersonInWin["part"], RegExp][] = [
  ["helped", new RegExp(`\\b(?:[Tt]hanks to|[Ww]ith (?:the )?help (?:from|of)|[Hh]elped by|[Tt]ogether with) ${several}`, "gu")],
  ["thanked", new RegExp(`\\b(?:[Pp]raised|[Tt]hanked|[Pp]raise|[Tt]hanks) (?:by|from) ${several}`, "gu")],
];

const peopleIn = (text: string): PersonInWin[] => {
  const people: PersonInWin[] = [];
  for (const [part, pattern] of partWords)
    for (const [, ...names] of text.matchAll(pattern))
      for (const one of names) if (one) people.push({ name: one, record: null, part, thankedOn: null });
  return people;
};
