// The LinkedIn data archive (a ZIP of CSV files) as facts about a person; other people's data in it is left unread.
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../career/stated-level.ts";
import { refuse } from "../../../core/refusal.ts";
import { monthOfName } from "../../../language/months.ts";
import { linesIn, readCsv } from "../../../tables/csv.ts";
import { resumeRefusals } from "../refusals.ts";
import type { Skipped } from "../schema.ts";
import { isOfOthers, readElsewhere, type TableName, tableOf, tables } from "./linkedin-tables.ts";
import { readZip } from "./zip.ts";

interface Row {
  line: number;
  cell: (column: string) => string | undefined;
}

/** Reads the archive's bytes; notes rows and dates that were not understood, and the files that are not read on purpose. */
export const readLinkedin = async (file: string, bytes: Uint8Array, skipped: Skipped[]): Promise<ProfileFacts> => {
  const wanted = new Set<string>(Object.keys(tables));
  const { texts, old, others } = await readZip(file, bytes, (name) => wanted.has(name));
  if (texts.size === 0)
    return refuse(resumeRefusals.notAResume, {
      file,
      why: "This archive holds none of a LinkedIn archive's files, such as Positions.csv or Skills.csv.",
    });
  const left = others.filter((name) => !readElsewhere(name));
  if (left.length > 0) skipped.push({ where: file, line: null, why: sayLeft(left) });
  for (const name of old)
    skipped.push({
      where: name,
      line: null,
      why: "This file is in the letters of an older program (Windows-1252). Look whether accents are right; saved as UTF-8 they certainly are.",
    });
  const rows = (name: TableName): Row[] => {
    const text = texts.get(name);
    return text === undefined ? [] : rowsOf(name, text, skipped);
  };
  return factsFrom(rows, skipped);
};

/** One file of the archive, by its name or by its columns; null for any other table. Files about other people are refused by their names. */
export const readLinkedinFile = (file: string, text: string, skipped: Skipped[]): ProfileFacts | null => {
  if (isOfOthers(file, text))
    return refuse(resumeRefusals.notAResume, {
      file,
      why: "It tells about other people, not about your work: Positions.csv, Skills.csv and Education.csv of the same archive do.",
    });
  const named = tableOf(file, text);
  if (!named) return null;
  return factsFrom((table) => (table === named ? rowsOf(table, text, skipped) : []), skipped);
};

/** So many files are named, the rest counted. */
const mostNamed = 12;

const sayLeft = (names: readonly string[]): string => {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return `Cairn does not read ${names.slice(0, mostNamed).join(", ")}${more} of this archive.`;
};

/** More than a life has in one file. */
const most = { lines: 100_000, rows: 20_000 };

const rowsOf = (name: TableName, text: string, skipped: Skipped[]): Row[] => {
  if (linesIn(text) > most.lines) {
    skipped.push({
      where: name,
      line: null,
      why: `It has more than ${most.lines.toLocaleString("en")} lines, so it was left out.`,
    });
    return [];
  }
  const { headings, lines, bad } = readCsv(text);
  const missing = tables[name].filter((column) => !headings.includes(column.toLowerCase()));
  if (missing.length > 0) {
    skipped.push({
      where: name,
      line: 1,
      why: `The column ${missing.map((column) => `“${column}”`).join(", ")} is missing, so the file was left out.`,
    });
    return [];
  }
  for (const { line, problem } of bad) skipped.push({ where: name, line, why: `The line was left out: ${problem}.` });
  if (lines.length > most.rows)
    skipped.push({ where: name, line: most.rows, why: `Only the first ${most.rows.toLocaleString("en")} rows were read.` });
  return lines.slice(0, most.rows).map(({ line, cells }) => ({
    line,
    cell: (column) => cells[column.toLowerCase()] || undefined,
  }));
};

