// A resume as plain text, or a few everyday lines, as facts: sections, positions with their periods, what is listed, and the rest in the person's words.
import { meaningOf, sentencesOf } from "../../../career/meaning.ts";
import type { CertificateFact, ExperienceFact, ProfileFacts, SkillFact } from "../../../career/profile-facts.ts";
import { levelOfWords } from "../../../career/stated-level.ts";
import { starterTitles } from "../../../catalogue/titles.ts";
import type { Day } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import { saysNone } from "../rules/advert.ts";
import { certificate, certificatesTold } from "./plain/certificates.ts";
import { contactIn } from "./plain/contact.ts";
import { languagesIn, writtenIn } from "./plain/languages.ts";
import { headsApart, isPeriodAlone, type Line, linesOf } from "./plain/layout.ts";
import { periodIn } from "./plain/periods.ts";
import { isCertificate, isStudy, positionsIn } from "./plain/positions.ts";
import { headed, type Section, sectionOf } from "./plain/sections.ts";
import { isTold, toldPositions } from "./plain/told/told.ts";

const longestSummary = 4000;

/** Lines are numbered from 1 in the sources. Whatever is not recognised is kept as the summary, in which skills are looked for. */
export const readPlainText = (text: string, today: Day): ProfileFacts => {
  const facts: ProfileFacts = { basics: {}, experiences: [], skills: [], languages: [], certificates: [] };
  const rest: Line[] = [];
  for (const { section, lines } of sectionsOf(linesOf(text).flatMap(headsApart))) readSection(section, lines, facts, rest, today);
  readRest(rest, facts, today);
  const written = writtenIn(text);
  if (written && !facts.languages.some(({ label }) => label === written))
    facts.languages.push({ label: written, level: 5, stated: `the text is written in ${written}`, source: "the text" });
  facts.certificates = facts.certificates.filter(({ title }) => !saysNone(title));
  facts.languages = facts.languages.filter(({ label }) => !saysNone(label));
  facts.skills = facts.skills.filter(
    ({ label }) => !saysNone(label) && !saysNone(stated(label)[1] ?? "") && !isPeriodAlone(label),
  );
  facts.experiences = facts.experiences.filter((one) => !isToldAgain(one, facts.experiences));
  facts.experiences.sort((a, b) => Number(b.kind === "work") - Number(a.kind === "work"));
  return facts;
};

/** "Librarian with eleven years in libraries" sums up positions that stand there with their dates. */
const isSummedUp = (spoken: ExperienceFact, { title, start }: ExperienceFact): boolean =>
  fold(title) === fold(spoken.title) ||
  (spoken.organisation === undefined && start !== undefined && ` ${fold(title)} `.includes(` ${fold(spoken.title)} `));

/** A line about oneself at the head, such as "Editor at Northwind", names a position that stands below with its dates. */
const isToldAgain = (one: ExperienceFact, all: readonly ExperienceFact[]): boolean =>
  !one.start &&
  !one.end &&
  one.highlights.length === 0 &&
  all.some(
    ({ title, organisation, start }) =>
      start !== undefined && fold(title) === fold(one.title) && fold(organisation ?? "") === fold(one.organisation ?? ""),
  );

interface Part {
  section: Section | null;
  lines: Line[];
}

