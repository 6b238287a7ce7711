// The journal as one Markdown file, and Markdown files as entries: a heading that begins with a day begins an entry.
import { type Day, sayDay } from "../../../core/day.ts";
import { type JournalEntry, type Topic, topics } from "../schema/journal.ts";

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
      return [head, ...marks, "", escaped(text.trim()), ""].join("\n");
    })
    .join("\n");

const dated = /^(\\*)(#{1,6})[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*(?:[·:,–-]+[ \t]*)?(.*?)[ \t#]*$/;
const topicLine = /^topic:[ \t]*([a-z]+)[ \t]*$/i;

const escaped = (text: string): string =>
  text
    .split("\n")
    .map((line) => (dated.test(line) ? `\\${line}` : line))
    .join("\n");

const unescaped = (line: string): string => (line.startsWith("\\") && dated.test(line) ? line.slice(1) : line);

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

interface Heading {
  day: Day;
  title: string | null;
}

const headingOf = (line: string): Heading | undefined => {
  const found = dated.exec(line);
  const [, escapes, , day = "", title = ""] = found ?? [];
  if (!found || escapes || !isDay(day)) return undefined;
  return { day, title: title.trim().slice(0, 200) || null };
};

interface Section extends Heading {
  lines: string[];
}

/** Lines under their dated headings; what stands before the first comes first, without one. */
const sectionsOf = (lines: readonly string[]): { before: string[]; sections: Section[] } => {
  const before: string[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) sections.push({ ...heading, lines: [] });
    else (sections.at(-1)?.lines ?? before).push(line);
  }
  return { before, sections };
};

const entryOf = ({ day, title, lines }: Section): Kept | undefined => {
  const first = lines.findIndex((line) => line.trim() !== "");
  const named = topicLine.exec(lines[first] ?? "")?.[1]?.toLowerCase();
  const topic: Topic | undefined = topics.find((one) => one === named);
  const rest = topic ? lines.slice(first + 1) : lines;
  const text = rest.map(unescaped).join("\n").trim();
  const kept = text || title;
  return kept ? { day, title, text: kept.slice(0, 50_000), topic: topic ?? "note" } : undefined;
};

/** A first heading that names no day is the file's title. */
const titleOf = (lines: readonly string[]): { title: string | null; rest: string[] } => {
  const first = lines.findIndex((line) => line.trim() !== "");
  const heading = /^#{1,6}[ \t]+(.+?)[ \t#]*$/.exec(lines[first] ?? "");
  if (!heading?.[1]) return { title: null, rest: [...lines] };
  return { title: heading[1].slice(0, 200), rest: lines.slice(first + 1) };
};

/**
 * The entries of a Markdown file: one for each heading with a day; the whole file is one where there is none.
 * Its day is then the one in its name (`2026-11-20 walk.md`), or `today`. Text before the first heading is kept as an entry of that day too.
 */
export const entriesOfMarkdown = (text: string, name: string, today: Day): Kept[] => {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n");
  const { before, sections } = sectionsOf(withoutFrontMatter(lines));
  const named = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  const day = named && isDay(named) ? named : today;
  const { title, rest } = titleOf(before);
  const plain = rest.join("\n").trim();
  const nameTitle = name
    .replace(/\.[^.]*$/, "")
    .replace(/^\d{4}-\d{2}-\d{2}[\s_-]*/, "")
    .trim();
  const alone: Section[] =
    plain === "" && (sections.length > 0 || title === null)
      ? []
      : [{ day, title: title ?? (sections.length > 0 ? null : nameTitle || null), lines: rest }];
  return [...alone, ...sections].flatMap((section) => entryOf(section) ?? []);
};

/** A block of settings between two lines of dashes, which other programs write at the top. */
const withoutFrontMatter = (lines: readonly string[]): string[] => {
  if (lines[0]?.trim() !== "---") return [...lines];
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "---");
  return end < 0 ? [...lines] : lines.slice(end + 1);
};

/** Whether two entries say the same on the same day: importing a file twice adds nothing. */
export const sameEntry = (one: Kept, other: Kept): boolean => one.day === other.day && one.text.trim() === other.text.trim();

export const sayEntry = (entry: Pick<JournalEntry, "day" | "title" | "text" | "topic">): string => {
  const start = entry.title ?? entry.text.split("\n")[0]?.slice(0, 80) ?? "";
  return `${sayDay(entry.day)}${entry.topic === "note" ? "" : ` (${entry.topic})`}: ${start}`;
};

/** Whether a file is a journal: Markdown with a day in its name, or in a heading that begins with it. */
export const looksLikeJournal = (name: string, text: string): boolean => {
  if (!/\.(md|markdown)$/i.test(name)) return false;
  return /\d{4}-\d{2}-\d{2}/.test(name) || text.split("\n").some((line) => headingOf(line.trimEnd()) !== undefined);
};
