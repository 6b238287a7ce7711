// What stands on a resume: every word of it is stated by a record, and what is withdrawn, changed or held back is not on it.
import type {
  StatedBasics,
  StatedCertificate,
  StatedExperience,
  StatedFacts,
  StatedSkill,
  StatedWin,
  Statement,
} from "../../../career/stated-facts.ts";
import { fold } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { Part } from "./arrange.ts";

export interface DocumentLine {
  record: RecordRef;
  text: string;
}

export interface DocumentEntry extends Omit<StatedExperience, "lines" | keyof Statement> {
  record: RecordRef;
  lines: DocumentLine[];
}

export interface ResumeDocument extends StatedBasics {
  /** By section in the order in which resumes have them; the latest first, or as they were chosen. */
  entries: DocumentEntry[];
  /** What went well and belongs to no one position. */
  achievements: DocumentLine[];
  skills: Pick<StatedSkill, "record" | "label" | "level">[];
  languages: Pick<StatedSkill, "record" | "label" | "level">[];
  certificates: Omit<StatedCertificate, Exclude<keyof Statement, "record">>[];
}

export interface LeftOut {
  /** How many facts wait to be confirmed. */
  unconfirmed: number;
  /** How many are marked as employer-sensitive. */
  sensitive: number;
  /** What was chosen and is stated no more: deleted, withdrawn, or put in other words since. */
  gone: Part[];
}

export interface Chosen {
  /** What is on it, in its order; all that is stated where nothing was chosen. */
  parts: readonly Part[] | null;
  headline: string | null;
  summary: string | null;
  unconfirmed: boolean;
  sensitive: boolean;
}

export const sections = ["work", "education", "volunteer", "project", "award", "publication"] as const;

/** Wins below one position, where nobody chose. */
const mostWins = 4;

const keyOf = ({ kind, id }: RecordRef): string => `${kind}:${id}`;

export const documentOf = (facts: Required<StatedFacts>, chosen: Chosen): { document: ResumeDocument; left: LeftOut } => {
  const left: LeftOut = { unconfirmed: 0, sensitive: 0, gone: [] };
  const isOn = ({ confirmation, employerSensitive }: Statement): boolean => {
    if (confirmation === "unconfirmed" && !chosen.unconfirmed) left.unconfirmed += 1;
    else if (employerSensitive && !chosen.sensitive) left.sensitive += 1;
    else return true;
    return false;
  };
  const stated = new Set(
    [facts.experiences, facts.wins, facts.skills, facts.certificates].flat().map(({ record }) => keyOf(record)),
  );
  const place = new Map<string, number>();
  for (const [at, { record, line }] of (chosen.parts ?? []).entries()) {
    if (!stated.has(keyOf(record))) left.gone.push({ record, line });
    else if (line === null) place.set(keyOf(record), at);
  }
  const inOrder = <T extends Statement>(all: readonly T[]): T[] => {
    const wanted = chosen.parts ? all.filter(({ record }) => place.has(keyOf(record))) : all;
    const at = ({ record }: Statement) => place.get(keyOf(record)) ?? 0;
    return wanted.filter(isOn).toSorted((a, b) => at(a) - at(b));
  };
  const experiences = inOrder(facts.experiences);
  const wins = inOrder(facts.wins);
  const under = Map.groupBy(wins, (win) => positionOn(win, experiences));
  const entries = experiences.map((one) => ({
    ...entryOf(one),
    lines: linesOf(one, under.get(one) ?? [], chosen.parts, left),
  }));
  const skills = inOrder(facts.skills);
  return {
    document: {
      ...facts.basics,
      headline: chosen.headline ?? facts.basics.headline,
      summary: chosen.summary ?? facts.basics.summary,
      entries: sections.flatMap((kind) => entries.filter((entry) => entry.kind === kind)),
      achievements: (under.get(null) ?? []).slice(0, chosen.parts ? undefined : mostWins).map(asLine),
      skills: skills.filter(({ kind }) => kind !== "language").map(asSkill),
      languages: skills.filter(({ kind }) => kind === "language").map(asSkill),
      certificates: inOrder(facts.certificates).map(({ confirmation, employerSensitive, writtenAt, ...one }) => one),
    },
    left,
  };
};

const entryOf = ({ lines, confirmation, employerSensitive, writtenAt, ...entry }: StatedExperience) => entry;
const asLine = ({ record, line }: StatedWin): DocumentLine => ({ record, text: line });
const asSkill = ({ record, label, level }: StatedSkill) => ({ record, label, level });

const lasted = ({ start, end }: StatedExperience, day: string): boolean =>
  start !== null && day.slice(0, start.length) >= start && (end === null || day.slice(0, end.length) <= end);

/** The one position that lasted on the day; none where there were two, as nobody said to which it belongs. */
const positionOn = ({ day }: StatedWin, experiences: readonly StatedExperience[]): StatedExperience | null => {
  const held = experiences.filter((one) => (one.kind === "work" || one.kind === "volunteer") && lasted(one, day));
  const paid = held.filter(({ kind }) => kind === "work");
  const [only, other] = paid.length > 0 ? paid : held;
  return only && !other ? only : null;
};

/** Its own lines and the wins below it: as they were chosen, else its lines first and the wins that say more. */
const linesOf = (
  { record, lines }: StatedExperience,
  wins: readonly StatedWin[],
  parts: readonly Part[] | null,
  left: LeftOut,
): DocumentLine[] => {
  if (!parts) {
    const told = new Set(lines.map(fold));
    const more = wins.filter(({ line }) => !told.has(fold(line))).slice(0, mostWins);
    return [...lines.map((text) => ({ record, text })), ...more.map(asLine)];
  }
  const winOf = new Map(wins.map((win) => [keyOf(win.record), win]));
  return parts.flatMap((part): DocumentLine[] => {
    const win = part.line === null && winOf.get(keyOf(part.record));
    if (win) return [asLine(win)];
    if (part.line === null || keyOf(part.record) !== keyOf(record)) return [];
    if (lines.includes(part.line)) return [{ record, text: part.line }];
    left.gone.push(part);
    return [];
  });
};

/** All that is stated as parts, in the order in which a resume has it. */
export const partsOf = ({ entries, achievements, skills, languages, certificates }: ResumeDocument): Part[] => [
  ...entries.flatMap(({ record, lines }) => [
    { record, line: null },
    ...lines.map((line) => ({ record: line.record, line: keyOf(line.record) === keyOf(record) ? line.text : null })),
  ]),
  ...[...achievements, ...skills, ...languages, ...certificates].map(({ record }) => ({ record, line: null })),
];

/** Numbers of a person's own words that no record of theirs has: they are shown, so that none is on a resume by mistake. */
export const unprovedNumbers = (words: readonly (string | null)[], facts: Required<StatedFacts>): string[] => {
  const said = JSON.stringify([facts.experiences, facts.wins, facts.certificates, facts.basics.summary], withoutIds);
  const proved = new Set(numbersIn(said));
  return [...new Set(words.flatMap((text) => numbersIn(text ?? "")))].filter((number) => !proved.has(number));
};

/** Ids and instants hold figures that nobody said. */
const withoutIds = (key: string, value: unknown): unknown =>
  key === "record" || key === "skills" || key === "writtenAt" ? undefined : value;

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
