// JSON Resume (schema 1.0 and the field names of its drafts) as facts about a person.
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords, levelOfWords } from "../../../career/stated-level.ts";
import type { JsonValue } from "./json-document.ts";

const sections = [
  "basics",
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
];

export const looksLikeJsonResume = (root: JsonValue): boolean => root.fields().some((name) => sections.includes(name));

/** JSON Resume has a schema for postings too, which shares a field or two with resumes. */
export const looksLikePosting = (root: JsonValue): boolean =>
  !root.field("basics") &&
  !root.field("work") &&
  ["responsibilities", "qualifications", "company"].some((name) => root.field(name) !== undefined);

export const readJsonResume = (root: JsonValue): ProfileFacts => {
  const basics = root.field("basics");
  const location = basics?.field("location");
  return {
    basics: {
      name: basics?.text("name"),
      headline: basics?.text("label"),
      summary: basics?.text("summary"),
      place:
        [location?.text("city"), location?.text("region"), location?.text("countryCode")].filter(Boolean).join(", ") || undefined,
      email: basics?.text("email"),
      link: basics?.text("url", "website"),
    },
    experiences: [
      ...root.list("work").flatMap((entry) => worked(entry, "work")),
      ...root.list("volunteer").flatMap((entry) => worked(entry, "volunteer")),
      ...root.list("projects").flatMap(project),
      ...root.list("education").flatMap(education),
      ...root
        .list("awards")
        .flatMap((entry) => single(entry, "award", entry.text("title"), entry.text("awarder"), entry.date("date"))),
      ...root
        .list("publications")
        .flatMap((entry) => single(entry, "publication", entry.text("name"), entry.text("publisher"), entry.date("releaseDate"))),
    ],
    skills: root.list("skills").flatMap((entry) => {
      const label = entry.text("name");
      const keywords = entry.texts("keywords");
      if (!label && keywords.length === 0) return [];
      const stated = entry.text("level");
      return [
        {
          label: label ?? keywords[0] ?? "",
          level: levelIn(stated && levelOfWords(stated)),
          keywords: label ? keywords : keywords.slice(1),
          source: entry.path,
        },
      ];
    }),
    languages: root.list("languages").flatMap((entry) => {
      const label = entry.text("language", "name");
      const stated = entry.text("fluency", "level");
      return label ? [{ label, level: levelIn(stated && fluencyOfWords(stated)), stated, source: entry.path }] : [];
    }),
    certificates: root.list("certificates").flatMap((entry) => {
      const title = entry.text("name", "title");
      return title
        ? [{ title, issuer: entry.text("issuer"), date: entry.date("date"), link: entry.text("url"), source: entry.path }]
        : [];
    }),
  };
};

const levelIn = (level: number | null | "" | undefined): number | undefined => (typeof level === "number" ? level : undefined);

const worked = (entry: JsonValue, kind: "work" | "volunteer"): ExperienceFact[] => {
  const organisation = entry.text("name", "company", "organization");
  const position = entry.text("position");
  const title = position ?? organisation;
  if (!title) return noted(entry);
  const summary = [entry.text("description"), entry.text("summary")].filter(Boolean).join("\n") || undefined;
  return [
    {
      kind,
      title,
      organisation: position ? organisation : undefined,
      place: entry.text("location"),
      ...span(entry),
      summary,
      highlights: entry.texts("highlights"),
      link: entry.text("url", "website"),
      source: entry.path,
    },
  ];
};

const project = (entry: JsonValue): ExperienceFact[] => {
  const title = entry.text("name");
  if (!title) return noted(entry);
  const summary =
    [entry.text("description"), entry.texts("keywords").join(", "), entry.texts("roles").join(", ")].filter(Boolean).join("\n") ||
    undefined;
  return [
    {
      kind: "project",
      title,
      organisation: entry.text("entity"),
      ...span(entry),
      summary,
      highlights: entry.texts("highlights"),
      link: entry.text("url"),
      source: entry.path,
    },
  ];
};

const education = (entry: JsonValue): ExperienceFact[] => {
  const organisation = entry.text("institution");
  const study = [entry.text("studyType"), entry.text("area")].filter(Boolean).join(", ");
  const title = study || organisation;
  const summary = entry.text("score", "gpa");
  if (!title) return noted(entry);
  return [
    {
      kind: "education",
      title,
      organisation: study ? organisation : undefined,
      ...span(entry),
      summary: summary && `Score: ${summary}`,
      highlights: entry.texts("courses"),
      link: entry.text("url"),
      source: entry.path,
    },
  ];
};

const single = (
  entry: JsonValue,
  kind: "award" | "publication",
  title: string | undefined,
  organisation: string | undefined,
  day: string | undefined,
): ExperienceFact[] =>
  title
    ? [
        {
          kind,
          title,
          organisation,
          start: day,
          end: day,
          summary: entry.text("summary"),
          highlights: [],
          link: entry.text("url", "website"),
          source: entry.path,
        },
      ]
    : noted(entry);

/** An end that stands there and is not understood still ended it: at the year in it, or else as it began. */
const span = (entry: JsonValue) => {
  const start = entry.date("startDate");
  const end = entry.date("endDate");
  if (end || !entry.isEnded("endDate")) return { start, end };
  return { start, end: /\b(?:19|20)\d\d\b/.exec(String(entry.field("endDate")?.raw))?.[0] ?? start };
};

/** An entry without a name still has its other fields looked at, so that what is wrong in them is told. */
const noted = (entry: JsonValue): [] => {
  span(entry);
  entry.text("summary");
  entry.text("description");
  entry.text("location");
  entry.text("url");
  for (const name of ["highlights", "courses", "keywords", "roles"]) entry.texts(name);
  return [];
};
