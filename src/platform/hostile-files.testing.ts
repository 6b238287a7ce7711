// Files that are meant to stop whoever reads them, each with what it is; for tests and benches.
import { strToU8, zipSync } from "fflate";

export const calendar = (lines: string): string => `BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR\r\n`;
export const event = (at: number, rule: string): string =>
  `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART;VALUE=DATE:19750101\r\nRRULE:${rule}\r\nSUMMARY:Off\r\nEND:VEVENT\r\n`;
export const commit = (header: string, file: string): string =>
  `commit 1f2e3d4c5b6a79880011223344556677889900aa\n${header}\nDate:   2026-11-04\n\n    Mended\n\n1\t1\t${file}\n`;
export const mail = (html: string): string => `From: a@example.org\nSubject: Hello\nContent-Type: text/html\n\n${html}`;
const zip = (name: string, text: string): Uint8Array => zipSync({ [name]: strToU8(text) });
export const resume = (entries: number): string =>
  JSON.stringify({ work: Array.from({ length: entries }, (_, at) => ({ position: `Clerk ${at}`, startDate: "2001" })) });

export const hostile: [name: string, file: string, make: () => string | Uint8Array][] = [
  ["a day that never comes", "feb30.ics", () => calendar(event(1, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))],
  ["events that begin and do not end", "begin.ics", () => calendar("BEGIN:VEVENT\r\n".repeat(100_000))],
  ["events within events", "nested.ics", () => calendar(`${"BEGIN:VEVENT\r\n".repeat(100_000)}END:VEVENT\r\n`)],
  [
    "daily events of fifty years",
    "daily.ics",
    () => calendar(Array.from({ length: 2000 }, (_, at) => event(at, "FREQ=DAILY")).join("")),
  ],
  ["a path full of arrows", "log.txt", () => commit("Author: A <a@example.org>", "{ => ".repeat(20_000))],
  ["a name full of blanks", "blanks.txt", () => commit(`Author: ${" ".repeat(300_000)}x`, "a.ts")],
  ["signs that open a tag", "open.eml", () => mail("<".repeat(200_000))],
  ["tags that do not close", "br.eml", () => mail("<br ".repeat(200_000))],
  ["comments that do not close", "comment.eml", () => mail("<!--".repeat(50_000))],
  ["styles that do not close", "style.eml", () => mail("<style ".repeat(1_000_000))],
  [
    "parts without an end",
    "parts.eml",
    () => `Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(2000)}`,
  ],
  ["a head of 15 MB", "head.eml", () => `Subject: a\nX-A: ${"a".repeat(15_000_000)}\n\nHello`],
  ["a heading full of blanks", "2026-11-04.md", () => `## 2026-11-04 ${" ".repeat(200_000)}x\n\nText`],
  ["a title full of marks", "2026-11-05.md", () => `# x${" #".repeat(100_000)}y\n\nText`],
  ["quotes that do not close", "quotes.csv", () => `day,win\n${'a"b\n'.repeat(400_000)}`],
  ["one long line", "line.csv", () => `day,win${"x".repeat(12_000_000)}`],
  ["nothing but commas", "commas.csv", () => ",".repeat(12_000_000)],
  ["many columns", "columns.csv", () => `day,win,${"a,".repeat(20_000)}\n`],
  ["a column with the name of what all have", "proto.csv", () => "day,win,__proto__\n2026-11-04,Held a talk,x\n"],
  ["an archive with a large table", "skills.zip", () => zip("Skills.csv", `Name\n${"abc\n".repeat(2_400_000)}`)],
  ["an archive with a huge table", "huge.zip", () => zip("Skills.csv", `Name\n${"abc\n".repeat(24_000_000)}`)],
  ["sixty thousand positions", "many.json", () => resume(60_000)],
  ["JSON deep in itself", "deep.json", () => `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  [
    "a sitting deep in itself",
    "deep-sitting.json",
    () => `{"format":"cairn-sitting","a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
  ],
];
