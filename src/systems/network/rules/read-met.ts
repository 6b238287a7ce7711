// What a line written in five seconds says of a talk: who, how, where, when, what was promised both ways, who helped whom.
import { capital } from "../../../core/capital.ts";
import { addDays, type Day } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import { daysIn, namedDay, withoutDay } from "../../../language/days.ts";
import type { Channel, HelpWay } from "../schema/conversation.ts";

export interface ReadPromise {
  by: "me" | "them";
  what: string;
  due: Day | null;
}

export interface ReadMet {
  people: string[];
  channel: Channel;
  occasion: string | null;
  /** Null where the line names none that has come. */
  day: Day | null;
  promises: ReadPromise[];
  help: { way: HelpWay; what: string }[];
  /** What is left of it. */
  summary: string | null;
}

const openings: readonly [RegExp, Channel][] = [
  [/^(?:(?:had|did|held|an?)\s+)*(?:informational )?interview(?:ed)?(?:\s+with)?\s+/i, "interview"],
  [
    /^(?:(?:had|a|some)\s+)*(?:coffee|lunch|dinner|tea|breakfast|drinks?|beer|walk|meeting|catch[- ]?up|chat)\s+with\s+/i,
    "coffee",
  ],
  [/^(?:(?:had|did|a)\s+)*(?:zoom(?:ed)?|teams|skyped?|facetimed?|video chat)\s+with\s+/i, "call"],
  [
    /^(?:(?:had|a)\s+)*(?:video |phone |zoom |teams )?call(?:ed)?(?:\s+with)?\s+|^(?:phoned|rang|spoke on the phone (?:with|to))\s+/i,
    "call",
  ],
  [/^(?:messaged|texted|e-?mailed|wrote(?: to)?|wrote with|heard from|got a (?:message|mail) from|dm(?:ed|'d))\s+/i, "message"],
  [
    /^(?:i\s+)?(?:met(?:\s+up)?(?:\s+with)?|saw|ran into|bumped into|talked (?:to|with)|spoke (?:to|with)|was introduced to|chatted with|talk with)\s+/i,
    "other",
  ],
];

/** Where the people end: a place, a day, a clause. */
const endOfPeople =
  /\s+(?:at|in|on|during|after|before|from|about|over|for|by|via|yesterday|today|this|last|who|and\s+(?:promised|asked|i|he|she|they|we|will)|again)\b|[,;.:!?]|\s+[-–—]\s/iu;

const particle = "(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|ten|ter|dos|du|st\\.?)";
const nameWord = "(?:(?!I(?:\\b|['’]))[\\p{Lu}][\\p{L}\\p{M}.’'-]*)";
const properName = `${nameWord}(?:\\s+(?:${particle}\\s+)*${nameWord})*`;
const properNames = new RegExp(`^${properName}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${properName})*`, "u");

/** Who somebody is to oneself, in front of their name: “my old tutor Dr. Okafor”. */
const relationBefore =
  /^(?:(?:my|our)\s+(?:[\p{Ll}’'-]+\s+){1,3}|(?:mentor|mentee|tutor|coach|boss|manager|colleague|friend|teacher|professor|client|customer|sponsor)\s+)(?=\p{Lu})/u;

/** So many of them, whose names follow at the end: “three people at the fair: Sue, Raj and Kim”. */
const counted = /^(?:\d+|two|three|four|five|six|several|some|a few)\s+(?:people|others|colleagues|nurses|students)$/i;
const namesAtEnd = new RegExp(`:\\s*(${properName}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${properName})*)\\s*$`, "u");

const splitPeople = (phrase: string): string[] =>
  phrase
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));

const article = /^(?:a|an|the|some|somebody|someone)\b/i;

/** Names as they are kept: “ana lopez” with capitals, “a speaker” as it stands. */
const asName = (written: string): string => {
  const name = written.replace(/^(?:my (?:colleague|friend|boss|manager|old boss)|our)\s+(?=\p{Lu})/iu, "").trim();
  if (article.test(name)) return capital(name);
  return name === name.toLowerCase() ? name.split(/\s+/).map(capital).join(" ") : name;
};

const clauseBreak =
  /\s*(?:[;.!]\s+|,\s*(?:and\s+|but\s+|then\s+)?|\s+(?:and|but|then)\s+(?=(?:i\s+)?(?:promised|will|'ll|owe|asked|offered|got|gave|helped|thanked)\b|(?:he|she|they|i|we)\b))/i;

const mine =
  /^(?:i\s+)?(?:(?:have\s+)?promised(?:\s+(?:to|him|her|them|that i(?:'ll| will)?))*|will|'ll|i'll|i’ll|owe (?:him|her|them)|need to|have to|am to|said i(?:'d|’d| would| will|'ll)|(?:to\s+)?follow[- ]up(?:\s+(?:with|by|on))?:?)\s+/i;
const theirs = (names: string): RegExp =>
  new RegExp(
    `^(?:(?:he|she|they|${names})\\s+(?:has\\s+|have\\s+)?(?:promised(?:\\s+(?:to|me|that (?:he|she|they)(?:'ll|’ll| will)?))*|will|(?:is|are) (?:going )?to|said (?:he|she|they)(?:'d|’d| would| will|'ll|’ll)|wants? to (?=send|introduce|give))|(?:he|she|they)(?:'ll|’ll)|waiting (?:for|on)(?: (?:him|her|them) to)?)\\s+`,
    "iu",
  );
const helpClauses = (names: string): readonly [HelpWay, RegExp][] => [
  ["asked", new RegExp(`^(?:i\\s+)?asked(?:\\s+(?:him|her|them|${names}))?\\s+(?:for|to|about help with)\\s+`, "iu")],
  ["offered", new RegExp(`^(?:i\\s+)?offered(?:\\s+(?:him|her|them|${names}))?\\s+(?:to\\s+)?`, "iu")],
  [
    "given",
    new RegExp(
      `^(?:i\\s+)?(?:helped|gave|showed|introduced|advised|recommended)(?:\\s+(?:him|her|them|${names})\\b)?\\s*(?:with\\s+|to\\s+)?`,
      "iu",
    ),
  ],
  [
    "received",
    new RegExp(
      `^(?:(?:he|she|they|${names})\\s+(?:helped|gave|showed|introduced|advised|recommended|reviewed)(?:\\s+me\\b)?|(?:i\\s+)?(?:got|received))\\s*(?:with\\s+|to\\s+)?`,
      "iu",
    ),
  ],
];

/** What one does by a day, said as if it were done: “I send the deck by Friday”. */
const toDo =
  "(?:send|bring|write|call|share|ask|try|trie|introduce|intro|check|review|draft|finish|deliver|give|talk|book|prepare|look|forward)s?";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export const readMet = (line: string, today: Day): ReadMet => {
  const written = line
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "");
  const [opening, channel] = openings.find(([pattern]) => pattern.test(written)) ?? [undefined, "other" as const];
  const after = opening ? written.replace(opening, "") : written;
  const { phrase, rest } = peopleIn(after);
  const people = splitPeople(phrase).map(asName);
  const names =
    people
      .flatMap((name) => [name, name.split(" ")[0] ?? name])
      .map(escaped)
      .join("|") || "nobody";
  const [first = "", ...clauses] = splitClauses(rest);
  const { occasion, day, left } = placeAndDay(first, today);
  const read: ReadMet = {
    people,
    channel: channel === "other" && occasion ? "event" : channel,
    occasion,
    day,
    promises: [],
    help: [],
    summary: null,
  };
  const plain: string[] = left ? [left] : [];
  for (const clause of clauses) if (!takeClause(read, clause, names, today)) plain.push(clause);
  read.summary = plain.length > 0 ? capital(plain.join(", ")) : null;
  return read;
};

const peopleIn = (told: string): { phrase: string; rest: string } => {
  const after = told.replace(relationBefore, "");
  const proper = properNames.exec(after)?.[0];
  if (proper) return { phrase: proper, rest: after.slice(proper.length) };
  const end = endOfPeople.exec(after);
  if (!end) return { phrase: after, rest: "" };
  const [phrase, rest] = [after.slice(0, end.index), after.slice(end.index)];
  const named = counted.test(phrase) ? namesAtEnd.exec(rest) : null;
  return named?.[1] ? { phrase: named[1], rest: rest.slice(0, named.index) } : { phrase, rest };
};

const splitClauses = (rest: string): string[] => {
  const begins = /^\s*[,;.:]|^\s+(?:and|but)\s/i.test(rest) || /^\s+[-–—]\s/.test(rest);
  const parts = rest
    .replace(/^\s*[,;.:–—-]+\s*(?:and\s+)?/, "")
    .split(clauseBreak)
    .map((one) => one.trim())
    .filter(Boolean);
  return begins ? ["", ...parts] : parts;
};

const placeAndDay = (first: string, today: Day): { occasion: string | null; day: Day | null; left: string } => {
  const named = namedDay(first, today);
  const bare = (named ? withoutDayAnywhere(first, named) : first).trim();
  const found = /(?:^|\s)(?:at|during)\s+(?:the\s+)?(.+?)(?=\s+(?:about|and|where|who|over|to talk)\b|$)/i.exec(bare);
  const inside = found ?? /^(?:in|on)\s+(?:the\s+)?(.+?)(?=\s+(?:about|and|where|who)\b|$)/i.exec(bare);
  const occasion = inside?.[1]?.trim() || null;
  const left = inside ? `${bare.slice(0, inside.index)} ${bare.slice(inside.index + inside[0].length)}` : bare;
  return {
    occasion,
    day: named?.day ?? null,
    left: left
      .replace(/^\s*(?:and|,)\s*/, "")
      .trim()
      .replace(/^about\s+/i, ""),
  };
};

const withoutDayAnywhere = (text: string, span: { start: number; end: number }): string => {
  const ends = withoutDay(text, span);
  if (ends !== text) return ends;
  return `${text.slice(0, span.start).replace(/\b(?:on|in)\s*$/i, "")} ${text.slice(span.end)}`.replace(/\s+/g, " ");
};

/** The day by which something is promised, and the words without it. */
const withDue = (text: string, today: Day): { what: string; due: Day | null } => {
  const days = daysIn(text, today, "ahead").filter(({ day }) => day >= today);
  const found = days.find(({ start }) => /\b(?:by|until|till|before)(?: the)? $/i.test(text.slice(0, start))) ?? days[0];
  if (found) {
    // In “cover the Sunday shift” the day says which shift, too.
    const isWhich =
      /\b(?:the|a|an|my|his|her|their|our) $/i.test(text.slice(0, found.start)) && /^ \p{L}/u.test(text.slice(found.end));
    if (isWhich) return { what: text, due: found.day };
    const before = text.slice(0, found.start).replace(/[\s,]*\b(?:by|until|till|before|on|at the latest|latest)?\s*$/i, "");
    return { what: `${before} ${text.slice(found.end)}`.replace(/\s+/g, " ").trim(), due: found.day };
  }
  const week = /[\s,]*\b(?:by |until )?(?:the )?(?:end of (?:the|this) week|(?:next|in a) week)\b/i.exec(text);
  if (!week) return { what: text, due: null };
  return { what: text.replace(week[0], "").trim(), due: addDays(today, 7) };
};

const takeClause = (read: ReadMet, clause: string, names: string, today: Day): boolean => {
  const theirClause = theirs(names);
  for (const [by, pattern] of [
    ["them", theirClause],
    ["me", mine],
  ] as const) {
    if (!pattern.test(clause)) continue;
    const { what, due } = withDue(clause.replace(pattern, ""), today);
    if (!what) return false;
    read.promises.push({ by, what: capital(what), due });
    return true;
  }
  const told = new RegExp(`^(?:(i)|he|she|they|${names})\\s+${toDo}\\b.*\\b(?:by|until|till|before)\\b`, "iu").exec(clause);
  const { what: task, due: by } = withDue(clause.replace(/^\S+\s+/, ""), today);
  if (told && by && task) {
    read.promises.push({ by: told[1] ? "me" : "them", what: capital(task), due: by });
    return true;
  }
  for (const [way, pattern] of helpClauses(names)) {
    if (!pattern.test(clause)) continue;
    const what = clause.replace(pattern, "").trim();
    read.help.push({ way, what: capital(what || clause) });
    return true;
  }
  return false;
};

/** Whether words stand for somebody whose name was not said: “a speaker”. */
export const isUnnamed = (name: string): boolean => article.test(fold(name));
