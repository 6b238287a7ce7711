// The journal as one Markdown file, and Markdown files as entries: a heading that begins with a day begins an entry.

import { type Day, isCalendarDay, sayDay, sayDayFault } from "../../../core/day.ts";
import { otherWeekdayNames } from "../../../language/day-names.ts";
import { monthNames, monthOfName, otherMonthNames } from "../../../language/months.ts";
import type { BadLine } from "../../../tables/csv.ts";
import { type JournalEntry, type Topic, topics } from "../schema/journal.ts";
import { escapedText, linesOf, unescapedText } from "./markdown-file.ts";

type Kept = Pick<JournalEntry, "day" | "title" | "text" | "topic">;

/**
 * One file for all entries, the earliest first: `## 2026-11-20 · Title` and, unless it is a note, a line `topic: idea`.
 * A heading of an entry's own that looks like that of another entry is escaped, so that the file reads back as it was.
 */
export const journalToMarkdown = (entries: readonly Kept[]): string =>
  [...entries]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, title, text, topic }) => {
      const head = `## ${day}${title ? ` · ${title.replace(/\s+/g, " ").trim()}` : ""}`;
      const marks = topic === "note" ? [] : ["", `topic: ${topic}`];
      return [head, ...marks, "", escapedText(text, dated), ""].join("\n");
    })
    .join("\n");

const inFigures = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}`;
const month = String.raw`(?:${otherMonthNames}|${monthNames})\.?`;
const date = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?`;
const weekday = String.raw`(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|${otherWeekdayNames})\.?,?[ \t]+(?:den[ \t]+)?)?`;
const inWords = String.raw`${weekday}(?:${date}[ \t]+(?:(?:of|de)[ \t]+)?${month}(?:,|[ \t]+del?)?|${month}[ \t]+${date},?)[ \t]+\d{4}`;
const dated = new RegExp(String.raw`^(\\*)(#{1,6})[ \t]+(${inFigures}|${inWords})\b[ \t]*(?:[·:,–-]+[ \t]*)?(.*)$`, "i");

/** A day in figures, from a heading that has it in figures or in words: “Monday, 29 February 2024”, “March 1st, 2024”. */
const figuresOf = (written: string): string => {
  if (new RegExp(`^(?:${inFigures})$`).test(written))
    return written
      .split(".")
      .reverse()
      .map((figures) => figures.padStart(2, "0"))
      .join("-");
  const year = written.slice(-4);
  const [name = ""] =
    new RegExp(String.raw`\b${month}(?=[ \t,])`, "i").exec(written.replace(new RegExp(`^${weekday}`, "i"), "")) ?? [];
  const at = monthOfName(name);
  const [, days = ""] = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er)?\b(?!\d)/i.exec(written.slice(0, -4)) ?? [];
  return `${year}-${String(at).padStart(2, "0")}-${days.padStart(2, "0")}`;
};

const topicLine = /^topic:[ \t]*([a-z]+)[ \t]*$/i;

interface Heading {
  day: Day;
  title: string | null;
}

/** What begins an entry; with a day that the calendar does not have, why that is none. */
const headingOf = (line: string): Heading | { fault: string } | undefined => {
  const found = dated.exec(line);
  const [, escapes, , written = "", title = ""] = found ?? [];
  if (!found || escapes) return undefined;
  const day = figuresOf(written);
  return isCalendarDay(day) ? { day, title: withoutMarks(title).slice(0, 200) || null } : { fault: sayDayFault(day) };
};

/** A heading may be closed by the signs that open it. It is taken off from its end, since an expression would look for it from every blank. */
const withoutMarks = (heading: string): string => {
  let end = heading.length;
  while (end > 0 && " \t#".includes(heading.charAt(end - 1))) end--;
  return heading.slice(0, end).trim();
};

interface Section extends Heading {
  lines: string[];
}

/** Lines under their dated headings; what stands before the first comes first, without one. What stands under a day that does not exist is left out. */
const sectionsOf = (lines: readonly string[]): { before: string[]; sections: Section[]; bad: BadLine[] } => {
  const before: string[] = [];
  const sections: Section[] = [];
  const bad: BadLine[] = [];
  let into: string[] | null = before;
  lines.forEach((line, at) => {
    const heading = headingOf(line);
    if (!heading) into?.push(line);
    else if ("fault" in heading) {
      bad.push({ line: at + 1, problem: `${heading.fault} ${leftOut}` });
      into = null;
    } else {
      const section = { ...heading, lines: [] };
      sections.push(section);
      into = section.lines;
    }
  });
  return { before, sections, bad };
};

