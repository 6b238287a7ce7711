// The LinkedIn data archive (a ZIP of CSV files) as facts about a person; other people's data in it is left unread.
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../career/stated-level.ts";
import { refuse } from "../../../core/refusal.ts";
import { monthOfName } from "../../../language/months.ts";
import { resumeRefusals } from "../refusals.ts";
import type { Skipped } from "../schema.ts";
import { isOfOthers, type TableName, tableOf, tables } from "./linkedin-tables.ts";
import { readZip } from "./zip.ts";

interface Row {
  line: number;
  cell: (column: string) => string | undefined;
}

/** Reads the archive's bytes; notes rows and dates that were not understood, and the files that are not read on purpose. */
export const readLinkedin = async (file: string, bytes: Uint8Array, skipped: Skipped[]): Promise<ProfileFacts> => {
  const wanted = new Set<string>(Object.keys(tables));
  const { texts, others } = await readZip(file, bytes, (name) => wanted.has(name));
  if (texts.size === 0)
    return refuse(resumeRefusals.notAResume, {
      file,
      why: "This archive holds none of a LinkedIn archive's files, such as Positions.csv or Skills.csv.",
    });
  if (others > 0)
    skipped.push({
      where: file,
      line: null,
      why: `${others} other files in the archive (messages, connections, activity) were left unread.`,
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

const numberedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const rowsOf = (name: TableName, text: string, skipped: Skipped[]): Row[] => {
  let lines: z.infer<typeof numberedRows>;
  try {
    lines = numberedRows.parse(parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true }));
  } catch (error) {
    skipped.push({
      where: name,
      line: null,
      why: `This is not a readable table: ${error instanceof Error ? error.message : "unknown fault"}.`,
    });
    return [];
  }
  const [header, ...records] = lines;
  const columns = new Map((header?.record ?? []).map((column, index) => [column.trim(), index]));
  const missing = tables[name].filter((column) => !columns.has(column));
  if (missing.length > 0) {
    skipped.push({
      where: name,
      line: 1,
      why: `The column ${missing.map((column) => `“${column}”`).join(", ")} is missing, so the file was left out.`,
    });
    return [];
  }
  return records.map(({ record, info }) => ({
    line: info.lines,
    cell: (column) => record[columns.get(column) ?? -1]?.trim() || undefined,
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
