// What a line written in five seconds says of an application: what for, where, how, on which day; and what of it was not understood.
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import { namedDay } from "../../../language/days.ts";
import type { OpeningKind, Way } from "../schema/opening.ts";

export interface ReadApplied {
  /** Null where the line names none. */
  title: string | null;
  organisation: string | null;
  how: Way | null;
  /** Where it was found or whom it went through, such as Indeed or Ana Lopez. */
  source: string | null;
  /** Null where the line names none that has come. */
  day: Day | null;
  kind: OpeningKind;
  /** What stands after the first comma and says none of this. */
  rest: string | null;
}

const begins =
  /^(?:i\s+)?(?:have\s+|i['’]ve\s+|just\s+)*(?:applied|sent (?:off )?(?:my |an? )?(?:application|cv|resume|letter)|handed in (?:my |an? )?(?:application|cv|form)|put (?:my name |myself )?(?:in|down|forward)|asked|proposed|submitted (?:my |an? )?(?:application|talk|proposal)|bewarb(?:en)?|application|called|rang|phoned|walked in)\b\s*(?:internally\s+)?/i;

const boards = "linkedin|indeed|glassdoor|monster|stepstone|xing|reed|totaljobs|seek|infojobs|craigslist|facebook";

const hows: readonly [RegExp, Way][] = [
  [/\b(?:by|over|on) (?:the )?(?:phone|telephone)\b|\bby a (?:phone )?call\b/i, "phone"],
  [/\b(?:by|via|with an?|through) (?:e-?mail|mail|letter|post)\b/i, "mail"],
  [/\b(?:by|with|on|via|through) (?:the |their |an? |a paper )?(?:application )?form\b/i, "form"],
  [/\b(?:by walking in|in person|walk-?in|at the (?:counter|door))\b/i, "walk-in"],
  [/\b(?:online|on (?:their|the) (?:own )?(?:website|site|web ?page|careers? page|portal|job board))\b/i, "board"],
];

const begun: readonly [RegExp, Way][] = [
  [/^(?:i\s+)?(?:called|rang|phoned)\b/i, "phone"],
  [/^(?:i\s+)?walked in\b/i, "walk-in"],
];

const kinds: readonly [RegExp, OpeningKind][] = [
  [/\bpromotion\b|\bpromoted\b/i, "promotion"],
  [/\bsecondment\b/i, "secondment"],
  [/\bstretch\b/i, "stretch"],
  [/\b(?:volunteer|board (?:member|role|seat)|trustee)\b/i, "volunteer"],
  [/\b(?:(?:give|giving|proposed|submitted) a talk|talk (?:on|about)|speak(?:er|ing)?|keynote)\b/i, "speaking"],
  [/\binternal(?:ly)?\b|\binside (?:the |our )?(?:house|company|hospital)\b/i, "internal"],
];

const through =
  /\b(?:through|thanks to) ((?:my |a )?(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|friend|colleague|neighbour|agency|recruiter))/u;
const onBoard = new RegExp(`\\b(?:on|via|through|at) (${boards})\\b`, "i");

interface Taking {
  text: string;
}

/** Takes what matches out of the text and answers it. */
const take = (from: Taking, pattern: RegExp): RegExpExecArray | null => {
  const found = pattern.exec(from.text);
  if (found) from.text = `${from.text.slice(0, found.index)} ${from.text.slice(found.index + found[0].length)}`;
  return found;
};

const tidy = (text: string | undefined): string | null => {
  const bare = (text ?? "")
    .replace(/\s+/g, " ")
    .replace(/^(?:[\s,;:.–-]|(?:and|the|an?|on|as|for|to)\s)+/i, "")
    .replace(/(?:[\s,;:.–-]|\s(?:and|on|in|by|at|to|for|as))+$/i, "")
    .trim();
  return bare === "" ? null : bare;
};

/** “the job of charge nurse”, “the position as a welder”: the words for a job are no title. */
const asTitle = (text: string | undefined): string | null => {
  const bare = tidy(text)
    ?.replace(
      /^(?:my |their |our )?(?:internal )?(?:job|position|post|role|place|vacancy|opening|secondment|promotion)\s+(?:of|as|to)\s+(?:an?\s+|the\s+)?/i,
      "",
    )
    .replace(/\s+(?:job|position|post|vacancy|opening)$/i, "")
    .replace(/^(?:job|position|post|vacancy|opening|work|role)$/i, "");
  return bare ? capital(bare) : null;
};

const whatAndWhere = (text: string): Pick<ReadApplied, "title" | "organisation"> => {
  const [, forWhat, where] =
    /^(?:for|as|to be(?:come)?|about)\s+(.+?)\s+(?:at|with|@)\s+(.+)$/i.exec(text) ??
    /^(?:for|as|about)\s+(.+?)\s+in (?:the )?(\p{Lu}.+)$/u.exec(text) ??
    [];
  if (forWhat) return { title: asTitle(forWhat), organisation: tidy(where) };
  const [, place, what] = /^(?:to|at|with|in at|in to|into)\s+(.+?)\s+(?:for|as|about)\s+(.+)$/i.exec(text) ?? [];
  if (place) return { title: asTitle(what), organisation: tidy(place) };
  const [, called, about] = /^(\p{Lu}.*?)\s+(?:for|as|about)\s+(.+)$/u.exec(text) ?? [];
  if (called) return { title: asTitle(about), organisation: tidy(called) };
  const [, only] = /^(?:to|at|with|in at|in to|into)\s+(.+)$/i.exec(text) ?? [];
  if (only) return { title: null, organisation: tidy(only) };
  const [, plain, there] = /^(.+?)\s+(?:at|with|@)\s+(.+)$/i.exec(text.replace(/^(?:for|as)\s+/i, "")) ?? [];
  return plain ? { title: asTitle(plain), organisation: tidy(there) } : { title: asTitle(text), organisation: null };
};

/** The line as an application, seen from `today`. */
export const readApplied = (line: string, today: Day): ReadApplied => {
  const written = line
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "");
  const kind = kinds.find(([pattern]) => pattern.test(written))?.[1] ?? "job";
  let how = begun.find(([pattern]) => pattern.test(written))?.[1] ?? null;
  const named = namedDay(written, today);
  const left: Taking = {
    text: named ? `${written.slice(0, named.start).replace(/\bon\s*$/i, "")} ${written.slice(named.end)}` : written,
  };
  const board = take(left, onBoard)?.[1];
  const person = take(left, through)?.[1];
  for (const [pattern, way] of hows) if (take(left, pattern)) how ??= way;
  if (board) how ??= "board";
  if (person) how ??= "person";
  const text = left.text.replace(/\s+/g, " ").trim().replace(begins, "");
  const [head = "", ...others] = text.split(/\s*[;,]\s+(?!(?:inc|llc|ltd|gmbh)\b)|\s[–—-]\s/i);
  const place =
    others.length > 0 && !/\b(?:at|with|to|@)\s/i.test(` ${head}`) && /^\p{Lu}/u.test(others[0] ?? "")
      ? others.shift()
      : undefined;
  const { title, organisation } = whatAndWhere(head.replace(/\s+/g, " ").trim());
  return {
    title,
    organisation: organisation ?? tidy(place),
    how,
    source: board ? capital(board) : (person ?? null),
    day: named?.day ?? null,
    kind,
    rest: tidy(others.join(", ")),
  };
};
