// A few typed lines, or a resume as plain text, as facts: what is listed after a heading, and what reads like a position.
import type { ExperienceFact, LanguageFact, ProfileFacts, SkillFact } from "../../../career/profile-facts.ts";
import { fluencyOfWords, levelOfWords } from "../../../career/stated-level.ts";

const headings: Record<string, "skills" | "languages" | "certificates" | "education" | "name" | "headline"> = {
  skills: "skills",
  skill: "skills",
  competencies: "skills",
  tools: "skills",
  "i can": "skills",
  languages: "languages",
  language: "languages",
  certificates: "certificates",
  certifications: "certificates",
  certificate: "certificates",
  education: "education",
  studied: "education",
  name: "name",
  "i am": "headline",
  role: "headline",
};

const positioned =
  /^(.{3,100}?)\s+(?:at|@|bei|chez)\s+(.{2,80}?)(?:[,;(]\s*((?:[A-Za-z]+\s+)?\d{4})\s*(?:-|–|—|to|until)?\s*((?:[A-Za-z]+\s+)?\d{4}|now|today|present)?\)?\.?)?$/i;

/** Lines are numbered from 1 in the sources. Whatever is not recognised is kept as the summary, in which skills are looked for. */
export const readTypedLines = (text: string): ProfileFacts => {
  const facts: ProfileFacts = { basics: {}, experiences: [], skills: [], languages: [], certificates: [] };
  const rest: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const said = line.replace(/^[\s•*–-]+/, "").trim();
    if (said && !readLine(said, `line ${index + 1}`, facts)) rest.push(said);
  }
  if (rest.length > 0) facts.basics.summary = rest.join("\n").slice(0, 4000);
  return facts;
};

const readLine = (said: string, source: string, facts: ProfileFacts): boolean => {
  const [, heading = "", listed = ""] = /^([\p{L} ]{2,20}):\s*(.+)$/u.exec(said) ?? [];
  const part = headings[heading.toLowerCase().trim()];
  if (part === "name" || part === "headline") {
    facts.basics[part] = listed.slice(0, 120);
    return true;
  }
  if (part === "skills") facts.skills.push(...entries(listed).map((entry) => skill(entry, source)));
  else if (part === "languages") facts.languages.push(...entries(listed).map((entry) => language(entry, source)));
  else if (part === "certificates") facts.certificates.push(...entries(listed).map((title) => ({ title, source })));
  else if (part === "education") facts.experiences.push({ kind: "education", title: listed, highlights: [], source });
  else return readPosition(said, source, facts.experiences);
  return true;
};

const entries = (listed: string): string[] =>
  listed
    .split(/[,;|](?![^(]*\))/)
    .map((entry) => entry.trim().replace(/\.$/, ""))
    .filter(Boolean);

/** "SEO (advanced)", "SQL 4/5", "Figma: good" or "copywriting". */
const stated = (entry: string): [label: string, stated: string | undefined] => {
  const [, label, bracketed, after, share] = /^(.+?)\s*(?:\(([^)]+)\)|[:–-]\s+(.+)|\s(\d+\/\d+))$/.exec(entry) ?? [];
  const said = bracketed ?? after ?? share;
  return label && said ? [label, said] : [entry, undefined];
};

const skill = (entry: string, source: string): SkillFact => {
  const [label, said] = stated(entry);
  return { label, level: (said && levelOfWords(said)) || undefined, keywords: [], source };
};

const language = (entry: string, source: string): LanguageFact => {
  const [label, said] = stated(entry);
  return { label, level: (said && fluencyOfWords(said)) || undefined, stated: said, source };
};

const readPosition = (said: string, source: string, experiences: ExperienceFact[]): boolean => {
  const [, title, organisation, from, until] = positioned.exec(said) ?? [];
  if (!title || !organisation) return false;
  const year = (text: string | undefined) => text?.match(/\d{4}/)?.[0];
  experiences.push({ kind: "work", title, organisation, start: year(from), end: year(until), highlights: [], source });
  return true;
};