const leftOut = "What stands under it stayed out: correct the day and take the file in again.";

const entryOf = ({ day, title, lines }: Section): Kept | undefined => {
  const first = lines.findIndex((line) => line.trim() !== "");
  const named = topicLine.exec(lines[first] ?? "")?.[1]?.toLowerCase();
  const topic: Topic | undefined = topics.find((one) => one === named);
  const rest = topic ? lines.slice(first + 1) : lines;
  const text = unescapedText(rest, dated);
  const kept = text || title;
  return kept ? { day, title, text: kept.slice(0, 50_000), topic: topic ?? "note" } : undefined;
};

/** A first heading that names no day is the file's title. */
const titleOf = (lines: readonly string[]): { title: string | null; rest: string[] } => {
  const first = lines.findIndex((line) => line.trim() !== "");
  const [, after = ""] = /^#{1,6}[ \t]+(.*)$/.exec(lines[first] ?? "") ?? [];
  const title = withoutMarks(after);
  if (!title) return { title: null, rest: [...lines] };
  return { title: title.slice(0, 200), rest: lines.slice(first + 1) };
};

/** Stands for the day of an entry without one, until it is known whose today is meant. */
export const undated: Day = "";

export const datedOn = ({ entries, bad }: ReadJournal, today: Day): ReadJournal => ({
  entries: entries.map((entry) => (entry.day === undated ? { ...entry, day: today } : entry)),
  bad,
});

export interface ReadJournal {
  entries: Kept[];
  /** Days that do not exist, by the line of their heading: what they date was left out. */
  bad: BadLine[];
}

/**
 * The entries of a Markdown file: one for each heading that begins with a day, in figures or in words; the whole file is one where there is none.
 * Its day is then the one in its name (`2026-11-20 walk.md`), or `today`. Text before the first heading is kept as an entry of that day too.
 */
export const entriesOfMarkdown = (text: string, name: string, today: Day): ReadJournal => {
  const { before, sections, bad } = sectionsOf(withoutFrontMatter(linesOf(text)));
  const named = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  const { title, rest } = titleOf(before);
  const plain = rest.join("\n").trim();
  const nameTitle = name
    .replace(/\.[^.]*$/, "")
    .replace(/^\d{4}-\d{2}-\d{2}[\s_-]*/, "")
    .trim();
  const hasOwn = plain !== "" || (title !== null && sections.length === 0 && bad.length === 0);
  if (hasOwn && named && !isCalendarDay(named))
    bad.unshift({ line: 1, problem: `The file’s name: ${sayDayFault(named)} Name it otherwise and take it in again.` });
  const alone: Section[] =
    !hasOwn || (named && !isCalendarDay(named))
      ? []
      : [{ day: named ?? today, title: title ?? (sections.length > 0 ? null : nameTitle || null), lines: rest }];
  return { entries: [...alone, ...sections].flatMap((section) => entryOf(section) ?? []), bad };
};

/** A block of settings between two lines of dashes, which other programs write at the top. */
const withoutFrontMatter = (lines: readonly string[]): string[] => {
  if (lines[0]?.trim() !== "---") return [...lines];
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "---");
  return lines.map((line, at) => (at <= end ? "" : line));
};

/** What is the same of two entries that say the same on the same day: importing a file twice adds nothing. */
export const sayingOf = ({ day, text }: Pick<Kept, "day" | "text">): string => `${day} ${text.trim()}`;

export const sayEntry = (entry: Pick<JournalEntry, "day" | "title" | "text" | "topic">): string => {
  const start = entry.title ?? entry.text.split("\n")[0]?.slice(0, 80) ?? "";
  return `${sayDay(entry.day)}${entry.topic === "note" ? "" : ` (${entry.topic})`}: ${start}`;
};

/** Whether a file is a journal: Markdown with a day in its name, or in a heading that begins with it. */
export const looksLikeJournal = (name: string, text: string): boolean => {
  if (!/\.(md|markdown)$/i.test(name)) return false;
  return /\d{4}-\d{2}-\d{2}/.test(name) || text.split("\n").some((line) => headingOf(line.trimEnd()) !== undefined);
};
