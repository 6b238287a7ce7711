// The inventory as CSV, readable in any spreadsheet and read back without loss: one line a skill, evidence as JSON in its cell.
import { z } from "zod";
import { confirmation, evidence } from "../../../career/evidence.ts";
import { proficiency } from "../../../career/proficiency.ts";
import { partialDay } from "../../../career/profile-facts.ts";
import { competencyKinds } from "../../../career/role.ts";
import { levelOfWords } from "../../../career/stated-level.ts";
import { nameKey } from "../../../catalogue/fold.ts";
import { type Choices, choiceCells, choiceColumns, choicesIn } from "../../../core/choice-columns.ts";
import { type BadLine, columnsAmong, headingsOf, readCsv, writeCsv } from "../../../core/csv.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { interests, type Skill } from "../schema.ts";

const columns = [
  "label",
  "kind",
  "level",
  "wanted",
  "interest",
  "last used",
  "confirmation",
  "catalogue id",
  "note",
  "source",
  "evidence",
  ...choiceColumns,
] as const;

type Cells = Record<(typeof columns)[number], string>;

const cellsOf = (skill: Skill): Cells => ({
  label: skill.label,
  kind: skill.kind,
  level: skill.level === null ? "" : String(skill.level),
  wanted: skill.wanted === null ? "" : String(skill.wanted),
  interest: skill.interest ?? "",
  "last used": skill.lastUsed ?? "",
  confirmation: skill.confirmation,
  "catalogue id": skill.catalogueId ?? "",
  note: skill.note ?? "",
  source: skill.source ?? "",
  evidence: skill.evidence.length > 0 ? JSON.stringify(skill.evidence) : "",
  ...choiceCells(skill),
});

export const writeInventory = (skills: readonly Skill[]): string => writeCsv(columns, skills.map(cellsOf));

const filled = <T extends z.ZodType>(shape: T) => z.preprocess((cell) => (cell === "" ? undefined : cell), shape.optional());
const level = z.preprocess(
  (cell) => (typeof cell === "string" && /^\d+$/.test(cell) ? Number(cell) : levelOfWords(String(cell))),
  proficiency("Level."),
);

const row = z.object({
  label: z.string().min(1, "has no name").max(120, "has a name longer than 120 characters"),
  kind: filled(z.enum(competencyKinds, `kind must be one of ${competencyKinds.join(", ")}`)),
  level: filled(level),
  wanted: filled(level),
  interest: filled(z.enum(interests, `interest must be one of ${interests.join(", ")}`)),
  lastUsed: filled(partialDay),
  confirmation: filled(confirmation),
  catalogueId: filled(z.string().max(200)),
  note: filled(z.string().max(2000, "note is longer than 2000 characters")),
  source: filled(z.string().max(200, "source is longer than 200 characters")),
  evidence: filled(z.array(evidence).max(200)),
});

export type InventoryRow = z.infer<typeof row> & Partial<Choices> & { line: number };

export interface ReadInventory {
  rows: InventoryRow[];
  bad: BadLine[];
}

/** Headings that other tools use for the same columns. */
const otherHeadings: Record<string, keyof Cells> = {
  skill: "label",
  name: "label",
  type: "kind",
  category: "kind",
  "current level": "level",
  proficiency: "level",
  "target level": "wanted",
  "wanted level": "wanted",
  last_used: "last used",
  lastused: "last used",
  catalogue_id: "catalogue id",
  catalogueid: "catalogue id",
  notes: "note",
};

/**
 * Reads lines of CSV (comma, semicolon or tab, with a heading in any order; only `label` is needed). A line that cannot be read is named with what is
 * wrong and kept out; the rest stands. Throws `NoHeading` with a sentence where no column is called label, skill or name.
 */
export const readInventory = (text: string): ReadInventory => {
  const { headings, lines, bad } = readCsv(text, (heading) => otherHeadings[heading] ?? heading, columns);
  if (!headings.includes("label")) throw new NoHeading(headings.join(", "));
  const rows: InventoryRow[] = [];
  for (const { line, cells } of lines) {
    const read = readRow(cells);
    const twin = typeof read === "string" ? undefined : rows.find((row) => nameKey(row.label) === nameKey(read.label));
    if (typeof read === "string") bad.push({ line, problem: read });
    else if (twin) bad.push({ line, problem: `“${read.label}” stands on line ${twin.line} already` });
    else rows.push({ ...read, line });
  }
  return { rows, bad: bad.sort((a, b) => a.line - b.line) };
};

/** How many columns of the inventory a table has; 0 without the name of a skill, and its level or kind. */
export const inventoryColumns = (text: string): number => {
  const headings = headingsOf(text, (heading) => otherHeadings[heading] ?? heading);
  const isInventory = headings.includes("label") && (headings.includes("level") || headings.includes("kind"));
  return isInventory ? columnsAmong(headings, columns) : 0;
};

export class NoHeading extends Error {
  readonly found: string;

  constructor(found: string) {
    super("No column is called label, skill or name.");
    this.found = found;
  }
}

const problemWords: Record<string, string> = {
  level: "level must be a number from 0 to 5 or a word such as basic or advanced",
  wanted: "wanted must be a number from 0 to 5 or a word such as basic or advanced",
  lastUsed: "last used must be written 2021, 2021-03 or 2021-03-15",
  confirmation: "confirmation must be unconfirmed, confirmed or withdrawn",
  evidence: "evidence must be empty or a JSON list as the export writes it",
};

const readRow = (cells: Readonly<Record<string, string>>): (z.infer<typeof row> & Partial<Choices>) | string => {
  const choices = choicesIn(cells);
  if (typeof choices === "string") return choices;
  const checked = row.safeParse({
    ...cells,
    lastUsed: cells["last used"],
    catalogueId: cells["catalogue id"],
    evidence: cells.evidence ? jsonOf(cells.evidence) : undefined,
  });
  if (checked.success) return { ...checked.data, ...choices };
  return problemWords[String(checked.error.issues[0]?.path[0])] ?? sayLineIssue(checked.error);
};

const jsonOf = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};