const factsFrom = (rows: (name: TableName) => Row[], skipped: Skipped[]): ProfileFacts => {
  const [profile] = rows("Profile.csv");
  const primary = rows("Email Addresses.csv").find((row) => row.cell("Primary") === "Yes");
  const dated = (name: TableName, row: Row, column: string): string | undefined => {
    const said = row.cell(column);
    if (said === undefined) return undefined;
    const date = dateIn(said);
    if (!date)
      skipped.push({
        where: `${name}, ${column}`,
        line: row.line,
        why: `“${said}” is not a date in the form of the archive, such as “01 Oct 2022”.`,
      });
    return date;
  };
  const experiences = (
    name: TableName,
    kind: ExperienceFact["kind"],
    title: string,
    columns: { organisation?: string; summary?: string; place?: string; start?: string; end?: string; link?: string },
  ): ExperienceFact[] =>
    rows(name).flatMap((row) => {
      const cell = (column: string | undefined) => (column ? row.cell(column) : undefined);
      const named = row.cell(title) ?? cell(columns.organisation);
      if (!named) {
        skipped.push({ where: name, line: row.line, why: `The row has no ${title.toLowerCase()}.` });
        return [];
      }
      const organisation = row.cell(title) ? cell(columns.organisation) : undefined;
      const start = columns.start ? dated(name, row, columns.start) : undefined;
      const end = columns.end ? dated(name, row, columns.end) : undefined;
      return [
        {
          kind,
          title: named,
          organisation,
          place: cell(columns.place),
          start,
          end,
          summary: cell(columns.summary),
          highlights: [],
          link: cell(columns.link),
          source: `${name} line ${row.line}`,
        },
      ];
    });
  return {
    basics: {
      name: [profile?.cell("First Name"), profile?.cell("Last Name")].filter(Boolean).join(" ") || undefined,
      headline: profile?.cell("Headline"),
      summary: profile?.cell("Summary"),
      place: profile?.cell("Geo Location"),
      email: primary?.cell("Email Address"),
    },
    experiences: [
      ...experiences("Positions.csv", "work", "Title", {
        organisation: "Company Name",
        summary: "Description",
        place: "Location",
        start: "Started On",
        end: "Finished On",
      }),
      ...experiences("Volunteering.csv", "volunteer", "Role", {
        organisation: "Company Name",
        summary: "Description",
        start: "Started On",
        end: "Finished On",
      }),
      ...experiences("Projects.csv", "project", "Title", {
        summary: "Description",
        start: "Started On",
        end: "Finished On",
        link: "Url",
      }),
      ...experiences("Education.csv", "education", "Degree Name", {
        organisation: "School Name",
        summary: "Notes",
        start: "Start Date",
        end: "End Date",
      }),
      ...experiences("Courses.csv", "education", "Name", {}),
      ...experiences("Honors.csv", "award", "Title", { summary: "Description", start: "Issued On", end: "Issued On" }),
      ...experiences("Publications.csv", "publication", "Name", {
        organisation: "Publisher",
        summary: "Description",
        start: "Published On",
        end: "Published On",
        link: "Url",
      }),
      ...experiences("Patents.csv", "publication", "Title", {
        summary: "Description",
        start: "Issued On",
        end: "Issued On",
        link: "Url",
      }),
      ...experiences("Organizations.csv", "volunteer", "Position", {
        organisation: "Name",
        summary: "Description",
        start: "Started On",
        end: "Finished On",
      }),
    ],
    skills: rows("Skills.csv").flatMap((row) => {
      const label = row.cell("Name");
      return label ? [{ label, keywords: [], source: `Skills.csv line ${row.line}` }] : [];
    }),
    languages: rows("Languages.csv").flatMap((row) => {
      const label = row.cell("Name");
      const stated = row.cell("Proficiency");
      return label
        ? [{ label, level: (stated && fluencyOfWords(stated)) || undefined, stated, source: `Languages.csv line ${row.line}` }]
        : [];
    }),
    certificates: rows("Certifications.csv").flatMap((row) => {
      const title = row.cell("Name");
      return title
        ? [
            {
              title,
              issuer: row.cell("Authority"),
              date: dated("Certifications.csv", row, "Started On"),
              expires: dated("Certifications.csv", row, "Finished On"),
              link: row.cell("Url"),
              source: `Certifications.csv line ${row.line}`,
            },
          ]
        : [];
    }),
  };
};

/** "01 Oct 2022", "Oct 2022", "2022" or an ISO date as a year, month or day. */
const dateIn = (said: string): string | undefined => {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(said)?.[1];
  if (iso) return iso;
  const [, day, month, year] = /^(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]* (\d{4})/.exec(said) ?? [];
  const at = monthOfName(month ?? "");
  if (!year || at === 0) return undefined;
  return [year, String(at).padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
};
