// A resume as it is written down, whatever the format: its head, its sections, and in each the entries and lines in reading order.
import { sayPartialDay } from "../../../core/say.ts";
import type { DocumentEntry, ResumeDocument } from "./document.ts";
import { sections } from "./document.ts";
import { sayPeriod } from "./period.ts";

export interface SheetEntry {
  title: string;
  /** Where it was: the organisation and the place. */
  where: string;
  period: string;
  summary: string | null;
  link: string | null;
  lines: string[];
}

export interface SheetSection {
  title: string;
  entries: SheetEntry[];
  /** Lines that stand below no entry. */
  lines: string[];
  /** What is listed in one paragraph. */
  listed: string[];
}

export interface Sheet {
  name: string;
  /** What the file says it is. */
  title: string;
  headline: string | null;
  /** Ways to reach the person, one after the other. */
  contact: string[];
  summary: string | null;
  sections: SheetSection[];
}

const titles: Record<DocumentEntry["kind"], string> = {
  work: "Work experience",
  education: "Education",
  volunteer: "Volunteering",
  project: "Projects",
  award: "Awards",
  publication: "Publications",
};

/** As employers read levels of a language, from 1 to 5. */
export const fluencyWords = ["", "beginner", "basic", "intermediate", "fluent", "native or near native"] as const;

const entryOf = (entry: DocumentEntry): SheetEntry => ({
  title: entry.title,
  where: [entry.organisation, entry.place].filter(Boolean).join(", "),
  period: sayPeriod(entry),
  summary: entry.summary,
  link: entry.link,
  lines: entry.lines.map(({ text }) => text),
});

const listOf = (title: string, part: Partial<SheetSection>): SheetSection => ({
  title,
  entries: [],
  lines: [],
  listed: [],
  ...part,
});

export const sheetOf = (document: ResumeDocument): Sheet => {
  const { achievements, skills, languages, certificates } = document;
  const dated = (of: ResumeDocument["certificates"][number]): SheetEntry => ({
    title: of.title,
    where: of.issuer ?? "",
    period: [of.issued && sayPartialDay(of.issued), of.expires && `valid until ${sayPartialDay(of.expires)}`]
      .filter(Boolean)
      .join(", "),
    summary: null,
    link: of.link,
    lines: [],
  });
  const [work, ...others] = sections.map((kind) =>
    listOf(titles[kind], { entries: document.entries.filter((entry) => entry.kind === kind).map(entryOf) }),
  );
  const all = [
    work,
    listOf("Achievements", { lines: achievements.map(({ text }) => text) }),
    ...others,
    listOf("Certificates", { entries: certificates.map(dated) }),
    listOf("Skills", { listed: skills.map(({ label }) => label) }),
    listOf("Languages", {
      listed: languages.map(({ label, level }) => (level ? `${label} (${fluencyWords[level] ?? ""})` : label)),
    }),
  ];
  return {
    name: document.name ?? "",
    title: document.name ? `${document.name}, resume` : "Resume",
    headline: document.headline,
    contact: [document.place, document.email, document.phone, document.link].filter((way) => way !== null),
    summary: document.summary,
    sections: all.filter(
      (one) => one !== undefined && one.entries.length + one.lines.length + one.listed.length > 0,
    ) as SheetSection[],
  };
};
