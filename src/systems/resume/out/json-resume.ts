// A resume as JSON Resume 1.x: what comes in by that form goes out by it.
import { sayLevel } from "../../../career/proficiency.ts";
import type { DocumentEntry, ResumeDocument } from "../rules/document.ts";
import { fluencyWords } from "../rules/sheet.ts";

const schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

type Fields = Record<string, unknown>;

/** What nobody said is not there at all. */
const said = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== "" && !isEmpty(value)),
  );

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const lasted = ({ start, end }: DocumentEntry): Fields => ({ startDate: start, endDate: end });

const lines = (entry: DocumentEntry): string[] => entry.lines.map(({ text }) => text);

const work = (entry: DocumentEntry): Fields =>
  said({
    name: entry.organisation,
    position: entry.title,
    location: entry.place,
    url: entry.link,
    ...lasted(entry),
    summary: entry.summary,
    highlights: lines(entry),
  });

const volunteer = (entry: DocumentEntry): Fields => {
  const { name, ...others } = work(entry);
  return said({ organization: name, ...others });
};

const project = (entry: DocumentEntry): Fields =>
  said({
    name: entry.title,
    entity: entry.organisation,
    location: entry.place,
    description: entry.summary,
    url: entry.link,
    ...lasted(entry),
    highlights: lines(entry),
  });

const education = (entry: DocumentEntry): Fields =>
  said({
    institution: entry.organisation,
    area: entry.title,
    location: entry.place,
    url: entry.link,
    ...lasted(entry),
    score: entry.summary?.replace(/^Score: /, ""),
    courses: lines(entry),
  });

/** Place, address and lines of an award or a publication: the schema names few of them for these and allows them all. */
const single = (entry: DocumentEntry): Fields => ({
  location: entry.place,
  url: entry.link,
  summary: entry.summary,
  highlights: lines(entry),
});

const award = (entry: DocumentEntry): Fields =>
  said({ title: entry.title, awarder: entry.organisation, date: entry.start ?? entry.end, ...single(entry) });

const publication = (entry: DocumentEntry): Fields =>
  said({
    name: entry.title,
    publisher: entry.organisation,
    releaseDate: entry.start ?? entry.end,
    ...single(entry),
  });

export const jsonResumeOf = (document: ResumeDocument): string => {
  const of = (kind: DocumentEntry["kind"], write: (entry: DocumentEntry) => Fields) =>
    document.entries.filter((entry) => entry.kind === kind).map(write);
  const { name, headline, email, phone, link, summary, place, achievements, skills, languages, certificates } = document;
  const resume = said({
    $schema: schema,
    basics: said({
      name,
      label: headline,
      email,
      phone,
      url: link,
      summary,
      location: place === null ? null : { city: place },
    }),
    work: of("work", work),
    volunteer: of("volunteer", volunteer),
    education: of("education", education),
    awards: of("award", award),
    certificates: certificates.map((one) =>
      said({ name: one.title, issuer: one.issuer, date: one.issued, expires: one.expires, url: one.link }),
    ),
    publications: of("publication", publication),
    skills: skills.map(({ label, level }) => said({ name: label, level: level && sayLevel(level) })),
    languages: languages.map(({ label, level }) => said({ language: label, fluency: level && fluencyWords[level] })),
    projects: [
      ...of("project", project),
      ...(achievements.length > 0 ? [{ name: "Achievements", highlights: achievements.map(({ text }) => text) }] : []),
    ],
  });
  return `${JSON.stringify(resume, null, 2)}\n`;
};
