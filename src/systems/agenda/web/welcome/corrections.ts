// What the person puts right of what was read: a position changed or left out, and what a line is that nothing was made of.
import type { ExperienceFact, experienceKinds, ProfileFacts } from "../../../../career/profile-facts.ts";

/** What a line can be. */
export const lineKinds = ["job", "skill", "certificate", "education", "language"] as const;
export type LineKind = (typeof lineKinds)[number];

/** The fields of what a line is; which of them count depends on its kind. */
export interface SaidFact {
  kind: LineKind;
  title: string;
  organisation: string;
  start: string;
  end: string;
}

export interface Corrections {
  /** Positions by how they were read; null where one is left out. */
  positions: Record<string, SaidFact | null>;
  /** Lines by their words; null where one is left out. */
  lines: Record<string, SaidFact | null>;
}

export const noCorrections: Corrections = { positions: {}, lines: {} };

export const hasCorrections = ({ positions, lines }: Corrections): boolean =>
  Object.keys(positions).length + Object.keys(lines).length > 0;

/** Names a position as it was read, whatever else of the text changes. */
export const positionKey = ({ kind, title, organisation, start }: ExperienceFact): string =>
  [kind, title, organisation, start].map((part) => part ?? "").join("|");

const workKinds: readonly (typeof experienceKinds)[number][] = ["work", "volunteer", "project"];

export const saidOf = ({ kind, title, organisation, start, end }: ExperienceFact): SaidFact => ({
  kind: workKinds.includes(kind) ? "job" : kind === "education" ? "education" : "certificate",
  title,
  organisation: organisation ?? "",
  start: start ?? "",
  end: end ?? "",
});

const asExperience = ({ kind, title, organisation, start, end }: SaidFact, before?: ExperienceFact): ExperienceFact => {
  const keepsKind = before && (kind === "job") === workKinds.includes(before.kind);
  return {
    ...(before ?? { highlights: [], source: "your own words" }),
    kind: keepsKind ? before.kind : kind === "job" ? "work" : "education",
    title,
    organisation: organisation || undefined,
    start: start || undefined,
    end: end || undefined,
  };
};

/** The facts as they stand after everything that was put right. */
export const corrected = (facts: ProfileFacts, { positions, lines }: Corrections): ProfileFacts => {
  const experiences = facts.experiences.flatMap((fact) => {
    const said = positions[positionKey(fact)];
    return said === undefined ? [fact] : said === null ? [] : [asExperience(said, fact)];
  });
  const told = Object.values(lines).filter((said) => said !== null);
  const of = (kind: LineKind) => told.filter((said) => said.kind === kind);
  const source = "your own words";
  const summary = facts.basics.summary
    ?.split("\n")
    .filter((line) => !(line.trim() in lines))
    .join("\n");
  return {
    basics: { ...facts.basics, summary: summary || undefined },
    experiences: [...experiences, ...[...of("job"), ...of("education")].map((said) => asExperience(said))],
    skills: [...facts.skills, ...of("skill").map(({ title }) => ({ label: title, keywords: [], source }))],
    languages: [...facts.languages, ...of("language").map(({ title }) => ({ label: title, source }))],
    certificates: [
      ...facts.certificates,
      ...of("certificate").map(({ title, organisation, start }) => ({
        title,
        issuer: organisation || undefined,
        date: start || undefined,
        source,
      })),
    ],
  };
};

const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g;

/** A line in its parts, as a first guess for the fields: what stands before the first comma, what after, and its years. */
export const partsOfLine = (line: string, kind: LineKind): SaidFact => {
  const [start = "", end = ""] = line.match(year) ?? [];
  const words = line
    .replace(/\(?\s*(?:since |seit |desde |depuis )?(?:19[5-9]\d|20[0-4]\d)\s*(?:[-–—]\s*(?:\d{4}|\p{L}+)?)?\s*\)?/giu, " ")
    .replace(/\s+/g, " ");
  const [title = line, ...rest] = words
    .split(/,\s+|\s[|·–—-]\s|\s(?:at|@|bei|chez)\s+(?=\p{Lu})/u)
    .map((part) => part.replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/g, ""))
    .filter(Boolean);
  return kind === "skill" || kind === "language"
    ? { kind, title: line.trim(), organisation: "", start: "", end: "" }
    : { kind, title, organisation: rest[0] ?? "", start, end };
};
