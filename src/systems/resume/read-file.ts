// Reads whatever file or text a person gives, in the format that it is in.
import type { ProfileFacts } from "../../career/profile-facts.ts";
import type { Day } from "../../core/day.ts";
import { bytesOf, type FileInput } from "../../core/file-input.ts";
import { refuse } from "../../core/refusal.ts";
import { looksLikeFresh, readFresh } from "./formats/fresh.ts";
import { openJson } from "./formats/json-document.ts";
import { looksLikeJsonResume, looksLikePosting, readJsonResume } from "./formats/json-resume.ts";
import { readLinkedin } from "./formats/linkedin.ts";
import { isPeriodAlone } from "./formats/plain/layout.ts";
import { sectionOf } from "./formats/plain/sections.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { resumeRefusals } from "./refusals.ts";
import { unreadLines } from "./rules/unread.ts";
import type { Reading, Skipped } from "./schema.ts";

const zipMark = [0x50, 0x4b];

/** Refuses what is no resume, what is broken, and what holds nothing that was understood though something is wrong in it. */
export const readProfileFile = async (file: FileInput, today: Day): Promise<Reading> => {
  const bytes = bytesOf(file);
  const skipped: Skipped[] = [];
  if (zipMark.every((byte, index) => bytes[index] === byte))
    return told(file.name, "linkedin", await readLinkedin(file.name, bytes, skipped), skipped);
  const text = textOf(file.name, bytes);
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(file.name)) return readJson(file.name, text, skipped);
  return readTyped(text, today, file.name);
};

export const readTyped = (text: string, today: Day, name = "typed lines"): Reading =>
  account(name, text, readPlainText(text, today));

/** Running text, in which not every line says what it is. */
const account = (name: string, text: string, facts: ProfileFacts): Reading => {
  const unread = unreadLines(text, { facts, isFrame: (line) => sectionOf(line) !== null || isPeriodAlone(line) });
  const why = "Nothing was made of it. Say what it is, or leave it out.";
  return told(
    name,
    "text",
    facts,
    unread.map(({ said, line }) => ({ where: name, line, why, said })),
  );
};

/** Facts that the person looked through, told as what was read. */
export const readFacts = (facts: ProfileFacts): Reading => told("what you looked through", "facts", facts, []);

const readJson = (name: string, text: string, skipped: Skipped[]): Reading => {
  const root = openJson(name, text, skipped);
  if (looksLikeFresh(root)) return told(name, "fresh", readFresh(root), skipped);
  if (looksLikePosting(root))
    return refuse(resumeRefusals.notAResume, {
      file: name,
      why: "It reads like a job posting: see your gap to it with `cairn skills gap --file FILE`.",
    });
  if (looksLikeJsonResume(root)) return told(name, "json-resume", readJsonResume(root), skipped);
  return refuse(resumeRefusals.notAResume, {
    file: name,
    why: "It is JSON, but holds none of a resume's parts (basics, work, education, skills).",
  });
};

const textOf = (name: string, bytes: Uint8Array): string => {
  if (bytes.length === 0) return refuse(resumeRefusals.notAResume, { file: name, why: "The file is empty." });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch {
    // Not UTF-8: the same answer as for any other file of bytes.
  }
  return refuse(resumeRefusals.notAResume, { file: name, why: "This is not a text in UTF-8, JSON or a ZIP." });
};

const told = (file: string, format: Reading["format"], facts: ProfileFacts, skipped: Skipped[]): Reading => {
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
  if (understood.length === 0 && first)
    refuse(resumeRefusals.nothingUnderstood, { file, where: `${first.where}, line ${first.line}`, why: first.why, skipped });
  return { format, facts, understood, skipped };
};
