// The text of `git log` as commits: the plain form, with or without numstat, parents and decoration, in any of its date forms.
import { type Day, isCalendarDay } from "../../../core/day.ts";

export interface CommitFile {
  path: string;
  added: number;
  removed: number;
}

export interface Commit {
  hash: string;
  /** Empty where the log was written without --parents. */
  parents: string[];
  tags: string[];
  author: string;
  email: string;
  day: Day;
  subject: string;
  body: string[];
  isMerge: boolean;
  files: CommitFile[];
}

export interface BadCommit {
  line: number;
  problem: string;
}

export interface ReadLog {
  commits: Commit[];
  bad: BadCommit[];
}

const commitLine = /^commit ([0-9a-f]{7,64})((?: [0-9a-f]{7,64})*)(?: \((.*)\))?\s*$/;
const headerLine = /^(Author|AuthorDate|Date|Merge):(.*)$/;
const numstatLine = /^(\d+|-)\t(\d+|-)\t(.+)$/;

type Draft = Omit<Commit, "day" | "subject"> & { line: number; date: string | null; message: string[] };

/** Commits in the order of the log. A commit that cannot be read is named by its line and left out. */
export const readGitLog = (text: string): ReadLog => {
  const commits: Commit[] = [];
  const bad: BadCommit[] = [];
  let draft: Draft | null = null;
  const finish = () => {
    if (!draft) return;
    const read = finished(draft);
    if (typeof read === "string") bad.push({ line: draft.line, problem: read });
    else commits.push(read);
  };
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const begun = commitLine.exec(line);
    if (begun) {
      finish();
      draft = begin(begun, at + 1);
    } else if (draft) readInto(draft, line);
  }
  finish();
  return { commits, bad };
};

const begin = ([, hash = "", parents = "", refs = ""]: RegExpExecArray, line: number): Draft => ({
  hash,
  parents: parents.trim().split(" ").filter(Boolean),
  tags: [...refs.matchAll(/tag: (?:refs\/tags\/)?([^,)]+)/g)].map(([, tag]) => (tag ?? "").trim()),
  author: "",
  email: "",
  isMerge: parents.trim().includes(" "),
  files: [],
  body: [],
  line,
  date: null,
  message: [],
});

const readInto = (draft: Draft, line: string): void => {
  if (/^(?: {4}|\t)/.test(line)) {
    draft.message.push(line.replace(/^(?: {4}|\t)/, "").trimEnd());
    return;
  }
  const changed = numstatLine.exec(line);
  if (changed) {
    const [, added, removed, path = ""] = changed;
    draft.files.push({ path: pathNow(path), added: Number(added) || 0, removed: Number(removed) || 0 });
    return;
  }
  const [, name, after = ""] = headerLine.exec(line) ?? [];
  const value = after.trim();
  if (name === "Merge") draft.isMerge = true;
  if (name === "Date" || name === "AuthorDate") draft.date = value;
  if (name === "Author") {
    const at = value.endsWith(">") ? value.lastIndexOf("<") : -1;
    draft.author = at < 0 ? value : value.slice(0, at).trimEnd();
    draft.email = at < 0 ? "" : value.slice(at + 1, -1);
  }
};

const finished = ({ line: _line, date, message, ...commit }: Draft): Commit | string => {
  if (date === null) return "has no line that begins with Date:";
  const day = dayIn(date);
  if (!day) return `has the date “${date}”; write the log with --date=short`;
  const [subject = "", ...body] = message.slice(message.findIndex((one) => one !== ""));
  return { ...commit, day, subject, body: body.filter((one) => one !== "") };
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The author's own calendar day: `2026-11-20 …`, `Fri Nov 20 10:00:00 2026 +0100`, `Fri, 20 Nov 2026 …`, or seconds since 1970. */
const dayIn = (date: string): Day | null => {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(date)?.[1];
  if (iso) return isCalendarDay(iso) ? iso : null;
  const seconds = /^(\d{9,11})(?: [+-]\d{4})?$/.exec(date)?.[1];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const [, monthFirst, dayAfter, yearAfter] = /^\w{3} (\w{3}) +(\d{1,2}) [\d:]+ (\d{4})/.exec(date) ?? [];
  const [, dayFirst, monthAfter, year] = /^\w{3}, (\d{1,2}) (\w{3}) (\d{4})/.exec(date) ?? [];
  const month = months.indexOf(monthFirst ?? monthAfter ?? "") + 1;
  if (month === 0) return null;
  const two = (part: number | string) => String(part).padStart(2, "0");
  const read = `${yearAfter ?? year}-${two(month)}-${two(dayAfter ?? dayFirst ?? "")}`;
  return isCalendarDay(read) ? read : null;
};

/** Where a file lies after a rename, with the bytes that git writes for letters beyond ASCII read back. */
const pathNow = (written: string): string => {
  const path = unquoted(written);
  const arrow = path.lastIndexOf(" => ");
  const [open, close] = [path.lastIndexOf("{", arrow), path.indexOf("}", arrow)];
  if (arrow >= 0 && open >= 0 && close >= 0)
    return `${path.slice(0, open)}${path.slice(arrow + 4, close)}${path.slice(close + 1)}`.replace("//", "/");
  return arrow < 0 ? path : path.slice(arrow + 4);
};

const unquoted = (path: string): string => {
  if (!path.startsWith('"') || !path.endsWith('"')) return path;
  const bytes: number[] = [];
  for (const [piece, octal, escaped] of path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/g)) {
    if (octal) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(...new TextEncoder().encode(escaped ?? piece));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
};
