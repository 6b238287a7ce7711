// How rightly numbers, days and kinds are read from lines that others wrote: resumes, postings and cases in ../shared, judged by a person before any
// reader saw them. The lines stay there: a label names its line by the first ten figures of its SHA-256. The half of even figures was open to whoever
// changed a reader, the other one was held out. Usage: node bench/reading.ts   (CAIRN_SHARED is the folder with data, cases, personas and reviews)
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { namedDay } from "../src/language/days.ts";
import { kindFromWords } from "../src/systems/setbacks/rules/kind-from-words.ts";
import { readNumber } from "../src/systems/wins/rules/read-number.ts";

const shared = process.env.CAIRN_SHARED ?? join(import.meta.dirname, "..", "..", "shared");
const today = "2026-12-01";
const folders = [
  "personas/dev",
  "data/json-resume",
  "data/linkedin/sample_export",
  "data/job-postings/ashby-boards",
  "data/job-postings/linkedin_jobs.csv.gz",
  "data/job-postings/uber.json.gz",
  "cases",
  "reviews",
];

const filesUnder = (path: string): string[] =>
  /\.\w+$/.test(path) ? [path] : readdirSync(path, { withFileTypes: true }).flatMap(({ name }) => filesUnder(join(path, name)));

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
};

const textsOf = (path: string): string[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  if (!/\.json(\.gz)?$/.test(path)) return [text];
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return [text];
  }
};

const nameOf = (line: string): string => createHash("sha256").update(line).digest("hex").slice(0, 10);

const linesOf = (text: string): string[] =>
  [
    ...text.split(/\n|(?<=[.!?])\s+(?=[A-Z“"])/),
    ...text.split(/\n|[;,]/),
    ...[...text.matchAll(/[“"]([^”"\n]{8,140})[”"]/g)].map(([, quoted = ""]) => quoted),
  ].map((line) =>
    line
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^[-*•·▪●]\s*/, ""),
  );

type Reader = (line: string) => string | null;
const readers: Record<string, Reader> = {
  number: (line) => {
    const number = readNumber(line)?.number;
    if (!number) return null;
    return [number.value, number.unit, number.baseline === null ? "" : `<${number.baseline}`]
      .filter((part) => part !== "")
      .join(" ");
  },
  day: (line) => namedDay(line, today)?.day ?? null,
  setback: (line) => {
    const kind = kindFromWords(line);
    return kind === "other" ? null : kind;
  },
};

interface Judged {
  line: string;
  reads: string[];
  isHeldOut: boolean;
}

/** Of the readings that were given, how many are right; of the lines that say something, how many were read rightly. */
const report = (name: string, read: Reader, lines: readonly Judged[]): void => {
  const answered = lines.flatMap(({ line, reads }) => {
    const answer = read(line);
    return answer === null ? [] : [{ line, reads, answer }];
  });
  const right = answered.filter(({ reads, answer }) => reads.includes(answer));
  const saying = lines.filter(({ reads }) => reads[0] !== "-");
  const found = saying.filter(({ line, reads }) => reads.includes(read(line) ?? "-"));
  const share = (part: number, whole: number) =>
    `${part} of ${whole}${whole > 0 ? ` (${((100 * part) / whole).toFixed(0)} %)` : ""}`;
  console.log(
    `${name}: n = ${lines.length}, right ${share(right.length, answered.length)}, found ${share(found.length, saying.length)}`,
  );
  if (process.argv.includes("--lines") && !name.includes("held"))
    for (const { line, reads, answer } of answered)
      if (!reads.includes(answer)) console.log(`  wrong: ${line} => ${answer}, not ${reads.join(" or ")}`);
  if (process.argv.includes("--lines") && !name.includes("held"))
    for (const { line, reads } of saying) if (read(line) === null) console.log(`  unread: ${line} => ${reads.join(" or ")}`);
};

if (!existsSync(join(shared, "personas"))) console.log(`NOT MEASURED: the lines are not in ${shared}.`);
else {
  const lines = new Map<string, string>();
  for (const path of folders.flatMap((folder) => filesUnder(join(shared, folder))))
    for (const line of textsOf(path).flatMap(linesOf)) lines.set(nameOf(line), line);
  const labels = readFileSync(join(import.meta.dirname, "reading-labels.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const missing: string[] = [];
  const judged: Record<string, Judged[]> = {};
  for (const [what = "", name = "", reads = ""] of labels.map((label) => label.split("\t"))) {
    const line = lines.get(name);
    if (line === undefined) missing.push(name);
    else {
      const isHeldOut = Number.parseInt(name.at(-1) ?? "0", 16) % 2 === 1;
      judged[what] = [...(judged[what] ?? []), { line, reads: reads.split(" / "), isHeldOut }];
    }
  }
  if (missing.length > 0)
    console.log(`${missing.length} labelled lines are not there.`, process.argv.includes("--lines") ? missing : "");
  for (const [what, read] of Object.entries(readers)) {
    const all = judged[what] ?? [];
    report(
      `${what}, open half`,
      read,
      all.filter(({ isHeldOut }) => !isHeldOut),
    );
    report(
      `${what}, held out`,
      read,
      all.filter(({ isHeldOut }) => isHeldOut),
    );
  }
}