const sectionsOf = (lines: readonly Line[]): Part[] => {
  const parts: Part[] = [{ section: null, lines: [] }];
  for (const line of lines) {
    const opened = sectionOf(line.text);
    const beside = opened ? null : headed(line.text);
    if (opened) parts.push({ section: opened, lines: [] });
    else if (line.isUnknownHeading) parts.push({ section: null, lines: [] });
    else if (beside) parts.push({ section: beside.section, lines: [{ ...line, text: beside.listed, bullet: false }] });
    else if (closesList(parts.at(-1), line) || closesTitle(parts.at(-1), line)) parts.push({ section: null, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
};

const lists: readonly (Section | null)[] = ["languages", "certificates", "name", "headline", "skills", "education", "other"];

/** A list is over where a sentence of its own begins after it. */
const closesList = (part: Part | undefined, line: Line): boolean =>
  part !== undefined &&
  lists.includes(part.section) &&
  part.lines.length > 0 &&
  (part.section === "name" || part.section === "headline" || endsList(part.section, line));

/** Below "Curriculum vitae" stand a name and how one is reached, until a position or a sentence begins. */
const closesTitle = (part: Part | undefined, { text }: Line): boolean =>
  part?.section === "title" && (periodIn(text) !== null || (/[.!?]$/.test(text) && text.split(/\s+/).length > 5));

const endsList = (section: Section | null, { text, bullet, afterBlank }: Line): boolean => {
  if (bullet || !/^\p{Lu}.*[.!?]$/u.test(text)) return false;
  if (/^(?:I|Ich|Je|J['’]\p{L}+|Yo)\s/u.test(text)) return true;
  const isList = /[,;]\s.*[,;]\s/.test(text);
  return text.split(/\s+/).length > 4 && (afterBlank || (!isList && section !== "education"));
};

const readSection = (section: Section | null, lines: readonly Line[], facts: ProfileFacts, rest: Line[], today: Day): void => {
  const each = (read: (line: Line, source: string) => void) => {
    for (const line of lines) read(line, `line ${line.number}`);
  };
  if (section === "work" || section === "volunteer" || section === "projects" || section === null) {
    const kind = section === "volunteer" ? "volunteer" : section === "projects" ? "project" : "work";
    const read =
      section === null && isToldText(lines)
        ? { positions: [], rest: [...lines] }
        : positionsIn(lines, kind, section !== null, today);
    const isUnpaid = section === "volunteer" && read.positions.length === 0 && read.rest.length > 0;
    facts.experiences.push(...(isUnpaid ? [unpaidWork(read.rest)] : read.positions));
    if (!isUnpaid) rest.push(...read.rest);
  } else if (section === "education") readEducation(lines, facts);
  else if (section === "skills")
    each((line, source) => {
      for (const entry of entries(line.text)) {
        const [language] = entry.length < 40 ? languagesIn(entry, source, false) : [];
        if (language) facts.languages.push(language);
        else if (!levelsLast(entry, facts)) facts.skills.push(skill(entry, source));
      }
    });
  else if (section === "languages")
    each((line, source) => {
      const named = languagesIn(line.text, source, true);
      if (named.length > 0) facts.languages.push(...named);
      else if (line.text.length < 60)
        for (const entry of entries(line.text).filter((one) => one.split(/\s+/).length <= 2))
          facts.languages.push({ label: stated(entry)[0], source });
    });
  else if (section === "certificates")
    each((line, source) =>
      facts.certificates.push(
        ...line.text.split(/(?<=\p{L}\p{L})\.\s+|;\s+|,\s+(?=\p{Lu})/u).map((entry) => certificate(entry, source, today)),
      ),
    );
  else if (section === "name" || section === "headline")
    facts.basics[section] ??= lines
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 120);
  else if (section === "summary") rest.push(...lines);
  else if (section === "lacking") rest.push(...lines.map((line) => ({ ...line, text: asLacking(line.text) })));
  else if (section === "awards" || section === "publications")
    each((line, source) =>
      facts.experiences.push({
        kind: section === "awards" ? "award" : "publication",
        title: line.text.slice(0, 200),
        highlights: [],
        source,
      }),
    );
  else if (section === "other") each((line) => takeContact(line, facts));
  else if (section === "title")
    for (const line of lines)
      if (takeContact(line, facts)) continue;
      else if (facts.basics.name === undefined && isName(line.text)) facts.basics.name = nameIn(line.text);
      else if (line.text.split(/\s+/).length > 3) rest.push(line);
};

/** What is listed under “What I have not done” denies itself in each sentence. */
const asLacking = (text: string): string =>
  sentencesOf(text)
    .map((sentence) => (meaningOf(sentence.text) === "denial" ? sentence.text : `I have not done ${sentence.text}`))
    .join(" ");

/** Whether what stands under no heading is told rather than listed. */
const isToldText = (lines: readonly Line[]): boolean => {
  if (lines.length > longestTelling) return false;
  const { told = [], other = [] } = Object.groupBy(lines, ({ text }) => (isTold(text) ? "told" : "other"));
  return told.filter(({ bullet }) => !bullet).length > other.filter(({ text }) => periodIn(text) !== null).length;
};
const longestTelling = 12;

/** Unpaid work that is told in sentences alone. */
const unpaidWork = (lines: readonly Line[]): ExperienceFact => ({
  kind: "volunteer",
  title: "Volunteer",
  highlights: lines.map(({ text }) => text),
  source: `line ${lines[0]?.number ?? 0}`,
});

const readEducation = (lines: readonly Line[], facts: ProfileFacts): void => {
  let latest: ExperienceFact | undefined;
  for (const line of lines) {
    const period = periodIn(line.text, true);
    const said = (period ? `${line.text.slice(0, period.from)}|${line.text.slice(period.to)}` : line.text)
      .replace(/[([]\s*\|\s*[)\]]/g, " ")
      .replace(/^[\s|,:;()–—-]+|[\s|,.:;(–—-]+$/gu, "");
    if (latest && line.bullet && !period) latest.highlights.push(line.text);
    else if (!said && latest && period) Object.assign(latest, { start: period.start, end: period.end });
    else if (said) {
      const [title = said, organisation] = said.split(/\s*[|·]\s*|,\s+/);
      latest = {
        kind: "education",
        title: title.slice(0, 200),
        ...(organisation && { organisation: organisation.slice(0, 200) }),
        ...(period?.start && { start: period.start }),
        ...(period?.end && { end: period.end }),
        highlights: [],
        source: `line ${line.number}`,
      };
      facts.experiences.push(latest);
    }
  }
};

/** What stands under no heading: degrees and licences, positions told in sentences, languages, who it is; then the person's own words. */
const readRest = (rest: readonly Line[], facts: ProfileFacts, today: Day): void => {
  const words: Line[] = [];
  rest.forEach((line, at) => {
    const source = `line ${line.number}`;
    const isShort = line.text.length < 90 && !/[.!?]$/.test(line.text);
    if (at === 0 && line.number <= 4 && isName(line.text)) facts.basics.name ??= nameIn(line.text);
    else if (
      line.number <= 6 &&
      isShort &&
      !line.bullet &&
      !facts.basics.headline &&
      !isTold(line.text) &&
      periodIn(line.text) === null &&
      (starterTitles().find(line.text)?.confidence ?? 0) >= 0.6 &&
      !toldPositions([{ text: line.text, line: line.number }], today).some(({ start }) => start)
    )
      facts.basics.headline = line.text.slice(0, 120);
    else if (takeContact(line, facts)) return;
    else if (isShort && !line.bullet && periodIn(line.text, true) && isStudy(line.text) && !tellsWork(line, today))
      readEducation([line], facts);
    else if (isShort && isCertificate(line.text) && !isTold(line.text))
      facts.certificates.push(...line.text.split(/,\s+|;\s+/).map((entry) => certificate(entry, source, today)));
    else words.push(line);
  });
  const sentences = paragraphs(words).flatMap(({ text, line }) =>
    sentencesOf(text.replace(ordinalYear, "$1")).map((sentence) => ({ text: sentence.text, line })),
  );
  facts.experiences.push(
    ...toldPositions(sentences, today).filter((spoken) => !facts.experiences.some((one) => isSummedUp(spoken, one))),
  );
  for (const { text, line } of sentences)
    for (const language of languagesIn(text, `line ${line}`, false))
      if (!facts.languages.some(({ label }) => label === language.label)) facts.languages.push(language);
  const isNew = ({ title }: CertificateFact) => !facts.certificates.some((one) => fold(one.title) === fold(title));
  for (const { text, line } of sentences) facts.certificates.push(...certificatesTold(text, `line ${line}`, today).filter(isNew));
  const summary = paragraphs(words)
    .map(({ text }) => text)
    .join("\n");
  if (summary) facts.basics.summary = summary.slice(0, longestSummary);
};

/** The point in "2. Lehrjahr" ends no sentence. */
const ordinalYear = /(\d)\.(?= (?:Lehr|Ausbildungs)jahr)/giu;

const tellsWork = ({ text, number }: Line, today: Day): boolean =>
  isTold(text) && toldPositions([{ text, line: number }], today).length > 0;

/** Lines that one sentence runs through, joined. */
const paragraphs = (lines: readonly Line[]): { text: string; line: number }[] => {
  const joined: { text: string; line: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const runsOn =
      before !== undefined &&
      last !== undefined &&
      !line.bullet &&
      !line.afterBlank &&
      line.number - before.number === 1 &&
      (/^\p{Ll}/u.test(line.text) || /[,–-]$/.test(before.text));
    if (runsOn) last.text = `${last.text} ${line.text}`;
    else joined.push({ text: line.text, line: line.number });
    before = line;
  }
  return joined;
};

/** Whether a line says how one is reached; what it says is kept where nothing was before. A sentence is none. */
const takeContact = ({ text, number }: Line, { basics }: ProfileFacts): boolean => {
  const contact = text.length < 160 ? contactIn(text, basics.name === undefined && number <= 2) : null;
  if (contact) Object.assign(basics, { ...contact, ...basics });
  return contact !== null;
};

const isName = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|te|der|la|el|bin|al)){1,4}(?:,[^.]{0,24})?$/u.test(text) &&
  !/[.]$/.test(text);
const nameIn = (text: string): string => (text.split(",")[0] ?? text).trim().slice(0, 120);

const entries = (listed: string): string[] =>
  listed
    .split(/[,;|•·](?![^(]*\))/)
    .map((entry) => entry.trim().replace(/\.$/, ""))
    .filter(Boolean);

/** "SEO (advanced)", "SQL 4/5", "Figma: good", "MS Office sehr gut" or "copywriting". */
const stated = (entry: string): [label: string, stated: string | undefined] => {
  const [, label, bracketed, after, share] = /^(.+?)\s*(?:\(([^)]+)\)|[:–-]\s+(.+)|\s(\d+\/\d+))$/.exec(entry) ?? [];
  const said = bracketed ?? after ?? share;
  if (label && said) return [label, said];
  const tokens = entry.split(/\s+/);
  for (const size of [2, 1]) {
    const tail = tokens.slice(-size).join(" ");
    if (tokens.length > size && levelOfWords(tail) !== null) return [tokens.slice(0, -size).join(" "), tail];
  }
  return [entry, undefined];
};

const skill = (entry: string, source: string): SkillFact => {
  const [label, said] = stated(entry);
  const level = said ? levelOfWords(said) : null;
  return { label: level === null ? entry : label, level: level ?? undefined, keywords: [], source };
};

/** "MediFox DAN, sicher": a level that stands by itself is that of the skill before it. */
const levelsLast = (entry: string, { skills }: ProfileFacts): boolean => {
  const last = skills.at(-1);
  const level = entry.split(/\s+/).length <= 2 ? levelOfWords(entry) : null;
  if (level === null || !last || last.level !== undefined) return false;
  last.level = level;
  return true;
};
