// Reads whatever file or text a person gives, in the format that it is in.
import { type ProfileFacts, profileFacts } from "../../career/profile-facts.ts";
import { type Cut, cutToFit } from "../../core/cut-to-fit.ts";
import type { Day } from "../../core/day.ts";
import { bytesOf, type FileInput } from "../../core/file-input.ts";
import { OutsideProblem, readOutside } from "../../core/outside.ts";
import { refuse } from "../../core/refusal.ts";
import { wellFormed } from "../../core/well-formed.ts";
import { isFooter, isPeriodAlone } from "./formats/plain/layout.ts";
import { sectionOf } from "./formats/plain/sections.ts";
import { readPlainText } from "./formats/plain-text.ts";
import type readBytes from "./read-bytes.ts";
import type { ReadBytes } from "./read-bytes.ts";
import { resumeRefusals } from "./refusals.ts";
import { isAdvert } from "./rules/advert.ts";
import { unreadLines } from "./rules/unread.ts";
import { mostEntries, type Reading, type Skipped } from "./schema.ts";

const bounds = { milliseconds: 10_000, megabytes: 400 };
const mostMegabytes = 20;
/** As many letters as typed lines may have: some fifty pages. */
const mostLetters = 200_000;

export interface Opened extends ReadBytes {
  name: string;
}

/** Opens a file in a process of its own. Refuses what is no resume, what is broken, locked or too much, and what holds no text. */
export const openFile = async (file: FileInput): Promise<Opened> => {
  const bytes = bytesOf(file);
  if (bytes.length > mostMegabytes * 1_000_000)
    return tooMuch(file.name, `It has ${Math.round(bytes.length / 1_000_000)} MB; at most ${mostMegabytes} MB are read.`);
  const opened = await readOutside<typeof readBytes>(
    new URL("./read-bytes.ts", import.meta.url),
    { name: file.name, bytes },
    bounds,
  ).catch((error: unknown) => {
    if (error instanceof OutsideProblem) return tooMuch(file.name, ends[error.bound]);
    throw error;
  });
  const { said } = opened;
  if ("text" in said && said.text.length > mostLetters)
    return tooMuch(
      file.name,
      `It holds ${said.text.length.toLocaleString("en")} letters; at most ${mostLetters.toLocaleString("en")} are read.`,
    );
  const entries = "facts" in said ? Math.max(...[said.facts.experiences, said.facts.skills].map(({ length }) => length)) : 0;
  if (entries > mostEntries)
    return tooMuch(file.name, `It has more than ${mostEntries.toLocaleString("en")} entries of one kind, which no life has.`);
  return { ...opened, name: file.name };
};

/** Refuses what holds nothing that was understood though something is wrong in it. */
export const readOpened = ({ name, format, said, skipped }: Opened, today: Day): Reading =>
  "facts" in said ? told(name, format, said.facts, skipped) : account(name, format, said.text, today);

export const readProfileFile = async (file: FileInput, today: Day): Promise<Reading> => readOpened(await openFile(file), today);

const tooMuch = (file: string, why: string): never => refuse(resumeRefusals.tooMuch, { file, why });

const ends: Record<OutsideProblem["bound"], string> = {
  time: `It was not read after ${bounds.milliseconds / 1000} seconds.`,
  memory: "It takes too much memory.",
  fault: "The reader could not find its way through it.",
};

export const readTyped = (text: string, today: Day): Reading => account("typed lines", "text", text, today);

/** Running text, in which not every line says what it is. */
const account = (name: string, format: Reading["format"], text: string, today: Day): Reading => {
  if (isAdvert(text)) return told(name, format, nothing, [{ where: name, line: null, why: advert }]);
  const facts = readPlainText(text, today);
  const unread = unreadLines(text, {
    facts,
    isFrame: (line) => sectionOf(line) !== null || isPeriodAlone(line) || isFooter(line),
  });
  const why = "Nothing was made of it. Say what it is, or leave it out.";
  return told(
    name,
    format,
    facts,
    unread.map(({ said, line }) => ({ where: name, line, why, said })),
  );
};

const nothing: ProfileFacts = { basics: {}, experiences: [], skills: [], languages: [], certificates: [] };
const advert =
  "This reads like a job advert: it says what is asked, not what you did, so nothing was taken from it. To compare yourself with it, open Gap to a role and paste it there.";

/** Facts that the person looked through, told as what was read. */
export const readFacts = (facts: ProfileFacts): Reading => told("what you looked through", "facts", facts, []);

/** Says of a text that was too long where it stands, in the words of the file. */
const sayCut = (file: string, facts: ProfileFacts, { path, most }: Cut): Skipped => {
  const [part, at] = path as [keyof ProfileFacts, number];
  const of = part === "basics" ? undefined : facts[part][at]?.source;
  const field = path.findLast((step) => typeof step === "string" && step !== part) ?? part;
  const why = `The ${String(field)} is too long: the first ${most.toLocaleString("en")} letters are kept.`;
  return { where: of ?? file, line: null, why };
};

const told = (file: string, format: Reading["format"], read: ProfileFacts, left: readonly Skipped[]): Reading => {
  const { value: facts, cuts } = cutToFit(profileFacts, wellFormed(read));
  const skipped = [...left, ...cuts.filter(({ path }) => path.at(-1) !== "source").map((cut) => sayCut(file, facts, cut))];
  const basics = Object.values(facts.basics).filter(Boolean).length;
  const counts = [
    ["about you", basics],
    ["experiences", facts.experiences.length],
    ["skills", facts.skills.reduce((sum, skill) => sum + 1 + skill.keywords.length, 0)],
    ["languages", facts.languages.length],
    ["certificates", facts.certificates.length],
  ] as const;
  const understood = counts.filter(([, count]) => count > 0).map(([what, count]) => ({ what, count }));
  const [first] = skipped.filter((one) => one.line !== null && one.said === undefined);
  const [other] = format === "linkedin" ? skipped : [];
  if (understood.length === 0 && first)
    refuse(resumeRefusals.nothingUnderstood, { file, where: `${first.where}, line ${first.line}`, why: first.why, skipped });
  if (understood.length === 0 && other)
    refuse(resumeRefusals.nothingUnderstood, { file, where: other.where, why: other.why, skipped });
  if (understood.length === 0 && (format === "json-resume" || format === "fresh"))
    refuse(resumeRefusals.nothingUnderstood, { file, where: "line 1", why: "Nothing in it says anything about you.", skipped });
  return { format, facts, understood, skipped };
};
