// Wins in from a spreadsheet: new lines are added, known ones take over what the file says.
import { z } from "zod";
import type { Context } from "../../../core/context.ts";
import { fileInput, isOldText, textGiven } from "../../../core/file-input.ts";
import { fold } from "../../../core/fold.ts";
import { operation } from "../../../core/operation.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { sayRing } from "../../../database/ring.ts";
import { NoWinColumn, type ReadWins, readWins, type WinRow } from "../formats/csv.ts";
import { winRefusals } from "../refusals.ts";
import type { Win } from "../schema.ts";
import { addWin, winKind, winsOf } from "../store.ts";
import { badLine, preview } from "./given.ts";

export const importCsv = operation("wins.import", {
  kind: "write",
  summary: "Take wins in from CSV: new ones are added, known ones take over what the file says",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; only the column win is needed."),
    file: fileInput("A CSV file.").optional(),
    preview,
  }),
  output: z.object({
    added: z.array(z.string()).describe("Wins that are new."),
    changed: z.array(z.string()).describe("Wins that take something over."),
    known: z.number().int().describe("Lines that say what stands already."),
    unknownSkills: z.array(z.string()).describe("Skills that the inventory does not have; the wins come in without them."),
    note: z.string().nullable().describe("What is worth knowing of how the file was read; nothing where it was plain."),
    bad: z.array(badLine).describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [winRefusals.noText, winRefusals.unreadable],
  positional: ["file"],
  previews: (asked) => asked.preview,
  handle: async ({ text, file, preview: only }, context) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(winRefusals.noText);
    const { rows, bad } = readOrRefuse(given, file?.name ?? "The text", context.today);
    const held = await winsOf(context.records);
    const skills = await skillsByName(
      context,
      rows.flatMap((row) => row.skills),
    );
    const report = {
      added: [] as string[],
      changed: [] as string[],
      known: 0,
      unknownSkills: skills.unknown,
      note: noteOn(rows.length + bad.length, given, file && !text?.trim() ? isOldText(file) : false),
      bad,
      written: !only,
    };
    for (const row of rows) {
      const outcome = await takeRow(row, held, skills.found, context.records).catch((error) => ({ problem: sayRing(error) }));
      if (typeof outcome === "object") report.bad.push({ line: row.line, ...outcome });
      else if (outcome === "known") report.known++;
      else report[outcome].push(row.title);
    }
    return report;
  },
  present: ({ added, changed, known, unknownSkills, note, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
      ...(unknownSkills.length > 0 ? [`Not in your inventory: ${unknownSkills.join(", ")}.`] : []),
      ...(note ? [note] : []),
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

const noteOn = (lines: number, given: string, isOld: boolean): string | null => {
  if (lines === 0)
    return `No line follows the heading “${given.trim().slice(0, 200)}”. The file may have broken off: save it again, whole.`;
  return isOld ? "The file is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right." : null;
};

const readOrRefuse = (text: string, name: string, today: string): ReadWins => {
  try {
    return readWins(text, today);
  } catch (error) {
    if (!(error instanceof NoWinColumn)) throw error;
    const sentence = `${name}, line 1: no column is called win, title or achievement. Begin with a heading such as: day,win,result`;
    return refuse(winRefusals.unreadable, { sentence, line: 1, found: error.found });
  }
};

/** Skills by their names, through the index of all records: the inventory stands above and is not asked itself. */
const skillsByName = async ({ records }: Context, names: readonly string[]) => {
  const asked = new Map(names.map((name) => [fold(name), name]));
  const rows =
    asked.size === 0
      ? []
      : await records.database
          .selectFrom("recordEntry")
          .select(["recordId", "title"])
          .where("personId", "=", records.personId)
          .where("kind", "=", "skill")
          .where("deletedAt", "is", null)
          .execute();
  const found = new Map<string, RecordRef>(
    rows.map((row) => [fold(row.title), { kind: "skill", id: row.recordId, label: row.title }]),
  );
  return { found, unknown: [...asked].filter(([key]) => !found.has(key)).map(([, name]) => name) };
};

const keyOf = ({ title, day: on }: Pick<Win, "title" | "day">): string => `${on} ${fold(title)}`;

/** Joins one line with what is held, and keeps `held` as it then stands. */
const takeRow = async (
  { line: _, skills: names, ...row }: WinRow,
  held: Owned<Win>[],
  found: ReadonlyMap<string, RecordRef>,
  records: Records,
): Promise<"added" | "changed" | "known"> => {
  const skills = names.flatMap((name) => found.get(fold(name)) ?? []);
  const same = held.find((one) => keyOf(one) === keyOf(row));
  if (!same) {
    held.push(await addWin(records, { ...row, skills, source: row.source ?? "csv" }));
    return "added";
  }
  const stated: Patch<Win> = Object.fromEntries(
    Object.entries({ ...row, skills, people: keptRefs(same, row) }).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const after = await records.update(winKind, same, stated);
  if (after.revision === same.revision) return "known";
  held.splice(held.indexOf(same), 1, after);
  return "changed";
};

/** A file names people; who is known as a record stays so. */
const keptRefs = (held: Win, row: Pick<WinRow, "people">): Win["people"] =>
  row.people.map((person) => ({ ...person, record: held.people.find((one) => one.name === person.name)?.record ?? null }));
